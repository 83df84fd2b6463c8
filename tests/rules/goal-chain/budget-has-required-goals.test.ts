import { describe, expect, it } from "vitest";
import { lawOfAnotherTime } from "../../../src/rules/is-law-of.js";
import { ask } from "../ask.js";

type Fields = Record<string, unknown>;

const all = ["financialGoals", "activityGoals", "threeYears"];
const budget = {
  id: "record:budget",
  kind: "budgetAdopted",
  on: "2025-11-24",
  period: "2026",
  by: "unit:council",
};
const units = [
  { id: "unit:council", kind: "council" },
  { id: "unit:board", kind: "board" },
  { id: "unit:kindless" },
];
const answer = (record: Fields, { records = [], ...rest }: Fields = {}) => {
  const others = records as readonly Fields[];
  const { findings, cannotTell, notExamined } = ask("budget-has-required-goals", {
    complete: [{ part: "records" }],
    units,
    records: [{ ...budget, ...record }, ...others],
    ...rest,
  });
  return [...findings.map(({ params }) => params["missing"]), ...cannotTell, ...notExamined];
};

describe("what a person has read in the budget decides", () => {
  it.each([
    [all, []],
    [["activityGoals", "threeYears"], ["financialGoals"]],
    [["financialGoals", "threeYears", "taxRate"], ["activityGoals"]],
    [["financialGoals", "activityGoals"], ["threeYears"]],
    [[], ["activityGoals", "financialGoals", "threeYears"]],
  ])("%j: %j", (contains, expected) => {
    expect(answer({ contains }).sort()).toEqual(expected);
  });

  it("also where marked goals stand in another document", () => {
    const goals = [{ id: "goal:a", level: "council", kind: "economy", soundManagement: true }];
    expect(answer({ contains: all.slice(1) }, { goals })).toEqual(["financialGoals"]);
  });

  it("but not what is only inferred", () => {
    expect(answer({ contains: [], basisOf: { contains: "inferred" } })).toEqual([
      "record.contains",
    ]);
  });
});

describe("where nobody has read it", () => {
  const marked = (kind: string, fields: Fields = {}) => ({
    id: `goal:${kind}`,
    level: "council",
    kind,
    soundManagement: true,
    horizon: "2024-01/2026-12",
    ...fields,
  });
  const withGoals = (...goals: readonly Fields[]) =>
    answer({ years: [2026, 2027, 2028] }, { goals });

  it("marked goals of the council for the year show them", () => {
    expect(withGoals(marked("economy"), marked("quality"))).toEqual([]);
    expect(
      withGoals(marked("economy", { horizon: "2026" }), { ...marked("quality"), horizon: "2026" }),
    ).toEqual([]);
  });

  it.each([
    [[marked("quality")]],
    [[marked("economy")]],
    [[marked("economy"), marked("quality", { horizon: "2025" })]],
    [[marked("economy"), marked("quality", { level: "board" })]],
    [[marked("economy"), marked("quality", { status: "draft" })]],
    [[marked("economy"), marked("quality", { soundManagement: false })]],
    [[]],
  ])("others do not: %j", (goals) => {
    expect(withGoals(...goals)).toEqual(["record.contains"]);
  });
});

describe("the plan of three years", () => {
  const goalsOnly = { contains: ["financialGoals", "activityGoals"] };
  const plan = (fields: Fields) => ({
    records: [{ id: "record:plan", kind: "financialPlan", period: "2026", ...fields }],
  });

  it.each([
    [{ contains: ["threeYears"] }, []],
    [{ years: [2026, 2027, 2028] }, []],
    [{ years: [2026, 2027, 2028], period: "2026-01/2026-12" }, []],
    [{ years: [2026, 2027], contains: [] }, ["threeYears"]],
    [{ years: [2025, 2026, 2027], contains: [] }, ["threeYears"]],
    [{ contains: ["threeYears"], period: "2025" }, ["threeYears"]],
    [{ contains: ["threeYears"], kind: "budgetProposed" }, ["threeYears"]],
    [{}, ["record.contains"]],
  ])("may stand apart: %j: %j", (fields, expected) => {
    expect(answer(goalsOnly, plan(fields))).toEqual(expected);
  });

  it("may be one whose year is not told", () => {
    const records = [{ id: "record:plan", kind: "financialPlan", contains: ["threeYears"] }];
    expect(answer(goalsOnly, { records })).toEqual(["record.contains"]);
  });

  it.each([
    [[{ part: "records", period: "2025" }], ["complete: records"]],
    [[{ part: "records", kinds: ["budgetAdopted"] }], ["complete: records"]],
    [[{ part: "records", kinds: ["financialPlan"], period: "2026" }], ["threeYears"]],
  ])("may be missing where records are not told in full: %j: %j", (complete, expected) => {
    expect(answer(goalsOnly, { complete })).toEqual(expected);
  });
});

describe("it is asked of a budget that the council has adopted under this law", () => {
  const empty = { contains: [] };

  it.each([
    [{ on: "2018-01-01", contains: all.slice(1) }, ["financialGoals"]],
    [{ on: "2017-12-31" }, [lawOfAnotherTime.en]],
    [{ on: null }, []],
    [{ kind: "budgetProposed" }, []],
    [{ by: "unit:board" }, []],
    [{ by: "unit:kindless" }, ["unit.kind"]],
    [{ by: "unit:gone" }, ["record.by"]],
    [{ by: "position:director" }, ["record.by"]],
  ])("%j: %j", (fields, expected) => {
    const positions = [{ id: "position:director" }];
    expect(answer({ ...empty, ...fields }, { positions })).toEqual(expected);
  });

  it.each([
    ["company", []],
    ["municipality", ["financialGoals"]],
    ["region", ["financialGoals"]],
  ])("by a %s: %j", (kind, expected) => {
    const organisation = { id: "organisation:a", kind };
    expect(answer({ contains: all.slice(1) }, { organisation })).toEqual(expected);
  });

  it("rests on the statute alone, and names the year", () => {
    const { findings } = ask("budget-has-required-goals", {
      units,
      records: [{ ...budget, contains: all.slice(1) }],
    });
    expect(findings[0]).toMatchObject({ severity: "error", params: { year: "2026" } });
    expect(findings[0]?.sources.map(({ id }) => id)).toEqual(["kl-11-6"]);
  });
});
