import { describe, expect, it } from "vitest";
import type { Cell } from "../../../../src/formats/tables/cell.js";
import { readCsv } from "../../../../src/formats/tables/csv/read-csv.js";
import { importTables } from "../../../../src/formats/tables/import/import-tables.js";
import { parseMapping } from "../../../../src/formats/tables/import/parse-mapping.js";
import { parseSideFile } from "../../../../src/formats/tables/import/side-file.js";

const read = (rows: Iterable<readonly Cell[]>, options = {}) =>
  importTables([{ file: "fil.csv", rows }], { organisation: "Exempelkommun", ...options });

const codes = (rows: Iterable<readonly Cell[]>) => read(rows).faults.map(({ code }) => code);

describe("hostile tables", () => {
  it("of a million columns are refused, and read no further", () => {
    let rows = 0;
    const wide = {
      *[Symbol.iterator]() {
        rows += 1;
        yield new Array<Cell>(1_000_000).fill("Namn");
        rows += 1;
        yield ["x"];
      },
    };
    expect(codes(wide)).toEqual(["too-large"]);
    expect(rows).toBe(1);
  });

  it("without end are refused", () => {
    const endless = {
      *[Symbol.iterator]() {
        const row = new Array<Cell>(16_000).fill(null);
        for (;;) yield row;
      },
    };
    expect(codes(endless)).toEqual(["too-large"]);
  });

  it.each([[[]], [[[]]], [[[null, ""], []]]])("that are empty are told as such: %j", (rows) => {
    const { tables, faults } = read(rows);
    expect(faults).toEqual([]);
    expect(tables).toMatchObject([{ why: "empty" }]);
  });

  it("with nothing but headings are a part that is told and empty", () => {
    expect(read([["Enhet", "Typ"]]).plan?.units).toEqual([]);
  });

  it("with the language's own names as headings, ids and names do no harm", () => {
    const { plan, faults, tables } = read([
      ["Enhet", "Typ", "__proto__", "constructor"],
      ["__proto__", "nämnd", "x", "y"],
      ["constructor", "nämnd", "x", "y"],
      ["toString", "nämnd", "x", "y"],
    ]);
    expect(faults).toEqual([]);
    expect(plan?.units?.map(({ id }) => id)).toEqual([
      "unit:proto",
      "unit:constructor",
      "unit:tostring",
    ]);
    expect(tables).toMatchObject([
      { unknown: [{ heading: "__proto__" }, { heading: "constructor" }] },
    ]);
    expect(({} as Record<string, unknown>)["x"]).toBeUndefined();
    const again = read([
      ["Enhet", "Tillhör"],
      ["A", "__proto__"],
    ]);
    expect(again.unmatched.map(({ text }) => text)).toEqual(["__proto__"]);
  });

  it("with cells beyond all bounds, or half characters, are told of in those cells", () => {
    const { faults } = read([
      ["Enhet", "Typ", "Anmärkning"],
      ["A", "nämnd", "x".repeat(10_001)],
      ["B", "nämnd", "\ud800"],
      ["\udfff", "nämnd", null],
      ["C", "n".repeat(10_000), null],
    ]);
    expect(faults.map(({ place }) => [place.row, place.column])).toEqual([
      [2, 3],
      [3, 3],
      [4, 1],
      [5, 2],
    ]);
    for (const { found, message } of faults) {
      expect(found.length).toBeLessThan(100);
      expect(message.sv.isWellFormed() && message.en.isWellFormed()).toBe(true);
    }
  });

  it("with a name of 10 000 letters get a short id", () => {
    const { plan } = read([
      ["Enhet", "Typ"],
      ["å ".repeat(4000), "nämnd"],
      ["🦆🦆", "nämnd"],
      ["🦆", "nämnd"],
    ]);
    const ids = plan?.units?.map(({ id }) => id) ?? [];
    expect(ids.slice(1)).toEqual(["unit:rad-1", "unit:rad-2"]);
    expect(ids[0]?.length).toBeLessThan(70);
  });

  it("of the same name many times are told apart in time that grows with them alone", () => {
    const rows = [
      ["id", "Enhet"],
      ...Array.from({ length: 20_000 }, (_, at) => [`nr ${at}`, "Enhet"]),
    ];
    const { plan, faults } = read(rows);
    expect(faults).toEqual([]);
    expect(new Set(plan?.units?.map(({ id }) => id)).size).toBe(20_000);
  });

  it("with thousands of names that lead nowhere stay cheap", () => {
    const rows = [
      ["Enhet", "Tillhör"],
      ...Array.from({ length: 5000 }, (_, at) => [`Enhet ${at}`, `Okänd ${at * 7919}`]),
    ];
    const { unmatched } = read(rows);
    expect(unmatched).toHaveLength(5000);
  });

  it("count all faults and list a hundred", () => {
    const rows = [["Enhet", "Typ"], ...Array.from({ length: 300 }, (_, at) => [`E${at}`, "fel"])];
    const { faults, count, plan } = read(rows);
    expect([faults.length, count, plan]).toEqual([100, 300, undefined]);
  });

  it("as text that is no table at all are told, or hold no headings", () => {
    const bytes = new TextEncoder().encode('Enhet;Typ\n"aldrig slut');
    const { faults, plan } = importTables([readCsv({ name: "fil.csv", bytes })]);
    expect(faults.length).toBeGreaterThan(0);
    expect(plan).toBeUndefined();
  });
});

describe("what may mean two things", () => {
  it.each([
    ["Beloppsgräns", "1.234,5"],
    ["Beloppsgräns", "1,234.5"],
    ["Beloppsgräns", "cirka 500 000"],
    ["Vidaredelegation", "delvis"],
    ["Beslutsdatum", "3/4-26"],
    ["Anmälan", "ja/nej"],
  ])("is refused: %s %s", (heading, cell) => {
    const { faults, plan } = read([
      ["Nr", "Ärende", heading],
      ["1.1", "Yttrande", cell],
    ]);
    expect(faults).toMatchObject([{ place: { row: 2, column: 3 } }]);
    expect(plan).toBeUndefined();
  });

  it("is refused in a number that Excel may have eaten a zero of", () => {
    const { faults } = read([
      ["Nr", "Ärende", "Delegat"],
      [4.1, "Yttrande", null],
    ]);
    expect(faults).toMatchObject([{ code: "eaten-zero", place: { row: 2, column: 1 } }]);
  });

  it("is refused as a period, and read when it says which", () => {
    const table = (period: string): Cell[][] => [
      ["Indikator", "Period", "Utfall"],
      ["Nöjda", period, "5"],
    ];
    const indicators = {
      file: "i.csv",
      rows: [
        ["Indikator", "Sort"],
        ["Nöjda", "%"],
      ],
    };
    const said = (period: string) =>
      importTables([indicators, { file: "u.csv", rows: table(period) }], { organisation: "X" });
    expect(said("T2 2025").faults).toMatchObject([{ place: { file: "u.csv", row: 2, column: 2 } }]);
    expect(said("2025-T2").plan?.observations).toMatchObject([{ period: "2025-T2", value: 5 }]);
  });

  it.each([
    ["2026-03-31", "2026-03-31"],
    ["31 mars 2026", "2026-03-31"],
  ])("is no day that is written out: %s", (cell, day) => {
    const { plan } = read([
      ["Nr", "Ärende", "Beslutsdatum"],
      ["1.1", "Yttrande", cell],
    ]);
    expect(plan?.delegations?.[0]?.decidedOn).toBe(day);
  });
});

describe("files beside", () => {
  it.each([
    [{ format: 1, tables: [{ part: "goals", columns: { B: "ownr" } }] }, "owner"],
    [{ format: 1, tables: [{ part: "gaols" }] }, undefined],
    [null, undefined],
  ])("that say what nobody knows are refused: %j", (mapping, near) => {
    const parsed = parseMapping(mapping);
    expect(parsed.ok).toBe(false);
    if (near !== undefined && !parsed.ok) expect(parsed.faults[0]?.nearest).toBe(near);
  });

  it.each([
    null,
    {},
    { format: 2 },
    { format: 1, organisation: "x", tables: [], entities: 3, names: {} },
  ])("that are no side file are refused: %j", (side) => expect(parseSideFile(side).ok).toBe(false));
});

describe("a mapping", () => {
  it("names columns by letter and heading, fills down, and says what is always so", () => {
    const mapping = {
      format: 1 as const,
      tables: [
        {
          part: "delegations" as const,
          headingRow: 1,
          columns: { A: "number", Grej: "label.sv", Vem: ["to", "note"], D: null },
          sameAsAbove: ["to"],
          always: { nature: "verkställighet", mayPassOn: false },
        },
      ],
    };
    const rows = [
      ["Löpande", "Grej", "Vem", "Anm."],
      ["1.1", "Yttrande", "Ordförande", "x"],
      ["1.2", "Svar", null, "y"],
    ];
    const { plan, faults } = read(rows, { mapping });
    expect(faults).toEqual([]);
    expect(plan?.delegations).toMatchObject([
      {
        number: "1.1",
        to: { kind: "chair" },
        note: "Ordförande",
        nature: "execution",
        mayPassOn: false,
      },
      { number: "1.2", label: { sv: "Svar" }, to: { kind: "chair" } },
    ]);
    expect(plan?.delegations?.[1]).toHaveProperty("nature", "execution");
  });

  it("that makes kronor of a column in thousands is refused: nothing is taken for a thousandth of itself", () => {
    const rows = [
      ["Nr", "Ärende", "Gräns (tkr)"],
      ["1.1", "Inköp", "100"],
    ];
    const mapped = (field: string) =>
      read(rows, {
        mapping: {
          format: 1 as const,
          tables: [{ part: "delegations" as const, columns: { "Gräns (tkr)": field } }],
        },
      });
    expect(mapped("limits").faults).toMatchObject([
      { code: "other-scale", place: { row: 1 }, found: '"Gräns (tkr)"' },
    ]);
    expect(mapped("note").faults).toEqual([]);
  });

  it("that names a column which is not there is told, with what comes near", () => {
    const mapping = {
      format: 1 as const,
      tables: [{ part: "units" as const, columns: { Enhett: "label.sv" } }],
    };
    const { faults } = read(
      [
        ["Enhet", "Typ"],
        ["A", "nämnd"],
      ],
      { mapping },
    );
    expect(faults).toMatchObject([{ code: "no-such-column", nearest: "Enhet" }]);
  });
});
