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
