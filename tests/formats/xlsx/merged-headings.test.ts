import { expect, it } from "vitest";
import { importTables } from "../../../src/formats/tables/index.js";
import { readXlsx } from "../../../src/formats/xlsx/index.js";
import { workbookOf } from "./workbook-of.js";

const text = (at: string, words: string) => `<c r="${at}" t="str"><v>${words}</v></c>`;
const number = (at: string, value: number) => `<c r="${at}"><v>${value}</v></c>`;

it("headings merged across and downwards are read as the sheet shows them", async () => {
  const sheets = await readXlsx({
    name: "nyckeltal.xlsx",
    bytes: workbookOf({
      Nyckeltal: `<sheetData>
        <row r="1">${text("A1", "Uppföljning i augusti")}</row>
        <row r="3">${text("A3", "Nyckeltal")}${text("B3", "Utfall")}${text("D3", "Målvärde")}${text("E3", "Kommentar")}</row>
        <row r="4">${number("B4", 2024)}${number("C4", 2025)}${number("D4", 2026)}</row>
        <row r="5">${text("A5", "Nöjda brukare")}${number("B5", 81)}${number("C5", 83)}${number("D5", 90)}${text("E5", "ny enkät")}</row>
        </sheetData><mergeCells><mergeCell ref="A1:E1"/><mergeCell ref="A3:A4"/><mergeCell ref="B3:C3"/><mergeCell ref="E3:E4"/></mergeCells>`,
    }),
  });
  const { plan, faults, tables } = importTables(sheets, { organisation: "Sjöby" });
  expect(faults).toEqual([]);
  expect(tables[0]).toMatchObject({ headingRow: 4, headingRows: 2, unknown: [] });
  expect(plan?.indicators).toEqual([
    {
      id: "indicator:nojda-brukare",
      label: { sv: "Nöjda brukare" },
      target: { value: 90, at: "2026" },
      note: "ny enkät",
    },
  ]);
  expect(plan?.observations?.map(({ period, value }) => [period, value])).toEqual([
    ["2024", 81],
    ["2025", 83],
  ]);
});
