import { describe, expect, it } from "vitest";
import type { Cell } from "../../../../src/formats/tables/cell.js";
import { cellsOf } from "../../../../src/formats/tables/import/cells-of.js";
import { isKnownTable } from "../../../../src/formats/tables/import/guess.js";
import { importTables } from "../../../../src/formats/tables/import/import-tables.js";
import type { Mapping } from "../../../../src/formats/tables/import/mapping.js";
import { mappingOf } from "../../../../src/formats/tables/import/mapping-of.js";
import { parseMapping } from "../../../../src/formats/tables/import/parse-mapping.js";
import { recognise } from "../../../../src/formats/tables/import/recognise.js";

const organisation = "Sjöby";

type Rows = readonly (readonly Cell[])[];

const read = (rows: Rows, options = {}) =>
  importTables([{ file: "lista.csv", rows }], { organisation, ...options });

const guessOf = (rows: Rows, mapping?: Mapping) => {
  const { tables } = recognise([{ file: "lista.csv", rows }], mapping && { mapping });
  const [guess] = tables;
  if (!guess || !isKnownTable(guess)) return guess;
  const { of, headingRow, headingRows, columns, unknown } = guess;
  return {
    of,
    headingRow,
    headingRows,
    columns: columns.map(({ heading, fields }) => [heading, ...fields]),
    unknown: unknown.map(({ heading }) => heading),
  };
};

describe("headings in two rows", () => {
  it("of years under Utfall and Målvärde say both what and when", () => {
    const rows: Rows = [
      ["Uppföljning 2025"],
      [],
      ["Nyckeltal", "Sort", "Utfall", null, null, "Målvärde", "Källa"],
      [null, null, 2023, "2024", 2025, "2026", null],
      ["Nöjda brukare", "%", "84,5", 86, "..", "minst 90", "Kolada"],
      ["Fallskador", "antal", 12, 9, 11, "inget", "Kolada"],
    ];
    expect(guessOf(rows)).toEqual({
      of: "indicators",
      headingRow: 4,
      headingRows: 2,
      columns: [
        ["Nyckeltal", "label.sv"],
        ["Sort", "unitOfMeasure"],
        ["Utfall / 2023", "observations.2023"],
        ["Utfall / 2024", "observations.2024"],
        ["Utfall / 2025", "observations.2025"],
        ["Målvärde / 2026", "target.2026"],
        ["Källa", "source"],
      ],
      unknown: [],
    });
    const { plan, faults } = read(rows);
    expect(faults).toEqual([]);
    expect(plan?.indicators?.map(({ target }) => target)).toEqual([
      { value: 90, form: "threshold", at: "2026" },
      null,
    ]);
    expect(plan?.observations?.map(({ period, value }) => [period, value])).toEqual([
      ["2023", 84.5],
      ["2024", 86],
      ["2025", null],
      ["2023", 12],
      ["2024", 9],
      ["2025", 11],
    ]);
  });

  it("of women and men under a year are one outcome with both", () => {
    const rows: Rows = [
      ["Indikator", 2023, null, null, 2024, null, null],
      [null, "Kvinnor", "Män", "Totalt", "Kvinnor", "Män", "Totalt"],
      ["Gymnasieexamen", 91, "85,5", 88, null, null, 89],
      ["Frånvaro", null, null, null, 7, 6, null],
    ];
    const { plan, side, faults } = read(rows);
    expect(faults).toEqual([]);
    expect(plan?.observations).toEqual([
      {
        id: "observation:gymnasieexamen-2023",
        indicator: "indicator:gymnasieexamen",
        period: "2023",
        value: 88,
        women: 91,
        men: 85.5,
      },
      {
        id: "observation:gymnasieexamen-2024",
        indicator: "indicator:gymnasieexamen",
        period: "2024",
        value: 89,
      },
      {
        id: "observation:franvaro-2024",
        indicator: "indicator:franvaro",
        period: "2024",
        women: 7,
        men: 6,
      },
    ]);
    const cellOf = side ? cellsOf(side) : () => undefined;
    const at = (path: string) => cellOf("observation:gymnasieexamen-2023", path)?.column;
    expect([at("value"), at("women"), at("men"), at("period")]).toEqual([4, 2, 3, 4]);
    expect(read(rows, { plan, side }).changes).toMatchObject({ changed: 0, unchanged: 5 });
  });

  it("of a year over Mål and Utfall are a target and an outcome", () => {
    const rows: Rows = [
      ["Indikator", "2025", null],
      [null, "Mål", "Utfall"],
      ["Nöjda brukare", 85, 82],
    ];
    const { plan } = read(rows);
    expect(plan?.indicators?.[0]?.target).toEqual({ value: 85, at: "2025" });
    expect(plan?.observations?.[0]).toMatchObject({ period: "2025", value: 82 });
  });

  it("of a register say who decides, and who instead", () => {
    // The reader of workbooks fills merged cells downwards, so that a tall heading stands in both rows.
    const rows: Rows = [
      ["Nr", "Ärende", "Delegat", null, "Anmälan", "Villkor", null],
      ["Nr", "Ärende", "Ordinarie", "Ersättare", "Anmälan", "Från", "Till"],
      ["1.1", "Yttrande", "Ordförande", null, "ja", "2025", "2026"],
      ["Nr", "Ärende", "Delegat", null, "Anmälan", "Villkor", null],
      ["Nr", "Ärende", "Ordinarie", "Ersättare", "Anmälan", "Från", "Till"],
      ["1.2", "Inköp", "Ordförande", null, "ja", null, null],
    ];
    expect(guessOf(rows)).toMatchObject({
      of: "delegations",
      headingRow: 2,
      headingRows: 2,
      columns: [
        ["Nr", "number"],
        ["Ärende", "label.sv"],
        ["Delegat / Ordinarie", "to"],
        ["Delegat / Ersättare", "substitutes"],
        ["Anmälan", "notify"],
      ],
      unknown: ["Villkor / Från", "Villkor / Till"],
    });
    const { plan, tables } = read(rows);
    expect(plan?.delegations?.map(({ number, to }) => [number, to?.kind])).toEqual([
      ["1.1", "chair"],
      ["1.2", "chair"],
    ]);
    expect(tables[0]).toMatchObject({ skipped: { above: 0, repeated: 2 } });
  });

  it("join to a heading that is known: Ansvarig above Nämnd", () => {
    const rows: Rows = [
      ["Mål", "Ansvarig", null, "Tid", null],
      [null, "Nämnd", "Chef", "Från", "Till"],
      ["Trygghet", null, null, null, null],
    ];
    expect(guessOf(rows)).toMatchObject({
      of: "goals",
      columns: [
        ["Mål", "label.sv"],
        ["Ansvarig / Nämnd", "owner"],
        ["Ansvarig / Chef", "ownerPosition"],
      ],
      unknown: ["Tid / Från", "Tid / Till"],
    });
  });

  it("keep what stands on its own under a heading that is not known, and nothing else", () => {
    const rows: Rows = [
      ["Rapporten", null, "Arbetet", null, null],
      ["Rapport", "Mottagare", "Hur ofta", "Timmar", "Minuter per gång"],
      ["Elevregister", "Skolverket", "varje år", 2, null],
    ];
    // Read as one row: the row above says nothing that the headings do not.
    expect(guessOf(rows)).toMatchObject({ of: "obligations", headingRow: 2, headingRows: 1 });
    const { tables } = read(rows);
    expect(tables[0]).toMatchObject({
      notes: [
        {
          sv: 'Det som står på raden ovanför rubrikerna (rad 1) läses inte: "Rapporten", "Arbetet".',
        },
      ],
    });
  });

  it("are not made of a title over the table, nor of the first row of data", () => {
    const titled: Rows = [
      ["Utfall", null, null],
      ["Indikator", "2023", "2024"],
      ["Nöjda brukare", 1, 2],
    ];
    expect(guessOf(titled)).toMatchObject({ headingRow: 2, headingRows: 1 });
    const figures: Rows = [
      ["Indikator", "År", "Utfall"],
      ["Nöjda brukare", "2023", "2024"],
    ];
    expect(guessOf(figures)).toMatchObject({ of: "observations", headingRow: 1, headingRows: 1 });
  });

  it("go on to the right no further than to a column with nothing above it", () => {
    const rows: Rows = [
      ["Indikator", "2024", null, null, null],
      [null, "Totalt", "Kvinnor", null, "Män"],
      ["Nöjda brukare", 82, 83, null, 81],
    ];
    expect(guessOf(rows)).toMatchObject({
      headingRows: 2,
      columns: [
        ["Indikator", "label.sv"],
        ["2024 / Totalt", "observations.2024"],
        ["2024 / Kvinnor", "observations.2024.women"],
      ],
      unknown: ["Män"],
    });
  });

  it("do not make an outcome of a year under another heading", () => {
    const rows: Rows = [
      ["Indikator", "Utfall", null, "Budget", "Anm"],
      ["Indikator", "2024", "2025", "2026", "Anm"],
      ["Kostnad", 82, 83, 81, null],
    ];
    expect(guessOf(rows)).toMatchObject({ headingRows: 2, unknown: ["Budget / 2026"] });
    expect(read(rows).plan?.observations?.map(({ period }) => period)).toEqual(["2024", "2025"]);
  });

  it("are one row where nothing stands over anything", () => {
    const rows: Rows = [
      [null, null, null, "Anmärkning"],
      ["Nr", "Ärende", "Delegat", null],
      ["1", "Yttrande", "Ordförande", null],
    ];
    expect(guessOf(rows)).toMatchObject({ headingRow: 2, headingRows: 1 });
  });

  it("with several targets are asked about once for each", () => {
    const rows: Rows = [
      ["Indikator", "Målvärde", null, null],
      [null, "2025", "2026", "2027"],
      ["Nöjda brukare", 85, 86, 87],
    ];
    const { plan, faults } = read(rows);
    expect(plan).toBeUndefined();
    expect(faults.map(({ code, place }) => [code, place.column])).toEqual([
      ["column-twice", 3],
      ["column-twice", 4],
    ]);
    expect(faults[0]?.message.sv).toContain("plats för ett målvärde");
    const mapping: Mapping = { format: 1, tables: [{ columns: { B: null, D: null } }] };
    expect(read(rows, { mapping }).plan?.indicators?.[0]?.target).toEqual({
      value: 86,
      at: "2026",
    });
  });

  it("are known with what stands in brackets, and not when it is another unit", () => {
    const rows = (over: string): Rows => [
      ["Nr", "Ärende", "Delegat", over, null],
      [null, null, null, "Från", "Till"],
      ["1", "Inköp", "Ordförande", 0, 500_000],
    ];
    expect(guessOf(rows("Beloppsgräns (kr)"))).toMatchObject({ headingRows: 2, unknown: [] });
    expect(read(rows("Beloppsgräns (kr)")).plan?.delegations?.[0]?.limits).toEqual({
      fromAmount: 0,
      maxAmount: 500_000,
    });
    expect(guessOf(rows("Beloppsgräns (tkr)"))).toMatchObject({ headingRow: 1, headingRows: 1 });
  });
});

describe("a mapping of headings in two rows", () => {
  const rows: Rows = [
    ["Mått", "Siffror", null, "Anm"],
    [null, "2023", "Riket", null],
    ["Nöjda brukare", 82, 80, "x"],
    ["Fallskador", 12, 15, null],
  ];

  it("says how many rows they take, and names columns by both or by the lower alone", () => {
    const mapping: Mapping = {
      format: 1,
      tables: [
        {
          part: "indicators",
          headingRow: 2,
          headingRows: 2,
          columns: { "Siffror / 2023": "observations.2023", Riket: null },
        },
      ],
    };
    expect(parseMapping(mapping).ok).toBe(true);
    expect(guessOf(rows, mapping)).toMatchObject({
      headingRow: 2,
      headingRows: 2,
      columns: [
        ["Mått", "label.sv"],
        ["Siffror / 2023", "observations.2023"],
        ["Anm", "note"],
      ],
      unknown: [],
    });
    expect(read(rows, { mapping }).plan?.observations).toHaveLength(2);
  });

  it("finds the rows by the names of their columns", () => {
    const columns = { Mått: "label.sv", "Siffror / 2023": "observations.2023" };
    const mapping: Mapping = { format: 1, tables: [{ part: "indicators", columns }] };
    expect(guessOf(rows, mapping)).toMatchObject({ headingRow: 2, headingRows: 2 });
  });

  it("is the guess itself, when it is saved", () => {
    const known: Rows = [
      ["Indikator", "Utfall", null],
      [null, "2023", "2024"],
      ["Nöjda brukare", 82, 83],
    ];
    const mapping = mappingOf(recognise([{ file: "lista.csv", rows: known }]).tables);
    expect(mapping.tables?.[0]).toMatchObject({
      headingRow: 2,
      headingRows: 2,
      columns: { "Utfall / 2023": "observations.2023" },
    });
    expect(read(known, { mapping }).plan).toEqual(read(known).plan);
  });
});

describe("an outcome with a column of its own", () => {
  it("is told of in its cell, whether the import or a check finds it", () => {
    const rows: Rows = [
      ["Indikator", "2023", "2024"],
      ["Nöjda brukare", 81, 83],
    ];
    const { side } = read(rows);
    const cellOf = side ? cellsOf(side) : () => undefined;
    const place = { file: "lista.csv", row: 2 };
    expect(cellOf("observation:nojda-brukare-2023", "value")).toEqual({ ...place, column: 2 });
    expect(cellOf("observation:nojda-brukare-2024", "")).toEqual({ ...place, column: 3 });
    expect(cellOf("indicator:nojda-brukare", "label.sv")).toEqual({ ...place, column: 1 });
    expect(cellOf("indicator:nojda-brukare", "target.value")).toEqual(place);
  });

  it("keeps its place when the next import does not read it", () => {
    const rows: Rows = [
      ["Indikator", "2023", "2024"],
      ["Nöjda brukare", 81, 83],
    ];
    const before = read(rows);
    const units: Rows = [
      ["Enhet", "Typ"],
      ["Omsorgsnämnden", "nämnd"],
    ];
    const { side } = importTables([{ file: "enheter.csv", rows: units }], before);
    const cellOf = side ? cellsOf(side) : () => undefined;
    expect(cellOf("observation:nojda-brukare-2024", "value")?.column).toBe(3);
  });

  it("is told of in the column of the value that is wrong", () => {
    const rows: Rows = [
      ["Indikator", "2024", null],
      [null, "Kvinnor", "Totalt"],
      ["Nöjda brukare", "många", "få"],
    ];
    const { faults } = read(rows);
    expect(faults.map(({ place }) => place.column)).toEqual([2, 3]);
  });
});
