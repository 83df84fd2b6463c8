import { describe, expect, it } from "vitest";
import {
  type Cell,
  columnsOf,
  importTables,
  isExampleRow,
  recognise,
  type TemplatePart,
  templateParts,
  templateTables,
} from "../../../../src/formats/tables/index.js";
import { readXlsx, writeXlsx } from "../../../../src/formats/xlsx/index.js";
import { parts as kindOfPart } from "../../../../src/plan/kinds.js";

const languages = ["sv", "en"] as const;

/** What somebody who fills in the template writes beside what its examples speak of. */
const others = {
  sv: {
    units: [
      ["Fullmäktige", "fullmäktige"],
      ["Barn- och utbildningsnämnden", "nämnd", "Fullmäktige"],
      ["Skolverket", "utanför organisationen"],
    ],
    goals: [["Alla unga i arbete", "fullmäktige"]],
  },
  en: {
    units: [
      ["The council", "council"],
      ["School board", "board", "The council"],
      ["National Agency for Education", "outside the organisation"],
    ],
    goals: [["Every young person in work", "council"]],
  },
} as const satisfies Readonly<Record<string, { readonly [P in TemplatePart]?: readonly Cell[][] }>>;

/** The template as one that follows its explanation: the example stays, and the same stands below it as a row of its own. */
const filled = (language: "sv" | "en") =>
  templateTables({ language }).map((table) => {
    const [headings = [], example = []] = table.rows;
    const own = example.map((cell, at) =>
      at === 0 && typeof cell === "string" ? cell.replace(/^\w+: /, "") : cell,
    );
    const more: Readonly<Record<string, readonly (readonly Cell[])[]>> = others[language];
    const rows = [headings, example, ...(more[table.part ?? ""] ?? []), own];
    return table.part === undefined ? table : { ...table, rows };
  });

describe("a template", () => {
  it.each(languages)("has headings of fields that are there, in %s", (language) => {
    for (const { part, rows, columns } of templateTables({ language })) {
      if (part === undefined) continue;
      expect(new Set(rows[0]).size).toBe(rows[0]?.length);
      expect(columns.length).toBe(rows[0]?.length);
      expect(rows[1]?.length).toBe(rows[0]?.length);
      const known = columnsOf(kindOfPart[part]);
      for (const { choices = [] } of columns) {
        expect(choices.every((choice) => choice !== "")).toBe(true);
        // Words for codes, never codes: no capital letter in the middle of a word.
        expect(choices.filter((choice) => /[a-zåäö][A-ZÅÄÖ]/.test(choice))).toEqual([]);
      }
      expect(known.length).toBeGreaterThan(columns.length - 3);
    }
  });

  it.each(languages)(
    "is recognised table by table in %s, and its page that explains is no table",
    (language) => {
      const sheets = templateTables({ language }).map(({ name, rows }) => ({
        file: "mall.xlsx",
        name,
        rows,
      }));
      const { tables, faults } = recognise(sheets);
      expect(faults).toEqual([]);
      expect(tables.map((table) => ("of" in table ? table.of : table.why))).toEqual([
        "template",
        ...templateParts,
      ]);
      for (const table of tables) {
        if (!("of" in table)) continue;
        expect([table.of, table.unknown]).toEqual([table.of, []]);
        expect([table.rows, table.skipped.examples]).toEqual([0, 1]);
      }
    },
  );

  it.each(languages)("that is filled in becomes a plan without a fault in %s", async (language) => {
    const bytes = await writeXlsx(filled(language));
    const sheets = await readXlsx({ name: "mall.xlsx", bytes });
    const imported = importTables(sheets, { organisation: "Exempelkommun" });
    expect(imported.faults.map(({ message, place }) => [message.en, place])).toEqual([]);
    expect(imported.unmatched).toEqual([]);
    const { plan } = imported;
    expect(plan?.units?.length).toBe(4);
    expect(plan?.goals?.[1]).toMatchObject({ level: "board", horizon: "2026-01/2029-12" });
    expect(plan?.delegations).toHaveLength(1);
    expect(plan?.delegations?.[0]).toMatchObject({
      number: "4.10",
      to: { kind: "employee" },
      limits: { maxAmount: 500_000 },
      notify: { decision: "report" },
      mayPassOn: false,
    });
    expect(plan?.obligations?.[0]).toMatchObject({
      ground: { kind: "statute" },
      purpose: "statistics",
    });
    expect(plan?.indicators?.[0]).toMatchObject({ role: "target", polarity: "higher" });
    expect(plan?.houseRules?.[0]).toMatchObject({ binding: true, ground: { kind: "council" } });
  });

  it.each(languages)("offers words in its drop-downs that are read in %s", (language) => {
    for (const { part, rows, columns } of templateTables({ language })) {
      const [headings = []] = rows;
      for (const [at, { choices = [] }] of columns.entries()) {
        for (const choice of choices) {
          const row: Cell[] = headings.map(() => null);
          row[0] = `Rad ${choice}`;
          row[at] = choice;
          const table = { file: "a", name: part ?? "", rows: [headings, row] };
          const { faults, unmatched } = importTables([table], { organisation: "X" });
          const about = (column: number | undefined) => column === at + 1;
          expect(
            faults.filter(({ place }) => about(place.column)).map(({ message }) => message.en),
          ).toEqual([]);
          expect(
            unmatched.filter(({ places }) => places.some(({ column }) => about(column))),
          ).toEqual([]);
        }
      }
    }
  });

  it("may be of some parts alone", () => {
    const names = templateTables({ language: "sv", parts: ["goals"] }).map(({ name }) => name);
    expect(names).toEqual(["Läs mig", "Mål"]);
  });
});

describe("an example row", () => {
  it.each<[boolean, readonly Cell[]]>([
    [true, ["Exempel: 4.10", "Skolskjuts"]],
    [true, [null, "", "example : a"]],
    [false, ["4.10", "Exempel: Skolskjuts"]],
    [false, ["Exempelkommun"]],
    [false, []],
  ])("is one: %s", (is, row) => {
    expect(isExampleRow(row)).toBe(is);
  });
});
