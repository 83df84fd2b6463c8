import { describe, expect, it } from "vitest";
import { importTables } from "../../../src/formats/tables/index.js";
import { readXlsx } from "../../../src/formats/xlsx/index.js";
import { workbookOf } from "./workbook-of.js";

const styles = `<numFmts count="2"><numFmt numFmtId="164" formatCode="0.0\\ %"/>
  <numFmt numFmtId="165" formatCode="0&quot;%&quot;"/></numFmts>
  <cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="10"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>`;
const text = (words: string) => `<c t="str"><v>${words}</v></c>`;
const number = (value: number, style = 0) => `<c s="${style}"><v>${value}</v></c>`;
const read = async (...rows: readonly string[]) =>
  readXlsx({
    name: "nyckeltal.xlsx",
    bytes: workbookOf(
      { Blad: `<sheetData>${rows.map((row) => `<row>${row}</row>`).join("")}</sheetData>` },
      { styles },
    ),
  });

describe("a number that the workbook shows as per cent", () => {
  it("is read as it is shown, whichever format of per cent it has", async () => {
    const [sheet] = await read(
      [
        number(0.91, 1),
        number(0.07, 2),
        number(0.12345, 3),
        number(-0.025, 3),
        number(1e-7, 1),
      ].join(""),
      [number(0.91), number(91, 4)].join(""),
    );
    expect([...(sheet?.rows ?? [])]).toEqual([
      ["91 %", "7 %", "12.3450 %", "-2.5 %", "0.00001 %"],
      [0.91, 91],
    ]);
  });

  it("is the same outcome and target as one that is written in per cent", async () => {
    const sheets = await read(
      ["Indikator", "Måttenhet", "Utfall 2023", "Utfall 2024", "Målvärde"].map(text).join(""),
      [text("Trygga"), text("%"), number(0.91, 1), number(91), number(0.95, 1)].join(""),
      [text("Nöjda"), text("%"), text("91,5 %"), number(0.12345, 3), text("95 %")].join(""),
    );
    const { plan, faults } = importTables(sheets, { organisation: "Ekby" });
    expect(faults).toEqual([]);
    expect(plan?.observations?.map(({ value }) => value)).toEqual([91, 91, 91.5, 12.345]);
    expect(plan?.indicators?.map(({ target }) => target?.value)).toEqual([95, 95]);
  });

  it("is the share it is where the plan holds shares, and refused with what to write elsewhere", async () => {
    const units = await read(
      [text("Enhet"), text("Typ"), text("company.ownedShare")].join(""),
      [text("Ekbyhus AB"), text("bolag"), number(0.35, 1)].join(""),
    );
    const { plan } = importTables(units, { organisation: "Ekby" });
    expect(plan?.units?.[0]?.company?.ownedShare).toBe(0.35);
    const staff = await read(
      [text("Enhet"), text("Antal årsarbetare")].join(""),
      [text("Skolan"), number(0.5, 1)].join(""),
    );
    expect(importTables(staff, { organisation: "Ekby" }).faults).toMatchObject([
      {
        place: { row: 2, column: 2 },
        message: { sv: expect.stringContaining("Skriv talet utan procenttecken") },
      },
    ]);
  });
});
