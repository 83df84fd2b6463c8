import { describe, expect, it } from "vitest";
import {
  type Cell,
  columnsOf,
  headColumns,
  namesOf,
  readValue,
} from "../../../src/formats/tables/index.js";
import type { Kind } from "../../../src/plan/kinds.js";
import type { Plan } from "../../../src/plan/plan.js";

const plan: Plan = {
  format: 1,
  organisation: { id: "organisation:x", label: { sv: "Exempelkommun" } },
  units: [
    { id: "unit:kf", label: { sv: "Kommunfullmäktige", en: "The council" } },
    { id: "unit:school", label: { sv: "Skolnämnden" } },
    { id: "unit:social", label: { sv: "Socialnämnden" } },
    { id: "unit:north", label: { sv: "Hemtjänst" } },
    { id: "unit:south", label: { sv: "Hemtjänst" } },
  ],
  positions: [{ id: "position:head", label: { sv: "Hemtjänst" } }],
};

const names = namesOf(plan);

const columnOf = (kind: Kind | "plan", field: string) => {
  const columns = kind === "plan" ? headColumns() : columnsOf(kind);
  const column = columns.find((one) => one.field === field);
  if (!column) throw new Error(`No ${kind}.${field}`);
  return column;
};

const read = (kind: Kind | "plan", field: string, cell: Cell, language?: "sv" | "en") =>
  readValue(columnOf(kind, field), cell, names, language);

const codeOf = (result: ReturnType<typeof readValue>) =>
  "fault" in result ? result.fault.code : result;

describe("numbers", () => {
  it.each([
    ["12,5", 12.5],
    ["12.5", 12.5],
    ["1 234,5", 1234.5],
    ["1\u00a0234,5", 1234.5],
    ["1\u202f234,5", 1234.5],
    ["1 234 567", 1_234_567],
    ["-3,2", -3.2],
    ["\u22123,2", -3.2],
    ["\u20133,2", -3.2],
    ["- 3", -3],
    ["+3", 3],
    ["0180", 180],
    ["0.125", 0.125],
    ["1,234", 1.234],
    ["1.2340", 1.234],
    ["1234.567", 1234.567],
    ["1e+21", 1e21],
    ["1.234e+21", 1.234e21],
    [" 7 ", 7],
    [8.25, 8.25],
  ])("reads %j", (cell, value) => {
    expect(read("observation", "value", cell)).toEqual({ value });
  });

  it.each(["1.234", "-999.000"])("asks what %j means, unless the table is English", (cell) => {
    expect(codeOf(read("observation", "value", cell))).toBe("ambiguous");
    expect(codeOf(read("observation", "value", cell, "sv"))).toBe("ambiguous");
    expect(read("observation", "value", cell, "en")).toEqual({ value: Number(cell) });
  });

  it("asks what 1,234 means in English", () => {
    expect(codeOf(read("observation", "value", "1,234", "en"))).toBe("ambiguous");
  });

  it.each([
    "1.234,5",
    "1,234.5",
    "1 23",
    "12 3456",
    "1,2,3",
    "1-2",
    "12 kr",
    "1e999x",
    "NaN",
    ",5",
  ])("refuses %j", (cell) => {
    expect(codeOf(read("observation", "value", cell))).toBe("wrong-format");
  });

  it("refuses what is no finite number, a day and a truth value", () => {
    expect(codeOf(read("observation", "value", "1e999"))).toBe("out-of-range");
    expect(codeOf(read("observation", "value", { day: "2026-01-02" }))).toBe("wrong-format");
    expect(codeOf(read("observation", "value", true))).toBe("wrong-format");
    expect(codeOf(read("unit", "staff", "-1"))).toBe("out-of-range");
    expect(codeOf(read("position", "holders", "1,5"))).toBe("out-of-range");
  });

  it("takes per cent where a share belongs, and nowhere else", () => {
    expect(read("unit", "company.ownedShare", "35 %")).toEqual({ value: 0.35 });
    expect(read("unit", "company.ownedShare", "7%")).toEqual({ value: 0.07 });
    expect(codeOf(read("unit", "company.ownedShare", "120 %"))).toBe("out-of-range");
    expect(codeOf(read("observation", "value", "35 %"))).toBe("wrong-format");
  });

  it("says what to write", () => {
    const result = read("observation", "value", "1.234,5");
    expect(result).toMatchObject({
      fault: {
        found: '"1.234,5"',
        expected: "a number, such as 12.5",
        message: {
          sv: 'Här ska stå ett tal, till exempel 12,5, men det står "1.234,5". Skriv decimalerna efter ett komma och tusental med mellanslag eller ingenting: 1 234,5.',
          en: 'Expected a number, such as 12.5, but found "1.234,5". Write decimals after one point or comma, and thousands with a space or nothing: 1 234.5.',
        },
      },
    });
  });
});

describe("text", () => {
  it.each(["0180", "1-2", "1.10", "–", "=1+1", '"Trygg vardag"', "[1]", "{", "inget'"])(
    "stays %j",
    (cell) => {
      expect(read("goal", "label.sv", cell)).toEqual({ value: cell });
    },
  );

  it("is taken from whole numbers, not from those that may have lost a zero", () => {
    expect(read("delegation", "number", 4)).toEqual({ value: "4" });
    expect(codeOf(read("delegation", "number", 4.1))).toBe("eaten-zero");
    expect(codeOf(read("plan", "organisation.code", 180))).toBe("eaten-zero");
    expect(codeOf(read("plan", "organisation.code", "180"))).toBe("eaten-zero");
    expect(read("plan", "organisation.code", 1480)).toEqual({ value: "1480" });
    expect(read("plan", "organisation.code", "0180")).toEqual({ value: "0180" });
  });

  it("in quotes is JSON only where it could not be written as it is", () => {
    expect(read("goal", "label.sv", '" a"')).toEqual({ value: " a" });
    expect(read("goal", "label.sv", '"a\\rb"')).toEqual({ value: "a\rb" });
    expect(read("goal", "label.sv", '""')).toEqual({ value: "" });
    expect(read("goal", "purpose", '"inget"')).toEqual({ value: "inget" });
    expect(read("goal", "label.sv", '"inget"')).toEqual({ value: '"inget"' });
  });

  it("that is half a character or too long is refused", () => {
    expect(codeOf(read("goal", "label.sv", "a\ud800"))).toBe("malformed-text");
    expect(codeOf(read("goal", "label.sv", "a".repeat(10_001)))).toBe("malformed-text");
    expect(read("goal", "label.sv", "a".repeat(10_000))).toEqual({ value: "a".repeat(10_000) });
  });
});

describe("nothing and none", () => {
  it.each([null, "", "  ", "\u00a0"])("%j tells nothing", (cell) => {
    expect(read("goal", "owner", cell)).toEqual({ value: undefined });
  });

  it("none is null where that is known, an empty list in a list, and a text in a text", () => {
    expect(read("goal", "owner", "inget")).toEqual({ value: null });
    expect(read("goal", "owner", "None")).toEqual({ value: null });
    expect(read("goal", "serves", "inga")).toEqual({ value: [] });
    expect(read("goal", "label.sv", "inget")).toEqual({ value: "inget" });
    expect(read("goal", "purpose", "ingen")).toEqual({ value: null });
    expect(read("indicator", "polarity", "ingen")).toEqual({ value: "none" });
    expect(codeOf(read("goalArea", "order", "inget"))).toBe("never-none");
  });

  it("a dash may mean either", () => {
    for (const dash of ["-", "–", "—", "\u2212", "--"])
      expect(codeOf(read("goal", "owner", dash))).toBe("ambiguous");
    expect(codeOf(read("observation", "value", "-"))).toBe("ambiguous");
  });
});

describe("yes and no", () => {
  it.each([
    ["ja", true],
    ["Ja", true],
    ["YES", true],
    ["x", true],
    [true, true],
    ["nej", false],
    ["no", false],
    [false, false],
  ])("%j", (cell, value) => {
    expect(read("delegation", "mayPassOn", cell)).toEqual({ value });
  });

  it.each(["ja/nej", "delvis", 1, "0"])("refuses %j", (cell) => {
    expect(codeOf(read("delegation", "mayPassOn", cell))).toBe("wrong-format");
  });
});

describe("codes", () => {
  it("are read by themselves and by their words, in both languages", () => {
    expect(read("goal", "level", "board")).toEqual({ value: "board" });
    expect(read("goal", "level", "Nämnd")).toEqual({ value: "board" });
    expect(read("goal", "ground.kind", "egen vana")).toEqual({ value: "ownHabit" });
    expect(read("goal", "ground.kind", "own  habit")).toEqual({ value: "ownHabit" });
    expect(read("indicator", "usedFor", "lärande; beslut")).toEqual({
      value: ["learning", "decision"],
    });
    expect(read("indicator", "usedFor", "lärande, beslut")).toEqual({
      value: ["learning", "decision"],
    });
  });

  it("that are not known name the nearest, and all there are", () => {
    const result = read("goal", "level", "nämmd");
    expect(result).toMatchObject({ fault: { code: "not-allowed", nearest: "nämnd" } });
    expect("fault" in result && result.fault.message.sv).toContain("fullmäktige, nämnd, bolag");
    expect("fault" in result && result.fault.message.sv).toContain('Menade du "nämnd"?');
    expect(codeOf(read("goal", "level", "__proto__"))).toBe("not-allowed");
    expect(codeOf(read("goal", "level", 3))).toBe("wrong-format");
  });
});

describe("references", () => {
  it("are read by id and by name", () => {
    expect(read("goal", "owner", "unit:school")).toEqual({ value: "unit:school" });
    expect(read("goal", "owner", "unit:not-there")).toEqual({ value: "unit:not-there" });
    expect(read("goal", "owner", " skolnämnden ")).toEqual({ value: "unit:school" });
    expect(read("goal", "owner", "The\u00a0 Council")).toEqual({ value: "unit:kf" });
    expect(read("position", "employer", "Exempelkommun")).toEqual({ value: "organisation:x" });
    expect(read("goal", "ownerPosition", "Hemtjänst")).toEqual({ value: "position:head" });
    expect(read("goal", "assigned", "Skolnämnden; socialnämnden")).toEqual({
      value: ["unit:school", "unit:social"],
    });
    expect(read("goal", "assigned", "Skolnämnden, socialnämnden")).toEqual({
      value: ["unit:school", "unit:social"],
    });
    expect(read("goal", "assigned", "Skolnämnden\nSocialnämnden;")).toEqual({
      value: ["unit:school", "unit:social"],
    });
  });

  it("with commas between are one name where not every piece is known", () => {
    expect(read("goal", "assigned", "Skolnämnden, Nämnd B")).toMatchObject({
      unmatched: [{ text: "Skolnämnden, Nämnd B" }],
    });
  });

  it("to what nothing or several are called so are told as unmatched", () => {
    expect(read("goal", "owner", "Skolnämden")).toEqual({
      unmatched: [{ text: "Skolnämden", why: "unknown", targets: ["unit"] }],
    });
    expect(read("goal", "owner", "Hemtjänst")).toEqual({
      unmatched: [{ text: "Hemtjänst", why: "ambiguous", targets: ["unit"] }],
    });
    expect(read("goal", "assigned", "Skolnämnden; Nämnd A; Nämnd B")).toMatchObject({
      unmatched: [{ text: "Nämnd A" }, { text: "Nämnd B" }],
    });
    expect(read("goal", "owner", "goal:x")).toMatchObject({ unmatched: [{ text: "goal:x" }] });
    expect(names.nearest(["unit"], "Skolnämden")).toEqual(["Skolnämnden"]);
  });

  it("of the row itself are ids", () => {
    expect(read("goal", "id", "goal:a")).toEqual({ value: "goal:a" });
    for (const cell of ["unit:a", "Mål 1", "goal:Å", 5])
      expect(codeOf(read("goal", "id", cell))).toBe("wrong-format");
  });
});

describe("days", () => {
  it.each([
    ["2026-08-31", "2026-08-31"],
    ["2026-08", "2026-08"],
    ["2026", "2026"],
    [2026, "2026"],
    ["20260831", "2026-08-31"],
    [20_260_831, "2026-08-31"],
    ["2026-8-3", "2026-08-03"],
    ["2026/08/31", "2026-08-31"],
    ["2026.08.31", "2026-08-31"],
    ["2026-08-31 00:00:00", "2026-08-31"],
    ["2026-08-31T00:00:00.000Z", "2026-08-31"],
    ["31 augusti 2026", "2026-08-31"],
    ["den 31:a aug. 2026", "2026-08-31"],
    ["August 31, 2026", "2026-08-31"],
    ["3 sept 2026", "2026-09-03"],
    ["1 Maj 2026", "2026-05-01"],
    ["augusti 2026", "2026-08"],
    [{ day: "2026-08-31" }, "2026-08-31"],
  ])("reads %j", (cell, value) => {
    expect(read("goal", "decidedOn", cell)).toEqual({ value });
  });

  it.each(["3/4-26", "3/4 2026", "03-04-2026", "3.4.26", "1-2"])("asks what %j means", (cell) => {
    expect(codeOf(read("goal", "decidedOn", cell))).toBe("ambiguous");
  });

  it.each([
    "2026-02-30",
    "31 juni 2026",
    "2026-08-31 12:30",
    "i höst",
    "2026-08/31",
    46_022,
    26,
    true,
  ])("refuses %j", (cell) => {
    expect(codeOf(read("goal", "decidedOn", cell))).toBe("wrong-format");
  });

  it("says of the spreadsheet's own number what it is", () => {
    const result = read("goal", "decidedOn", 46_022);
    expect("fault" in result && result.fault.message.sv).toContain("kalkylprogrammets eget tal");
  });

  it("asks for a whole day where only that will do", () => {
    const result = read("unit", "meetings.days", "2026-08");
    expect("fault" in result && result.fault.expected).toBe("a day, such as 2026-08-31");
    expect(read("unit", "meetings.days", "2026-08-31\n2026-09-30")).toEqual({
      value: ["2026-08-31", "2026-09-30"],
    });
    expect(read("unit", "meetings.days", { day: "2026-08-31" })).toEqual({ value: ["2026-08-31"] });
  });
});

describe("periods", () => {
  it.each([
    ["2026", "2026"],
    [2026, "2026"],
    ["2026-T2", "2026-T2"],
    ["Q3 2026", "2026-Q3"],
    ["kvartal 3, 2026", "2026-Q3"],
    ["2026 Q3", "2026-Q3"],
    ["2026kv3", "2026-Q3"],
    ["halvår 1 2026", "2026-H1"],
    ["vecka 7 2026", "2026-W07"],
    ["2026 v. 7", "2026-W07"],
    ["augusti 2026", "2026-08"],
    ["januari–augusti 2026", "2026-01/2026-08"],
    ["jan - aug 2026", "2026-01/2026-08"],
    ["2027–2030", "2027-01/2030-12"],
    ["2027-2030", "2027-01/2030-12"],
    ["2026-01–2026-08", "2026-01/2026-08"],
    ["2026-01-01 till 2026-08-31", "2026-01-01/2026-08-31"],
    [{ day: "2026-08-31" }, "2026-08-31"],
  ])("reads %j", (cell, value) => {
    expect(read("observation", "period", cell)).toEqual({ value });
  });

  it.each(["T2 2026", "tertial 2 2026", "2026 T2", "2026T2"])("asks which %j is", (cell) => {
    expect(read("observation", "period", cell)).toMatchObject({
      fault: {
        code: "ambiguous",
        message: {
          sv: expect.stringContaining(
            "Skriv 2026-T2 för de fyra månaderna, 2026-01/2026-08 för det som räknas från januari.",
          ),
        },
      },
    });
  });

  it.each(["T2", "2026-13", "Q5 2026", "juni-foo 2026", "2026-01/2026", "senaste året", true, 26])(
    "refuses %j",
    (cell) => {
      expect(codeOf(read("observation", "period", cell))).toBe("wrong-format");
    },
  );

  it("asks whether a first of the month is the month", () => {
    const result = read("observation", "period", { day: "2026-08-01" });
    expect(codeOf(result)).toBe("ambiguous");
    expect("fault" in result && result.fault.message.en).toContain("write 2026-08 for the month");
  });
});

describe("quantities", () => {
  const minutes = (cell: Cell) => read("obligation", "effort.minutes", cell);
  it.each<[Cell, unknown]>([
    [45, 45],
    ["45", 45],
    ["45 min", 45],
    ["2 h", 120],
    ["2,1 tim", 126],
    ["30-60", { low: 30, high: 60 }],
    ["30 – 60 minuter", { low: 30, high: 60 }],
    ["1–2 timmar", { low: 60, high: 120 }],
    ["30–60 (troligast 45)", { low: 30, likely: 45, high: 60 }],
    ["1 200–1 500, likely 1 300", { low: 1200, likely: 1300, high: 1500 }],
    ["skattning: estimate:a", { estimate: "estimate:a" }],
    ["Estimate: estimate:a", { estimate: "estimate:a" }],
  ])("reads %j", (cell, value) => {
    expect(minutes(cell)).toEqual({ value });
  });

  it("refuses what is none, what is negative, and another unit than the column's", () => {
    for (const cell of ["någon timme", "30–", "30–60–90", "2 dagar", true])
      expect(codeOf(minutes(cell))).toBe("wrong-format");
    expect(codeOf(minutes("-5"))).toBe("out-of-range");
    expect(codeOf(minutes("1.234–5"))).toBe("ambiguous");
    expect(codeOf(read("obligation", "grant", "2 h"))).toBe("wrong-format");
    expect(read("obligation", "grant", "2 500 kr")).toEqual({ value: 2500 });
    expect(minutes("skattning: Okänd")).toEqual({
      unmatched: [{ text: "Okänd", why: "unknown", targets: ["estimate"] }],
    });
  });
});

describe("how often and when", () => {
  const often = (cell: Cell) => read("obligation", "recurrence", cell);

  it.each([
    ["4 ggr/år", "skriv varje kvartal, om det är så, annars månaderna: varje år i mars,"],
    ["fyra gånger per år", "skriv varje kvartal, om det är så"],
    ["twice a year", "skriv varje halvår, om det är så"],
    ["10 times a year", "skriv varje månad utom juli, augusti, om det är så"],
    ["5 ggr/år", "skriv månaderna: varje år i mars,"],
    ["T2", "Ett visst tertial säger inte hur ofta"],
    ["T1, T2", "Ett visst tertial säger inte hur ofta"],
    ["1 gång/termin", "Terminer har inga fasta månader i planen"],
  ])("asks of %s when in the year, and says what to write", (cell, words) => {
    const said = often(cell);
    expect("fault" in said && said.fault.message.sv).toContain(words);
  });

  it("takes twelve times a year for every month, and no other words for times", () => {
    expect(often("12 ggr/år")).toEqual({ value: { every: "month" } });
    const said = often("ibland");
    expect("fault" in said && said.fault.message.sv).toMatch(/men det står "ibland"\.$/);
  });
  it.each([
    ["Årligen", { every: "year" }],
    ["1 gång per år", { every: "year" }],
    ["vartannat år", { every: "year", step: 2 }],
    ["Vartannat år sedan 2023", { every: "year", step: 2, since: 2023 }],
    ["varje månad utom juli och december", { every: "month", except: [7, 12] }],
    ["varje månad i mars, juni och september", { every: "month", only: [3, 6, 9] }],
    ["Kvartalsvis", { every: "quarter" }],
    ["varannan vecka", { every: "week", step: 2 }],
    ["vid behov", { every: "case" }],
    ["när det händer, 10–20 per år", { every: "case", perYear: { low: 10, high: 20 } }],
  ])("reads %j", (cell, value) => {
    expect(often(cell)).toEqual({ value });
  });

  it("refuses what it does not know", () => {
    for (const cell of [
      "löpande",
      "2 ggr/år",
      "varje månad utom fredag",
      "constructor",
      12,
      "vart 0:e år",
    ])
      expect(codeOf(often(cell))).toBe("wrong-format");
    expect(often("när det händer, skattning: Okänd om året")).toMatchObject({
      unmatched: [{ text: "Okänd" }],
    });
  });

  const due = (cell: Cell) => read("obligation", "due", cell);
  it.each([
    ["Senast 15 februari", { by: "date", monthDay: "02-15" }],
    ["04-15", { by: "date", monthDay: "04-15" }],
    ["15 dagar", { by: "days", days: 15 }],
    ["inom 10 arbetsdagar", { by: "workingDays", days: 10 }],
    ["1 månad efter periodens slut", { by: "months", months: 1 }],
    ["15 april, 2 år efter", { by: "date", monthDay: "04-15", yearsAfter: 2 }],
    ["15 april, samma år", { by: "date", monthDay: "04-15", yearsAfter: 0 }],
  ])("reads %j", (cell, value) => {
    expect(due(cell)).toEqual({ value });
  });

  it("refuses a day it does not know", () => {
    for (const cell of ["31 juni", "15/4", "snarast", "15 dagar efter perioden, kanske", 15])
      expect(codeOf(due(cell))).toBe("wrong-format");
    expect(due("inget")).toEqual({ value: null });
  });
});

describe("provisions", () => {
  const law = (cell: Cell) => read("obligation", "ground.citation", cell);
  it.each([
    ["6 kap. 38 § kommunallagen (2017:725)", { sfs: "2017:725", chapter: "6", section: "38" }],
    ["6 kap 38 § (2017:725)", { sfs: "2017:725", chapter: "6", section: "38" }],
    ["16a § lagen (2018:597)", { sfs: "2018:597", section: "16 a" }],
    ["5 kap. 1 §, första stycket", { chapter: "5", section: "1", text: "första stycket" }],
    ["förvaltningslagen (2017:900)", { sfs: "2017:900" }],
    ["SFS 2099:1", { sfs: "2099:1" }],
    ["KL 6:38", { sfs: "2017:725", chapter: "6", section: "38" }],
    ["6 kap. 38 § kommunallagen", { sfs: "2017:725", chapter: "6", section: "38" }],
    ["9 kap. 1 och 2 §§ SoL", { text: "9 kap. 1 och 2 §§ SoL" }],
    ["Kommunplan 2019–2022 s. 7", { text: "Kommunplan 2019–2022 s. 7" }],
    [38, { text: "38" }],
    ['{"sfs":"2017:725"}', { sfs: "2017:725" }],
  ])("reads %j", (cell, value) => {
    expect(law(cell)).toEqual({ value });
  });

  it("is no JSON of another kind", () => {
    for (const cell of ['{"sfs":"x"}', "{"]) expect(codeOf(law(cell))).toBe("wrong-format");
  });

  it("asks which, where the name and the number are those of two acts", () => {
    const result = law("6 kap. 38 § kommunallagen (2017:900)");
    expect(codeOf(result)).toBe("ambiguous");
    expect("fault" in result && result.fault.message.sv).toContain(
      "kommunallagen har nummer 1991:900 eller 2017:725.",
    );
    expect(law("2 § Kommunallagen (1991:900)")).toEqual({
      value: { sfs: "1991:900", section: "2" },
    });
  });
});

describe("names and values, and JSON", () => {
  it("are read in one line or several", () => {
    expect(read("unit", "externalIds", "kolada : V15E1\nscb: 01:80")).toEqual({
      value: { kolada: "V15E1", scb: "01:80" },
    });
    expect(read("goal", "basisOf", "owner: skattat; level: stated")).toEqual({
      value: { owner: "estimated", level: "stated" },
    });
  });

  it("with no name, no value, a name twice, or one that reaches a prototype are refused", () => {
    for (const cell of ["0180", "scb:", ": 5", "scb: 1; scb: 2", "__proto__: a", "constructor: a"])
      expect(codeOf(read("unit", "externalIds", cell))).toBe("wrong-format");
    expect(codeOf(read("goal", "basisOf", "owner: kanske"))).toBe("not-allowed");
  });

  it("that is hostile is refused", () => {
    const deep = `${'{"a":'.repeat(50)}1${"}".repeat(50)}`;
    for (const cell of [
      '{"__proto__":{"a":1}}',
      '{"a":{"\\u005f_proto__":1}}',
      deep,
      "{",
      '{"a":1}}',
    ])
      expect(codeOf(read("goal", "ext", cell))).toBe("wrong-format");
    expect(read("goal", "ext", '{"a":[1]}')).toEqual({ value: { a: [1] } });
    for (const cell of [
      '[{"label":{"sv":"a"},"__proto__":{}}]',
      '[{"lable":{}}]',
      "[1]",
      "Trygghet",
    ])
      expect(codeOf(read("goal", "qualityFactors", cell))).toBe("wrong-format");
    expect(codeOf(read("unit", "externalIds", '{"__proto__":"a"}'))).toBe("wrong-format");
  });
});
