import { describe, expect, it } from "vitest";
import { importTables } from "../../../../src/formats/tables/import/import-tables.js";
import type { Mapping } from "../../../../src/formats/tables/import/mapping.js";

type Rows = readonly (readonly (string | null)[])[];
const read = (rows: Rows, mapping?: Mapping, name?: string) =>
  importTables([{ file: "lista.xlsx", ...(name && { name }), rows }], {
    organisation: "Ekby",
    ...(mapping && { mapping }),
  });

const table: Rows = [
  ["Nr", "Grej", "Vem"],
  ["1.1", "Yttrande", "Ordförande"],
  ["1.2", "Svar", "Ordförande"],
];
const columns = { Nr: "number", Grej: "label.sv", Vem: "to" };
const mapping = (headingRow: number): Mapping => ({
  format: 1,
  tables: [{ part: "delegations", headingRow, columns }],
});

describe("a mapping that says in which row the headings stand", () => {
  it("finds them again when rows have come above them, or gone", () => {
    for (const said of [1, 4, 5]) {
      const { plan, faults, tables } = read([["Delegationsordning"], [], ...table], mapping(said));
      expect(faults).toEqual([]);
      expect(tables).toMatchObject([{ headingRow: 3 }]);
      expect(plan?.delegations?.map(({ number }) => number)).toEqual(["1.1", "1.2"]);
    }
  });

  it("is held to where one of the headings it names still stands there", () => {
    const rows: Rows = [["Nr", "Sak", "Vem"], ...table];
    expect(read(rows, mapping(1)).faults).toMatchObject([{ code: "no-such-column" }]);
  });

  it("is held to where the columns are named by letters, and where it says that there are none", () => {
    const letters = { A: "number", B: "label.sv", C: "to" };
    const said = (headingRow: number): Mapping => ({
      format: 1,
      tables: [{ part: "delegations", headingRow, columns: letters }],
    });
    expect(read(table, said(2)).plan?.delegations).toHaveLength(1);
    expect(read(table.slice(1), said(0)).plan?.delegations).toHaveLength(2);
  });
});

describe("a list of goals with numbers, boards and days", () => {
  const rows: Rows = [
    ["Nr", "Mål", "Nämnd", "Gäller från", "Gäller till"],
    ["01", "En trygg skola", null, "2023-01-01", "2026-12-31"],
  ];

  it("is no delegation register: nothing says what is delegated, or to whom", () => {
    const { plan } = read(rows, undefined, "Mål");
    expect(plan?.goals?.[0]?.label).toEqual({ sv: "En trygg skola" });
    expect(plan).not.toHaveProperty("delegations");
  });
});
