import { describe, expect, it } from "vitest";
import { check } from "../../src/check/index.js";
import type { Plan } from "../../src/plan/index.js";
import type { Rule } from "../../src/rules/index.js";
import { kommunallagen } from "../../src/sources/index.js";
import { planOf, rule } from "./rules.js";

const asOf = "2026-11-01";
const run = (plan: Plan, ...rules: readonly Rule[]) => check(plan, { asOf, rules });
const goals = (...names: readonly string[]) =>
  names.map((name) => ({ id: `goal:${name}` }) as const);
const another = { sv: "Annan lag.", en: "Another act." };
const earlier = { sv: "Äldre lag.", en: "The law of another time." };

describe("the examples of what could not be told", () => {
  const open = rule("open", {
    needs: [],
    check: (_, __, tell) => {
      tell.cannotTell("goal.area");
      tell.notExamined(another);
    },
  });

  it("are the first five by id, wherever they stand in the plan", () => {
    const first = ["goal:a", "goal:b", "goal:c", "goal:d", "goal:e"];
    for (const names of [
      ["a", "b", "c", "d", "e", "f", "g"],
      ["g", "f", "e", "d", "c", "b", "a"],
      ["d", "g", "a", "f", "c", "b", "e"],
    ]) {
      const report = run(planOf(...goals(...names)), open);
      expect(report.cannotTell).toMatchObject([{ count: 7, examples: first }]);
      expect(report.notExamined).toMatchObject([{ count: 7, examples: first }]);
    }
  });

  it("name an entity once, however many times it was told", () => {
    const twice = rule("twice", {
      needs: [],
      check: (_, __, tell) => {
        tell.cannotTell("goal.area");
        tell.cannotTell("goal.area");
      },
    });
    const report = run(planOf(...goals("b", "a")), twice);
    expect(report.cannotTell).toMatchObject([{ count: 4, examples: ["goal:a", "goal:b"] }]);
    expect(report.rules[0]?.untold).toEqual([{ fields: ["goal.area"], count: 2 }]);
  });
});

describe("what became of a rule", () => {
  /** Goal a is answered in part, goal b in full, goals c and f pass; d and e lie under another law. */
  const mixed = rule("mixed", {
    needs: [],
    check: (goal, _, tell) => {
      if (goal.id === "goal:a" || goal.id === "goal:b") tell.finding();
      if (goal.id === "goal:a") tell.cannotTell("goal.area");
      if (goal.id === "goal:d" || goal.id === "goal:e") tell.notExamined(another);
      if (goal.id === "goal:e") tell.notExamined(earlier);
    },
  });

  it("counts as passed only what was answered in full and is no finding", () => {
    const report = run(planOf(...goals("a", "b", "c", "d", "e", "f")), mixed);
    expect(report.rules).toEqual([
      {
        rule: "mixed",
        answered: 4,
        passed: 2,
        findings: 2,
        cannotTell: 1,
        notExamined: 3,
        outside: 2,
        untold: [],
      },
    ]);
    expect(report.notExamined.map(({ reason, count }) => [reason, count])).toEqual([
      [another, 2],
      [earlier, 1],
    ]);
    expect(report.counts).toMatchObject({ rulesAsked: 1, rulesAnswered: 1 });
  });

  it("is asked but not answered when all lies outside", () => {
    const report = run(planOf(...goals("d")), mixed);
    expect(report.counts).toMatchObject({ rulesAsked: 1, rulesAnswered: 0 });
  });

  it("counts together those that lack the same facts, in whatever order they were told", () => {
    const either = rule("either", {
      needs: [],
      check: (goal, _, tell) => {
        const facts =
          goal.id === "goal:a" ? ["goal.owner", "goal.area"] : ["goal.area", "goal.owner"];
        if (goal.id === "goal:c") tell.cannotTell("complete: goals");
        else for (const fact of facts) tell.cannotTell(fact as "goal.area");
      },
    });
    for (const names of [
      ["a", "b", "c"],
      ["c", "b", "a"],
    ]) {
      expect(run(planOf(...goals(...names)), either).rules[0]?.untold).toEqual([
        { fields: ["complete: goals"], count: 1 },
        { fields: ["goal.area", "goal.owner"], count: 2 },
      ]);
    }
  });

  it("keeps the causes of findings apart, and says of each what it stands behind", () => {
    const folding = rule("folding", {
      needs: [],
      check: (goal, _, tell) =>
        tell.finding({ path: "owner", cause: goal.id === "goal:c" ? "unit:y" : "unit:x" }),
    });
    const report = run(planOf(...goals("c", "b", "a")), folding);
    expect(report.findings).toMatchObject([
      { entity: "unit:x", path: "", count: 2, related: ["goal:a", "goal:b"], folds: true },
      { entity: "unit:y", path: "", count: 1, related: ["goal:c"], folds: true },
    ]);
  });
});

describe("a finding", () => {
  it("is about the whole entity, alone and with no numbers, unless the rule says more", () => {
    const bare = rule("bare", { needs: [], check: (_, __, tell) => tell.finding() });
    const report = run(planOf(...goals("a")), bare);
    expect(report.findings).toEqual([
      {
        rule: "bare",
        entity: "goal:a",
        path: "",
        severity: "warning",
        params: {},
        sources: bare.sources,
        related: [],
        count: 1,
      },
    ]);
  });

  it("stands in order of weight, then by rule, entity and place", () => {
    const places = (id: string, more: Partial<Rule<"goal">> = {}) =>
      rule(id, {
        needs: [],
        check: (_, __, tell) => {
          tell.finding({ path: "serves" });
          tell.finding({ path: "owner" });
        },
        ...more,
      });
    const law = { force: "law", sources: [kommunallagen["6:38"]] } as const;
    const report = run(
      planOf(...goals("b", "a")),
      places("y-advice", { force: "advice" }),
      places("z-law", law),
      places("x-method"),
      places("a-method"),
    );
    const each = (id: string, severity: string) => [
      [severity, id, "goal:a", "owner"],
      [severity, id, "goal:a", "serves"],
      [severity, id, "goal:b", "owner"],
      [severity, id, "goal:b", "serves"],
    ];
    expect(report.findings.map((f) => [f.severity, f.rule, f.entity, f.path])).toEqual([
      ...each("z-law", "error"),
      ...each("a-method", "warning"),
      ...each("x-method", "warning"),
      ...each("y-advice", "info"),
    ]);
    expect(report.counts).toMatchObject({ error: 4, warning: 8, info: 4 });
  });
});

describe("what could not be told, and what was not examined", () => {
  it("stands in order of rule, field and why, and of rule and reason", () => {
    const open = (id: string) =>
      rule(id, {
        needs: ["owner"],
        check: (_, __, tell) => {
          tell.notExamined(earlier);
          tell.notExamined(another);
          tell.cannotTell("goal.level");
          tell.cannotTell("goal.area");
        },
      });
    const plan = planOf(
      { id: "goal:a", owner: null },
      { id: "goal:b" },
      { id: "goal:c", owner: null, basis: "inferred" },
    );
    const report = run(plan, open("b"), open("a"));
    // Of a two fields are told to be missing; of b owner is not told, of c only inferred: then no more is asked.
    expect(report.rules[0]).toMatchObject({ cannotTell: 4, notExamined: 2 });
    const fields = [
      ["goal.area", "notTold"],
      ["goal.level", "notTold"],
      ["goal.owner", "notStated"],
      ["goal.owner", "notTold"],
    ];
    expect(report.cannotTell.map((one) => [one.rule, one.field, one.because])).toEqual([
      ...fields.map((field) => ["a", ...field]),
      ...fields.map((field) => ["b", ...field]),
    ]);
    expect(report.notExamined.map((one) => [one.rule, one.reason])).toEqual([
      ["a", another],
      ["a", earlier],
      ["b", another],
      ["b", earlier],
    ]);
  });
});

describe("a rule that throws", () => {
  const broken = (error: unknown): (() => never) => {
    return () => {
      throw error;
    };
  };

  it("is told once, as a warning about the organisation, and is asked no more", () => {
    let times = 0;
    const thrower = rule("thrower", {
      needs: [],
      check: () => {
        times += 1;
        throw new TypeError("broken");
      },
    });
    const report = run(planOf(...goals("a", "b", "c")), thrower);
    expect(times).toBe(1);
    expect(report.findings).toEqual([
      {
        rule: "rule-error",
        entity: "organisation:a",
        path: "",
        severity: "warning",
        params: { rule: "thrower", error: "broken" },
        sources: thrower.sources,
        related: [],
        count: 1,
      },
    ]);
    expect(report.counts).toMatchObject({ warning: 1, rulesAsked: 0, rulesAnswered: 0 });
  });

  it.each<[string, Partial<Rule<"goal">>]>([
    ["when it is asked whether it applies", { when: broken("no error at all") }],
    ["while it prepares", { prepare: broken("no error at all") }],
  ])("may do so %s, with anything", (_, changes) => {
    const report = run(planOf(...goals("a", "b")), rule("thrower", changes), rule("works"));
    expect(report.findings.map(({ params }) => params)).toEqual([
      { rule: "thrower", error: "no error at all" },
    ]);
    expect(report.cannotTell.map((one) => one.rule)).toEqual(["works"]);
  });
});

describe("what a rule prepares", () => {
  it("is at hand when it looks at an entity", () => {
    const seen: unknown[] = [];
    const prepared = rule("prepared", {
      needs: [],
      prepare: ({ q, asOf: day }) => `${q.all("goal").length} on ${day}`,
      check: (_, about) => void seen.push(about.prepared),
    });
    run(planOf(...goals("a", "b")), prepared);
    expect(seen).toEqual(["2 on 2026-11-01", "2 on 2026-11-01"]);
  });
});
