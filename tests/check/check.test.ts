import { describe, expect, it } from "vitest";
import { check, SettingError } from "../../src/check/index.js";
import { MethodError } from "../../src/methods/index.js";
import type { Plan } from "../../src/plan/index.js";
import { defineRule, type Rule } from "../../src/rules/index.js";
import { kommunallagen, ownChoice, type RuleSource } from "../../src/sources/index.js";
import { otherActs } from "../../src/sources/other-acts.js";

const asOf = "2026-11-01";
const secondHand: RuleSource = {
  id: "lkbr-13-1",
  kind: "statute",
  citation: "13 kap. 1 § lagen (2018:597)",
  reading: "secondHand",
  checkedOn: "2024-01-01",
};

const make = (changes: Partial<Rule<"goal">>): Rule => ({
  ...defineRule({
    id: "test-rule",
    family: "goal-chain",
    on: "goal",
    force: "method",
    principles: [],
    title: { sv: "t", en: "t" },
    reason: { sv: "r", en: "r" },
    fix: { sv: "f", en: "f" },
    message: { sv: "m", en: "m" },
    sources: [ownChoice("test")],
    needs: [],
    examples: () => ({ good: [], bad: [] }),
    check: (_, __, tell) => tell.finding(),
  }),
  ...changes,
});

const planOf = (...goals: NonNullable<Plan["goals"]>[number][]): Plan => ({
  format: 1,
  organisation: { id: "organisation:a" },
  goals,
});
const a = { id: "goal:a" } as const;
const b = { id: "goal:b" } as const;
const run = (plan: Plan, rule: Partial<Rule<"goal">>, options: object = {}) =>
  check(plan, { asOf, rules: [make(rule)], ...options });

describe("three answers", () => {
  const needy: Partial<Rule<"goal">> = {
    needs: ["owner", "level"],
    check: (goal, _, tell) => {
      if (goal.owner === null) tell.finding({ path: "owner" });
    },
  };

  it("passes, is a finding, or cannot be told: once per missing field, with a count", () => {
    const report = run(
      planOf(
        { id: "goal:passes", owner: "unit:x", level: "unit" },
        { id: "goal:fires", owner: null, level: "unit" },
        { id: "goal:no-owner", level: "unit" },
        { id: "goal:nothing" },
      ),
      needy,
    );
    expect(report.findings.map(({ entity, path }) => [entity, path])).toEqual([
      ["goal:fires", "owner"],
    ]);
    expect(report.cannotTell).toEqual([
      {
        rule: "test-rule",
        field: "goal.level",
        because: "notTold",
        count: 1,
        examples: ["goal:nothing"],
      },
      {
        rule: "test-rule",
        field: "goal.owner",
        because: "notTold",
        count: 2,
        examples: ["goal:no-owner", "goal:nothing"],
      },
    ]);
    expect(report.rules).toEqual([
      {
        rule: "test-rule",
        answered: 2,
        passed: 1,
        findings: 1,
        cannotTell: 3,
        notExamined: 0,
        outside: 0,
        untold: [
          { fields: ["goal.level", "goal.owner"], count: 1 },
          { fields: ["goal.owner"], count: 1 },
        ],
      },
    ]);
    expect(report.counts).toMatchObject({ warning: 1, rulesAsked: 1, rulesAnswered: 1 });
  });

  it("rests no finding on a value that is only inferred", () => {
    const report = run(
      planOf(
        { id: "goal:field", owner: null, level: "unit", basisOf: { owner: "inferred" } },
        { id: "goal:whole", owner: null, level: "unit", basis: "estimated" },
        {
          id: "goal:stated-field",
          owner: null,
          level: "unit",
          basis: "inferred",
          basisOf: { owner: "stated", level: "stated" },
        },
      ),
      needy,
    );
    expect(report.findings.map(({ entity }) => entity)).toEqual(["goal:stated-field"]);
    expect(report.cannotTell.map(({ field, because, count }) => [field, because, count])).toEqual([
      ["goal.level", "notStated", 1],
      ["goal.owner", "notStated", 2],
    ]);
  });

  it("counts a rule that nothing could answer as asked, not as answered", () => {
    const report = run(planOf(a), needy);
    expect(report.counts).toMatchObject({ rulesAsked: 1, rulesAnswered: 0 });
    expect(run(planOf(), needy).counts).toMatchObject({ rulesAsked: 0, rulesAnswered: 0 });
  });

  it("counts what is a finding in one respect and cannot be told in another as answered", () => {
    const report = run(planOf(a, b), {
      check: (goal, _, tell) => {
        tell.cannotTell("goal.area");
        if (goal.id === "goal:b") tell.finding();
      },
    });
    expect(report.rules).toMatchObject([{ answered: 1, findings: 1, cannotTell: 2 }]);
  });

  it("passes by in silence what is not in force, where the rule says so", () => {
    const plan = planOf(a, { ...b, horizon: "2025" }, { id: "goal:c", status: "draft" });
    const found = (changes: Partial<Rule<"goal">>) =>
      run(plan, changes).findings.map(({ entity }) => entity);
    expect(found({ inForce: true })).toEqual(["goal:a"]);
    expect(found({})).toEqual(["goal:a", "goal:b", "goal:c"]);
    expect(run(plan, { inForce: true, needs: ["owner"] }).cannotTell).toMatchObject([{ count: 1 }]);
    expect(found({ inForce: true, when: ({ id }) => id !== "goal:a" })).toEqual([]);
  });

  it("passes by in silence those the question is not put to", () => {
    const report = run(planOf(a, b), { needs: ["owner"], when: (goal) => goal.id === "goal:b" });
    expect(report.cannotTell).toMatchObject([{ count: 1, examples: ["goal:b"] }]);
  });

  it("tells what was not examined, and does not count it as answered", () => {
    const reason = { sv: "Annan lag.", en: "Another act." };
    const report = run(planOf(a, b), { check: (_, __, tell) => tell.notExamined(reason) });
    expect(report.notExamined).toEqual([
      { rule: "test-rule", reason, count: 2, examples: ["goal:a", "goal:b"] },
    ]);
    expect(report.rules[0]?.answered).toBe(0);
  });
});

describe("severity follows the force, and how well the law was read", () => {
  const severity = (rule: Partial<Rule<"goal">>) => run(planOf(a), rule).findings[0]?.severity;

  it.each([
    ["structure", "error"],
    ["method", "warning"],
    ["advice", "info"],
    ["ownChoice", "info"],
  ] as const)("%s → %s", (force, expected) => expect(severity({ force })).toBe(expected));

  it("law read in full is an error; law read second hand at most a warning", () => {
    expect(severity({ force: "law", sources: [kommunallagen["6:38"]] })).toBe("error");
    expect(severity({ force: "law", sources: [kommunallagen["6:38"], secondHand] })).toBe(
      "warning",
    );
    expect(severity({ force: "law", sources: [ownChoice("no statute at all")] })).toBe("warning");
  });

  it("a finding may rest on some of the sources only", () => {
    const report = run(planOf(a), {
      force: "law",
      sources: [kommunallagen["11:16"], secondHand],
      check: (_, __, tell) => {
        tell.finding({ path: "late", sources: [kommunallagen["11:16"]] });
        tell.finding({ path: "window", sources: [secondHand] });
      },
    });
    expect(report.findings.map(({ path, severity }) => [path, severity])).toEqual([
      ["late", "error"],
      ["window", "warning"],
    ]);
  });

  it("a method may make it lighter, never heavier", () => {
    const method = (setting: "error" | "info") => ({
      id: "own",
      title: { sv: "Egen" },
      sources: ["here"],
      rules: { "test-rule": setting },
    });
    expect(run(planOf(a), {}, { method: method("info") }).findings[0]?.severity).toBe("info");
    expect(run(planOf(a), {}, { method: method("error") }).findings[0]?.severity).toBe("warning");
  });
});

describe("folding", () => {
  it("makes one finding of those that share a cause, named after the cause, with a count", () => {
    const goals = Array.from({ length: 30 }, (_, i) => ({
      id: `goal:g-${String(i).padStart(2, "0")}` as const,
    }));
    const report = run(planOf(...goals), {
      check: (_, __, tell) => tell.finding({ path: "area", cause: "unit:board" }),
    });
    expect(report.findings).toHaveLength(1);
    expect(report.findings[0]).toMatchObject({ entity: "unit:board", path: "", count: 30 });
    expect(report.findings[0]?.related).toHaveLength(20);
    expect(report.findings[0]?.related[0]).toBe("goal:g-00");
  });
});

describe("settings", () => {
  const limited: Partial<Rule<"goal">> = {
    options: {
      limit: {
        default: 3,
        means: { sv: "gräns", en: "limit" },
        source: { sv: "vårt val", en: "our choice" },
      },
      words: {
        default: ["a"],
        means: { sv: "ord", en: "words" },
        source: { sv: "vårt val", en: "our choice" },
      },
    },
    check: (_, { options }, tell) => tell.finding({ params: { limit: Number(options["limit"]) } }),
  };
  const limit = (options: object) => run(planOf(a), limited, options).findings[0]?.params["limit"];

  it("are the default, then the method's, then the caller's", () => {
    const method = {
      id: "own",
      title: { sv: "Egen" },
      sources: ["here"],
      rules: { "test-rule": { options: { limit: 5 } } },
    };
    expect(limit({})).toBe(3);
    expect(limit({ method })).toBe(5);
    expect(limit({ method, options: { "test-rule": { limit: 7 } } })).toBe(7);
  });

  it("that a rule does not have, or of another type, are refused by name", () => {
    expect(() => limit({ options: { "test-rule": { limt: 7 } } })).toThrow(SettingError);
    expect(() => limit({ options: { "test-rule": { limt: 7 } } })).toThrow(
      'no option "limt". Its options: limit, words.',
    );
    expect(() => limit({ options: { "test-rule": { limit: "7" } } })).toThrow(
      new SettingError('test-rule: option "limit" should be like 3, not "7".'),
    );
    expect(() => run(planOf(a), {}, { options: { "test-rule": { limit: 7 } } })).toThrow(
      new SettingError('test-rule has no option "limit". Its options: none.'),
    );
    expect(new SettingError("x").name).toBe("SettingError");
    expect(() => limit({ options: { "test-rule": { words: [1] } } })).toThrow(SettingError);
  });

  it("can turn a rule off, and ask for some rules only", () => {
    const method = {
      id: "own",
      title: { sv: "Egen" },
      sources: ["here"],
      rules: { "test-rule": "off" as const },
    };
    expect(run(planOf(a), {}, { method })).toMatchObject({
      findings: [],
      off: [
        {
          rule: "test-rule",
          by: "method",
          because: {
            sv: "Metoden own ställer inte den frågan.",
            en: "The method own does not put that question.",
          },
        },
      ],
    });
    expect(run(planOf(a), {}, { only: ["another"] }).rules).toEqual([]);
  });

  it("names the methods there are when one is unknown", () => {
    expect(() => run(planOf(a), {}, { method: "lotz" })).toThrow(MethodError);
    expect(() => check({ ...planOf(a), method: "lotz" }, { asOf })).toThrow("lots-style");
  });
});

describe("the day", () => {
  it.each(["", "2026-02-30", "1/11 2026", "hej", undefined])("%j is refused", (day) => {
    expect(() => check(planOf(a), { asOf: day as string })).toThrow(
      new RangeError(`asOf is no day, such as 2026-11-21: ${day}`),
    );
  });
});

describe("a rule that throws", () => {
  it("is told as a fault of the rule, and the others go on", () => {
    const thrower = make({
      id: "thrower",
      check: () => {
        throw new Error("broken");
      },
    });
    const report = check(planOf(a), { asOf, rules: [thrower, make({ id: "works" })] });
    expect(report.findings.map(({ rule, params }) => [rule, params["error"] ?? ""])).toEqual([
      ["rule-error", "broken"],
      ["works", ""],
    ]);
  });
});

describe("the report", () => {
  it("is in the same order whatever the order of the plan", () => {
    const report = (plan: Plan) => JSON.stringify(run(plan, {}));
    expect(report(planOf(a, b))).toBe(report(planOf(b, a)));
  });

  it("says to which day the law was read: the earliest of the statutes used", () => {
    expect(run(planOf(a), {}).lawReadTo).toBeNull();
    expect(run(planOf(a), { sources: [kommunallagen["6:38"]] }).lawReadTo).toBe("2025-07-01");
    const sundayRule = otherActs["tid-1930-173-2"];
    expect(run(planOf(a), { sources: [kommunallagen["6:38"], sundayRule] }).lawReadTo).toBe(
      "2025-07-01",
    );
    expect(run(planOf(a), { sources: [sundayRule] }).lawReadTo).toBeNull();
    expect(run(planOf(a), { sources: [kommunallagen["6:38"], secondHand] }).lawReadTo).toBe(
      "2024-01-01",
    );
    expect(run(planOf(a), { sources: [secondHand, kommunallagen["6:38"]] }).lawReadTo).toBe(
      "2024-01-01",
    );
  });

  it("prepares once per run, and only where there is something to judge", () => {
    let times = 0;
    const rule: Partial<Rule<"goal">> = {
      prepare: () => {
        times += 1;
        return undefined;
      },
    };
    run(planOf(a, b), rule);
    expect(times).toBe(1);
    run(planOf(), rule);
    expect(times).toBe(1);
  });
});

describe("what is asked", () => {
  it("is a rule of some methods only where the method names it, and it is not told as turned off", () => {
    const rule: Partial<Rule<"goal">> = { optIn: true };
    const silent = run(planOf(a), rule);
    expect({ findings: silent.findings, off: silent.off, rules: silent.rules }).toEqual({
      findings: [],
      off: [],
      rules: [],
    });
    const method = {
      id: "own",
      title: { sv: "Egen" },
      sources: ["own"],
      rules: { "test-rule": "warning" },
    };
    expect(run(planOf(a), rule, { method }).findings.map(({ entity }) => entity)).toEqual([a.id]);
    const off = { ...method, rules: { "test-rule": "off" } };
    expect(run(planOf(a), rule, { method: off }).findings).toEqual([]);
  });

  it("tells a rule of the method in use", () => {
    const seen: string[] = [];
    run(planOf(a), { check: (_, { method }) => void seen.push(method.id) });
    expect(seen).toEqual(["lots-style"]);
  });

  it("is about the entities that are named, each once, wherever they stand", () => {
    const report = run(planOf(a, b), {}, { entities: [b.id, b.id, "goal:gone", "unit:x"] });
    expect(report.findings.map(({ entity }) => entity)).toEqual([b.id]);
    const organisation = { on: "organisation" } as unknown as Partial<Rule<"goal">>;
    const judged = (entities: readonly string[]) =>
      run(planOf(a), organisation, { entities }).findings.map(({ entity }) => entity);
    expect(judged(["organisation:a"])).toEqual(["organisation:a"]);
    expect(judged([a.id])).toEqual([]);
  });
});
