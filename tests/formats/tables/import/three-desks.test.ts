import { describe, expect, it } from "vitest";
import type { Cell } from "../../../../src/formats/tables/cell.js";
import { isKnownTable } from "../../../../src/formats/tables/import/guess.js";
import { askedHeadings } from "../../../../src/formats/tables/import/headings/asked-headings.js";
import { importTables } from "../../../../src/formats/tables/import/import-tables.js";
import {
  bareHeading,
  fieldsByHeading,
} from "../../../../src/formats/tables/import/known-headings.js";
import { recognise } from "../../../../src/formats/tables/import/recognise.js";
import type { Sheet } from "../../../../src/formats/tables/sheet.js";
import { type Part, partNames } from "../../../../src/plan/kinds.js";
import { positions, register, units } from "./messy.js";

type Rows = readonly (readonly Cell[])[];

const organisation = "Sjöby";

const read = (rows: Rows, options = {}) =>
  importTables([{ file: "lista.csv", rows }], { organisation, ...options });

/** By heading: the fields it fills, or what is asked of it, or that nobody knows it. */
const understood = (headings: readonly string[], row: readonly Cell[] = []) => {
  const [guess] = recognise([{ file: "lista.csv", rows: [headings, row] }]).tables;
  if (!guess || !isKnownTable(guess)) return guess;
  return {
    of: guess.of,
    ...Object.fromEntries(guess.columns.map(({ heading, fields }) => [heading, fields.join(", ")])),
    ...Object.fromEntries(
      guess.unknown.map(({ heading, question }) => [heading, question ? "?" : "unknown"]),
    ),
  };
};

describe("the lists of three people", () => {
  it("a board secretary's register of delegations", () => {
    const headings = [
      "Nr",
      "Ärendegrupp",
      "Ärende/Beslut",
      "Lagrum",
      "Delegat",
      "Ersättare",
      "Belopps-\ngräns",
      "Anmäls",
      "Vidaredelegering",
      "Villkor",
      "Anmärkning",
      "Kommentar",
    ];
    expect(understood(headings)).toEqual({
      of: "delegations",
      Nr: "number",
      Ärendegrupp: "chapter",
      "Ärende/Beslut": "label.sv",
      Lagrum: "law",
      Delegat: "to",
      Ersättare: "substitutes",
      "Belopps-\ngräns": "limits",
      Anmäls: "notify",
      Vidaredelegering: "mayPassOn",
      Villkor: "?",
      Anmärkning: "note",
      Kommentar: "?",
    });
  });

  it("a controller's list of reports", () => {
    const headings = [
      "Rapport",
      "Mottagare",
      "Frekvens/Periodicitet",
      "Deadline/Senast",
      "Lagkrav",
      "Ansvarig",
      "Tidsåtgång",
    ];
    expect(understood(headings)).toEqual({
      of: "obligations",
      Rapport: "label.sv",
      Mottagare: "to",
      "Frekvens/Periodicitet": "recurrence",
      "Deadline/Senast": "due",
      Lagkrav: "ground",
      Ansvarig: "?",
      Tidsåtgång: "?",
    });
  });

  it("a controller's table of indicators", () => {
    const headings = [
      "Nyckeltal/Indikator/Mått",
      "Målvärde",
      "Utfall",
      "Trend",
      "Källa",
      "Mätfrekvens",
      "Riktning",
    ];
    expect(understood(headings)).toEqual({
      of: "indicators",
      "Nyckeltal/Indikator/Mått": "label.sv",
      Målvärde: "target",
      Utfall: "?",
      Trend: "?",
      Källa: "source",
      Mätfrekvens: "renewed",
      Riktning: "polarity",
    });
  });

  it("goal documents", () => {
    const headings = ["Inriktningsmål", "Nämndmål", "Uppdrag", "Ansvarig nämnd", "Period"];
    expect(understood(headings)).toEqual({
      of: "goals",
      Inriktningsmål: "?",
      Nämndmål: "label.sv",
      Uppdrag: "?",
      "Ansvarig nämnd": "owner",
      Period: "horizon",
    });
    expect(understood(["Inriktningsmål", "Ansvarig nämnd"])).toMatchObject({
      Inriktningsmål: "label.sv",
    });
  });

  it("lists of units", () => {
    const headings = ["Enhet", "Verksamhet", "Överordnad enhet", "Antal medarbetare", "Chef"];
    expect(understood(headings)).toEqual({
      of: "units",
      Enhet: "label.sv",
      Verksamhet: "?",
      "Överordnad enhet": "parent",
      "Antal medarbetare": "?",
      Chef: "?",
    });
    expect(understood(["Verksamhet", "Överordnad enhet"])).toMatchObject({
      Verksamhet: "label.sv",
    });
  });

  it("words on both sides of a stroke count only where they mean the same", () => {
    expect(fieldsByHeading("Mottagare/Frekvens").size).toBe(0);
    expect(fieldsByHeading("Deadline/Something").size).toBe(0);
    expect(fieldsByHeading("Deadline/Senast").get("obligations")).toBe("due");
  });

  it.each(partNames)("ask of no heading that is known among %s", (part: Part) => {
    const words = (askedHeadings[part] ?? []).flatMap((asked) => asked.words);
    expect(words.filter((word) => fieldsByHeading(word).has(part))).toEqual([]);
    expect(words.filter((word) => bareHeading(word) !== word)).toEqual([]);
  });

  it("name the column that is asked about", () => {
    const [guess] = recognise([{ file: "r.csv", rows: [["Rapport", "Mottagare", "Tid"]] }]).tables;
    const [asked] = guess && isKnownTable(guess) ? guess.unknown : [];
    expect(asked?.question?.sv).toContain('{"C": "hours"}');
  });
});

describe("Enhet in a list of indicators", () => {
  const headings = ["Indikator", "Enhet", "2024"];
  const fieldOf = (...cells: readonly string[]) =>
    read([headings, ...cells.map((cell, at) => [`Mått ${at}`, cell, at + 1])]).tables.map(
      (guess) =>
        isKnownTable(guess) && [
          guess.columns.find(({ column }) => column === 2)?.fields,
          guess.unknown.map(({ question }) => question?.sv),
        ],
    )[0];

  it.each([
    ["%", "kr", "Antal"],
    ["andel (%)", "kr/inv", "index 0–100"],
    ["procent", "antal per 1 000 invånare", ""],
  ])("is the unit of measurement: %s, %s, %s", (...cells) => {
    expect(fieldOf(...cells)).toEqual([["unitOfMeasure"], []]);
  });

  it.each([
    ["Socialnämnden", "Norra skolan", "Omsorgsförvaltningen"],
    ["Hemtjänst norr", "Hemtjänst söder", ""],
  ])("is a unit of the organisation: %s, %s, %s", (...cells) => {
    expect(fieldOf(...cells)).toEqual([["unit"], []]);
  });

  it.each([
    ["%", "Norra skolan"],
    ["Antal och andel", "Min skola"],
    ["Solgården", "Norrbacka"],
    ["", ""],
  ])("is asked about: %s, %s", (...cells) => {
    const [fields, questions] = fieldOf(...cells) || [];
    expect(fields).toBeUndefined();
    expect(questions).toEqual([expect.stringContaining('{"B": "unitOfMeasure"}')]);
  });

  it("is told by the mapping before all else", () => {
    const mapping = { format: 1 as const, tables: [{ columns: { Enhet: "unitOfMeasure" } }] };
    const { plan } = read([headings, ["Vägar", "Solgården", 1]], { mapping });
    expect(plan?.indicators?.[0]?.unitOfMeasure).toBe("Solgården");
  });

  it("is not a unit in a list of outcomes, where it is a percentage", () => {
    const rows: Rows = [
      ["Indikator", "Enhet", "År", "Utfall"],
      ["Nöjda brukare", "%", "2024", 82],
    ];
    const { tables, unmatched } = read(rows);
    expect(unmatched.map(({ text }) => text)).toEqual(["Nöjda brukare"]);
    expect(tables[0]).toMatchObject({
      of: "observations",
      unknown: [{ column: 2, question: { sv: expect.stringContaining("hör till indikatorn") } }],
    });
  });
});

describe("how a figure is collected", () => {
  const rows = (collection: string, source: string | null = null): Rows => [
    ["Indikator", "Insamling", "Källa"],
    ["Fallskador", collection, source],
  ];
  const indicator = (...given: Parameters<typeof rows>) =>
    read(rows(...given)).plan?.indicators?.[0];

  it.each(["för hand", "Manuellt", "samlas in för hand", "by hand"])(
    "may be %s, which does not say that it is only for this",
    (word) => {
      expect(indicator(word)).toMatchObject({ source: { kind: "manual" } });
      expect(indicator(word)).not.toHaveProperty("collection");
    },
  );

  it.each([
    ["automatiskt", "automatic"],
    ["Hämtas automatiskt", "automatic"],
    ["finns redan", "reused"],
    ["samlas in bara för detta", "new"],
  ])("may be %s", (word, collection) => {
    expect(indicator(word)).toMatchObject({ collection });
  });

  it("gives way to a source that the row names, known or not", () => {
    expect(indicator("för hand", "Kolada")?.source).toEqual({
      kind: "external",
      reference: "Kolada",
    });
    expect(indicator("för hand", "Heroma")).not.toHaveProperty("source");
  });

  it("stays when the same is imported again, and changes with its cell", () => {
    const before = read(rows("för hand"));
    expect(read(rows("för hand"), before).changes).toMatchObject({ changed: 0, unchanged: 1 });
    expect(read(rows("automatiskt"), before).plan?.indicators?.[0]).toEqual({
      id: "indicator:fallskador",
      label: { sv: "Fallskador" },
      collection: "automatic",
    });
    const both = read(rows("automatiskt", "Kolada"));
    expect(read(rows("automatiskt", "Kolada"), both).changes).toMatchObject({ changed: 0 });
  });

  it("is told with by hand among the words when it is none of them", () => {
    expect(read(rows("ibland")).faults[0]?.message.sv).toContain("eller för hand");
  });
});

describe("two columns of one row", () => {
  it("may not say different things of one field", () => {
    const rows = (hours: number | null, minutes: number | null): Rows => [
      ["Rapport", "Mottagare", "Timmar", "Minuter"],
      ["Bokslut", null, hours, minutes],
    ];
    expect(read(rows(2, 30)).faults).toMatchObject([
      { code: "disagreement", place: { column: 4 } },
    ]);
    expect(read(rows(2, 120)).plan?.obligations?.[0]?.effort).toMatchObject({ minutes: 120 });
    expect(read(rows(2, null)).plan?.obligations?.[0]?.effort).toMatchObject({ minutes: 120 });
    expect(read(rows(null, 30)).plan?.obligations?.[0]?.effort).toMatchObject({ minutes: 30 });
  });
});

describe("which way is better", () => {
  const rows = (polarity: string): Rows => [
    ["Indikator", "Riktning", "2024"],
    ["Fallskador", polarity, 3],
  ];

  it.each([
    ["Högre är bättre", "higher"],
    ["lågt är bra", "lower"],
  ])("is said: %s", (text, polarity) => {
    expect(read(rows(text)).plan?.indicators?.[0]).toMatchObject({ polarity });
  });

  it.each(["↑", "ökar", "öka", "+"])("is not guessed from %s", (text) => {
    expect(read(rows(text)).faults).toHaveLength(1);
  });
});

describe("an outcome of women or men that is not published", () => {
  it("is not told, and never zero", () => {
    const rows: Rows = [
      ["Indikator", "År", "Utfall", "Kvinnor", "Män"],
      ["Fallskador", "2024", 7, "..", "sekretess"],
    ];
    const list: Rows = [
      ["Indikator", "Måttenhet"],
      ["Fallskador", "antal"],
    ];
    const { plan, faults } = importTables(
      [
        { file: "utfall.csv", rows },
        { file: "indikatorer.csv", rows: list },
      ],
      { organisation },
    );
    expect(faults).toEqual([]);
    expect(plan?.observations?.[0]).toEqual({
      id: "observation:fallskador-2024",
      indicator: "indicator:fallskador",
      period: "2024",
      value: 7,
    });
  });
});

describe("what a register says around its rows", () => {
  const sheet = register;
  const notesOf = (rows: Rows, options = {}) =>
    importTables([{ ...sheet, rows }], { organisation, ...options }).tables.flatMap((guess) =>
      isKnownTable(guess) ? guess.notes : [],
    );
  const rows = [...sheet.rows];

  it("is told, with what to write: a title is no register, a heading among the rows no chapter", () => {
    const [title, sections, ...more] = notesOf(rows);
    expect(more).toEqual([]);
    expect(title?.sv).toContain(
      'Rad 2 säger "Delegationsordning för omsorgsnämnden, antagen 2025-03-12 §',
    );
    expect(sections?.sv).toContain(
      'inga avsnitt: rad 6 "1 Allmänna ärenden", rad 10 "2 Ekonomi". Ska',
    );
    expect(sections?.en).toContain('row 6 "1 Allmänna ärenden", row 10 "2 Ekonomi".');
  });

  it("is not told where the mapping, or a column, says it", () => {
    const always = { register: "Delegationsordning för omsorgsnämnden", chapter: "1" };
    const mapping = { format: 1 as const, tables: [{ always }] };
    expect(notesOf(rows, { mapping })).toEqual([]);
  });

  it("becomes a register when it is written as the note says", () => {
    const registers: Sheet = {
      file: "ordningar.csv",
      rows: [
        ["Delegationsordning", "Nämnd", "Beslutsdag"],
        ["Delegationsordning för omsorgsnämnden", "Omsorgsnämnden", "2025-03-12"],
      ],
    };
    const always = {
      register: "Delegationsordning för omsorgsnämnden",
      from: "Omsorgsnämnden",
    };
    const mapping = { format: 1 as const, tables: [{ file: sheet.file, always }] };
    const { plan, unmatched, faults } = importTables([registers, sheet, units, positions], {
      organisation,
      mapping,
    });
    expect([...faults, ...unmatched]).toEqual([]);
    const id = "register:delegationsordning-for-omsorgsnamnden";
    expect(plan?.registers).toMatchObject([
      { id, board: "unit:omsorgsnamnden", decidedOn: "2025-03-12" },
    ]);
    expect(plan?.delegations?.map((one) => [one.register, one.from])).toEqual(
      Array.from({ length: 4 }, () => [id, "unit:omsorgsnamnden"]),
    );
  });
});
