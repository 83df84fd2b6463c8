import { describe, expect, it } from "vitest";
import { ask } from "../ask.js";

const answer = (rule: string, plan: Record<string, unknown>, options = {}) => {
  const { findings, cannotTell } = ask(rule, { method: "balanced-scorecard", ...plan }, options);
  return findings.length > 0 ? findings.map(({ params }) => params) : cannotTell;
};
const goals = (...perspectives: readonly (string | undefined)[]) =>
  perspectives.map((perspective, at) => ({
    id: `goal:${at}`,
    ...(perspective !== undefined && { perspective }),
  }));
const all = ["financial", "customer", "process", "learning"];

describe("goal-placed-in-method", () => {
  const rule = "goal-placed-in-method";

  it("asks for what the method has, and nothing else", () => {
    expect(answer(rule, { goals: goals("customer", "staff") })).toEqual([
      { what: "perspective", key: "staff" },
    ]);
    const katrineholm = {
      method: "katrineholm",
      goals: [{ id: "goal:a", planningLevel: "budget" }],
    };
    expect(answer(rule, katrineholm)).toEqual([{ what: "planningLevel", key: "budget" }]);
    expect(answer(rule, { method: "lots-style", goals: goals("staff") })).toEqual([]);
  });

  it("is no question to a method that has neither levels nor perspectives", () => {
    const rules = { [rule]: "warning" };
    const bare = { id: "own", title: { sv: "Egen" }, sources: ["vår egen"], rules };
    expect(answer(rule, { method: bare, goals: goals("staff", undefined) })).toEqual([]);
    const empty = { ...bare, levels: [], perspectives: [] };
    expect(answer(rule, { method: empty, goals: goals("staff", undefined) })).toEqual([]);
  });

  it("cannot tell where a goal does not say, or is not in force", () => {
    expect(answer(rule, { goals: goals(undefined) })).toEqual(["goal.perspective"]);
    const inferred = { id: "goal:a", perspective: "staff", basis: "inferred" };
    expect(answer(rule, { goals: [inferred] })).toEqual(["goal.perspective"]);
    const closed = { id: "goal:a", perspective: "staff", status: "closed" };
    expect(answer(rule, { goals: [closed] })).toEqual([]);
  });
});

describe("perspective-has-goal", () => {
  const rule = "perspective-has-goal";
  const complete = [{ part: "goals" }];

  it("names each perspective without a goal in force, in the method's words", () => {
    expect(answer(rule, { complete, goals: goals("financial", "customer") })).toEqual([
      { perspective: { sv: "Processer", en: "Processes" } },
      { perspective: { sv: "Lärande och utveckling", en: "Learning and growth" } },
    ]);
    const closed = goals(...all).map((goal) => ({ ...goal, status: "closed" }));
    expect(answer(rule, { complete, goals: closed })).toHaveLength(4);
  });

  it("is content with goals in all, whatever else is told", () => {
    expect(answer(rule, { goals: goals(...all, undefined) })).toEqual([]);
  });

  it("cannot tell while a goal does not say, or goals are not told in full", () => {
    expect(answer(rule, { complete, goals: goals("financial", undefined) })).toEqual([
      "goal.perspective",
    ]);
    expect(answer(rule, { goals: goals("financial") })).toEqual(["complete: goals"]);
    const upTo = (year: string) => [{ part: "goals", period: `2020-01/${year}-12` }];
    expect(answer(rule, { complete: upTo("2025"), goals: [] })).toEqual(["complete: goals"]);
    expect(answer(rule, { complete: upTo("2026"), goals: [] })).toHaveLength(4);
  });

  it("has nothing to ask of a method without perspectives", () => {
    const method = {
      id: "own",
      title: { sv: "Egen" },
      sources: ["vår"],
      rules: { [rule]: "info" },
    };
    expect(answer(rule, { method, complete, goals: [] })).toEqual([]);
  });
});

describe("perspective-balance", () => {
  const rule = "perspective-balance";
  const plan = {
    complete: [{ part: "goals" }, { part: "indicators" }],
    goals: [...goals(...all), { id: "goal:untold" }],
  };
  const figures = (...of: readonly (number | string | null | readonly number[])[]) => ({
    ...plan,
    indicators: of.map((goal, at) => ({
      id: `indicator:${at}`,
      ...(goal !== null && { goals: [goal].flat().map((one) => `goal:${one}`) }),
    })),
  });
  const money = { sv: "Ekonomi", en: "Financial" };

  it("allows half, and finds more than half", () => {
    expect(answer(rule, figures(0, 0, 1, 2))).toEqual([]);
    expect(answer(rule, figures(0, 0, 0, 1, 2))).toEqual([
      { perspective: money, count: 3, all: 5 },
    ]);
    const strict = { options: { [rule]: { share: 0.4 } } };
    expect(answer(rule, figures(0, 0, 1, 2), strict)).toHaveLength(1);
  });

  it("asks nothing about a handful", () => {
    expect(answer(rule, figures(0, 0, 0))).toEqual([]);
    expect(answer(rule, figures(0, 0, 0, 1))).toHaveLength(1);
    expect(answer(rule, figures(0, 0), { options: { [rule]: { atLeast: 2 } } })).toHaveLength(1);
  });

  it("counts an indicator once for each perspective it serves, and none without a goal", () => {
    expect(answer(rule, figures([0, 0], [0, 1], 0, 2))).toEqual([
      { perspective: money, count: 3, all: 4 },
    ]);
    expect(answer(rule, figures([], [], 0, 0, 0, 1))).toEqual([
      { perspective: money, count: 3, all: 4 },
    ]);
  });

  it("cannot tell while those that are not placed could tip it", () => {
    expect(answer(rule, figures(0, 0, 1, null))).toEqual(["indicator.goals"]);
    expect(answer(rule, figures(0, 0, 1, "untold"))).toEqual(["goal.perspective"]);
    expect(answer(rule, figures(0, 0, 0, null, 1))).toEqual([
      { perspective: money, count: 3, all: 5 },
    ]);
    expect(answer(rule, figures(0, 1, 2, null))).toEqual([]);
  });

  it("looks at figures in force, told in full", () => {
    const { indicators } = figures(0, 0, 0, 1);
    const closed = indicators.map((one, at) => (at < 2 ? { ...one, status: "closed" } : one));
    expect(answer(rule, { ...plan, indicators: closed })).toEqual([]);
    expect(answer(rule, { ...plan, complete: [], indicators })).toEqual(["complete: indicators"]);
    const now = [{ part: "indicators", period: "2026" }];
    expect(answer(rule, { ...plan, complete: now, indicators })).toHaveLength(1);
    const old = [{ part: "indicators", period: "2025" }];
    expect(answer(rule, { ...plan, complete: old, indicators })).toEqual(["complete: indicators"]);
  });
});
