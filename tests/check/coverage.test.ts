import { describe, expect, it } from "vitest";
import { check, coverage } from "../../src/check/index.js";
import type { Plan } from "../../src/plan/index.js";
import { planOf, rule } from "./rules.js";

const asOf = "2026-11-01";
const needs = (id: string, ...fields: ("owner" | "level" | "horizon" | "area")[]) =>
  rule(id, { needs: fields, check: () => {} });
const of = (plan: Plan, ...rules: ReturnType<typeof rule>[]) =>
  coverage(check(plan, { asOf, rules }));

/** What a fact would be, were it told. */
const told = { owner: "unit:x", level: "unit", horizon: "2026", area: "goalArea:a" } as const;

const plan = planOf(
  { id: "goal:whole", ...told },
  { id: "goal:a", level: "unit", area: "goalArea:a" },
  { id: "goal:b", level: "unit", area: "goalArea:a" },
  { id: "goal:c", owner: "unit:x", horizon: "2026", area: "goalArea:a" },
  { id: "goal:d", owner: "unit:x", horizon: "2026", level: "unit" },
  { id: "goal:e" },
);
const rules = [
  needs("one", "owner"),
  needs("two", "owner", "level"),
  needs("three", "level", "horizon"),
  needs("four", "area"),
];

describe("coverage", () => {
  it("counts a question as answered by a fact only when it is the only one missing", () => {
    const found = of(plan, ...rules);
    expect(found).toMatchObject({ questions: 24, cannotTell: 13, answered: 11, notExamined: 0 });
    // owner: one/a, b, e and two/a, b. Then level: two/c, e and three/c. Then horizon: three/a, b, e.
    expect(found.next).toEqual([
      { field: "goal.owner", answers: 5, rules: ["one", "two"] },
      { field: "goal.level", answers: 3, rules: ["three", "two"] },
      { field: "goal.horizon", answers: 3, rules: ["three"] },
      { field: "goal.area", answers: 2, rules: ["four"] },
    ]);
  });

  it("holds when the facts are told one after another", () => {
    const { answered, next } = of(plan, ...rules);
    let [goals, before] = [plan.goals ?? [], answered];
    for (const { field, answers } of next) {
      const name = field.slice("goal.".length) as keyof typeof told;
      goals = goals.map((goal) => ({ ...goal, [name]: goal[name] ?? told[name] }));
      const after = of({ ...plan, goals } as Plan, ...rules).answered;
      expect([field, after - before]).toEqual([field, answers]);
      before = after;
    }
    expect(before).toBe(24);
  });

  it("never takes a setting of a rule for a fact that the plan could tell", () => {
    const waits = rule("waits", {
      needs: [],
      check: (goal, _, tell) => {
        tell.cannotTell("options: hoursPerYear");
        if (goal.owner === undefined) tell.cannotTell("goal.owner");
      },
    });
    const found = of(planOf({ id: "goal:a" }, { id: "goal:b", owner: "unit:x" }), waits);
    expect(found).toMatchObject({ questions: 2, cannotTell: 2, answered: 0, next: [] });
  });

  it("chooses facts that are only of use together, when together they answer most", () => {
    const goals = Array.from({ length: 10 }, (_, i) => ({
      id: `goal:${i}` as const,
      ...(i > 6 && { owner: "unit:x" as const, level: "unit" as const }),
      ...(i < 9 && { area: "goalArea:a" as const }),
      ...(i < 8 && { horizon: "2026" as const }),
    }));
    const found = of(planOf(...goals), needs("pair", "owner", "level"), needs("single", "area"));
    expect(found.next).toEqual([
      { field: "goal.level", answers: 0, rules: [] },
      { field: "goal.owner", answers: 7, rules: ["pair"] },
      { field: "goal.area", answers: 1, rules: ["single"] },
    ]);
  });

  it("takes the one that answers more first, of those that are of use together", () => {
    // Ten goals lack both owner and level, which two rules ask for; one of the two is asked alone by more.
    const goals = Array.from({ length: 10 }, (_, i) => ({
      id: `goal:${i}` as const,
      horizon: "2026" as const,
      area: "goalArea:a" as const,
    }));
    const ask = (first: "owner" | "level", second: "owner" | "level") => {
      const alone = (id: string, field: "owner" | "level", most: number) =>
        rule(id, { needs: [field], check: () => {}, when: ({ id }) => Number(id.slice(5)) < most });
      return of(
        planOf(...goals),
        needs("pair", "owner", "level"),
        alone("much", first, 4),
        alone("little", second, 2),
      ).next;
    };
    // Together 10 + 4 + 2 for two facts, 8 each; alone 4 or 2.
    expect(ask("owner", "level")).toEqual([
      { field: "goal.owner", answers: 4, rules: ["much"] },
      { field: "goal.level", answers: 12, rules: ["little", "pair"] },
    ]);
    expect(ask("level", "owner")).toEqual([
      { field: "goal.level", answers: 4, rules: ["much"] },
      { field: "goal.owner", answers: 12, rules: ["little", "pair"] },
    ]);
  });

  it("weighs what facts answer against how many they are", () => {
    // Owner and level together answer 3, that is 1.5 each; area alone answers 2.
    const goals = [
      { id: "goal:a", area: "goalArea:a" },
      { id: "goal:b", area: "goalArea:a" },
      { id: "goal:c", area: "goalArea:a" },
      { id: "goal:d", owner: "unit:x", level: "unit" },
      { id: "goal:e", owner: "unit:x", level: "unit" },
    ] as const;
    const found = of(planOf(...goals), needs("pair", "owner", "level"), needs("single", "area"));
    expect(found.next.map(({ field }) => field)).toEqual(["goal.area", "goal.level", "goal.owner"]);
  });

  it("takes them by name when they answer the same", () => {
    const goal = planOf({ id: "goal:a" });
    const fields = (...rules: ReturnType<typeof rule>[]) =>
      of(goal, ...rules).next.map(({ field }) => field);
    const three = [needs("one", "level"), needs("two", "owner"), needs("three", "area")] as const;
    expect(fields(...three)).toEqual(["goal.area", "goal.level", "goal.owner"]);
    expect(fields(three[2], three[0], three[1])).toEqual(["goal.area", "goal.level", "goal.owner"]);
  });

  it("proposes no facts that are of no use without a sixth", () => {
    const six = ["owner", "level", "horizon", "area", "serves", "carriedBy"] as const;
    const all = rule("all", { needs: six, check: () => {} });
    expect(of(planOf({ id: "goal:a" }), all).next).toEqual([]);
    const five = rule("five", { needs: six.slice(0, 5), check: () => {} });
    expect(of(planOf({ id: "goal:a" }), five).next.map(({ answers }) => answers)).toEqual([
      0, 0, 0, 0, 1,
    ]);
    // One alone answers two; then there is room for four more, not for five.
    const alone = (id: string) => rule(id, { needs: ["hallmarks"], check: () => {} });
    expect(of(planOf({ id: "goal:a" }), five, alone("x"), alone("y")).next).toEqual([
      { field: "goal.hallmarks", answers: 2, rules: ["x", "y"] },
    ]);
  });

  it("names at most five, and none when nothing is missing", () => {
    const many = ["owner", "level", "horizon", "area", "serves", "carriedBy", "hallmarks"].map(
      (field) => rule(field, { needs: [field], check: () => {} }),
    );
    expect(of(planOf({ id: "goal:a" }), ...many).next).toHaveLength(5);
    expect(of(planOf({ id: "goal:a", owner: null }), rule("one")).next).toEqual([]);
  });

  it("hopes nothing from a fact where the question lies outside what was examined", () => {
    const outside = rule("outside", {
      needs: [],
      check: (_, __, tell) => {
        tell.cannotTell("goal.area");
        tell.notExamined({ sv: "Annan lag.", en: "Another act." });
      },
    });
    expect(of(planOf({ id: "goal:a" }), outside)).toEqual({
      questions: 1,
      answered: 0,
      cannotTell: 0,
      notExamined: 1,
      next: [],
    });
  });

  it("counts what is a finding in one respect and cannot be told in another as answered", () => {
    const partly = rule("partly", {
      needs: [],
      check: (_, __, tell) => {
        tell.finding();
        tell.cannotTell("goal.area");
      },
    });
    expect(of(planOf({ id: "goal:a" }), partly)).toMatchObject({
      questions: 1,
      answered: 1,
      next: [],
    });
  });
});
