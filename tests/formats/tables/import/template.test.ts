import { describe, expect, it } from "vitest";
import { importTables } from "../../../../src/formats/tables/import/import-tables.js";
import { recognise } from "../../../../src/formats/tables/import/recognise.js";
import type { Sheet } from "../../../../src/formats/tables/sheet.js";
import { templateTables } from "../../../../src/formats/tables/template/template-tables.js";

describe.each(["sv", "en"] as const)("the template in %s", (language) => {
  const tables = templateTables({ language });
  const sheets = tables.map(({ name, rows }) => ({ file: "mall.xlsx", name, rows }));

  it("is recognised, sheet by sheet and column by column", () => {
    const { tables: guesses, faults } = recognise(sheets);
    expect(faults).toEqual([]);
    tables.forEach(({ part, rows }, at) => {
      const guess = guesses[at];
      if (part === undefined) expect(guess).toMatchObject({ why: "template" });
      else {
        expect(guess).toMatchObject({ of: part, headingRow: 1, unknown: [] });
        expect(guess).toHaveProperty("columns.length", rows[0]?.length);
      }
    });
  });

  it("has lists behind its drop-downs that are passed over, but no visible sheet of that name", () => {
    const rows = [["fullmäktige"], ["nämnd"]];
    const name = language === "sv" ? "Listor" : "Lists";
    const whys = [true, false].map(
      (isHidden) => recognise([{ file: "m.xlsx", name, rows, isHidden } as Sheet]).tables[0],
    );
    expect(whys).toMatchObject([{ why: "template" }, { why: "no-headings" }]);
  });

  it("is an empty plan as long as only its examples stand there", () => {
    const { plan, faults } = importTables(sheets, { organisation: "Exempelkommun" });
    expect(faults).toEqual([]);
    expect(
      Object.values(plan ?? {})
        .filter(Array.isArray)
        .flat(),
    ).toEqual([]);
  });

  it("has examples that are read without a fault, whose names are those of no other example", () => {
    const real = sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) =>
        row.map((cell) =>
          typeof cell === "string" ? cell.replace(/^(?:Exempel|Example): /, "") : cell,
        ),
      ),
    }));
    const { faults, unmatched } = importTables(real, { organisation: "Exempelkommun" });
    expect(faults).toEqual([]);
    expect(new Set(unmatched.map(({ why }) => why))).toEqual(new Set(["unknown"]));
  });
});
