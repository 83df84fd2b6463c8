import { describe, expect, it } from "vitest";
import {
  acceptFindings,
  type Baseline,
  type CheckOptions,
  check,
  compareWithBaseline,
  extendBaseline,
  parseBaseline,
} from "../../src/check/index.js";
import type { Plan } from "../../src/plan/index.js";
import type { Rule } from "../../src/rules/index.js";
import { planOf, rule } from "./rules.js";

const asOf = "2026-11-01";
const why = { because: "Known since spring.", acceptedOn: asOf, reviewBy: "2027-02-01" };
const a = { id: "goal:a", owner: null } as const;
const b = { id: "goal:b", owner: null } as const;

/** One finding for the unit that all goals without an owner have in common. */
const folding = rule("folding", {
  check: (goal, _, tell) => {
    if (goal.owner === null) tell.finding({ cause: "unit:x" });
  },
});

const accept = (plan: Plan, rules: readonly Rule[]) =>
  acceptFindings(plan, check(plan, { asOf, rules }), why);

const compare = (
  plan: Plan,
  baseline: Baseline,
  rules: readonly Rule[],
  options: Partial<CheckOptions> = {},
) => {
  const report = check(plan, { asOf, rules, ...options });
  const compared = compareWithBaseline(plan, report, baseline, { rules, ...options });
  return {
    new: compared.new.map(({ finding, because }) => [finding.entity, because]),
    known: compared.known.map(({ finding }) => finding.entity),
    noLongerTrue: compared.noLongerTrue.map(({ entity }) => entity),
    notToldNow: compared.notToldNow.map(({ accepted, because }) => [accepted.entity, because]),
  };
};
const nothing = { new: [], known: [], noLongerTrue: [], notToldNow: [] };
const ours = [rule("ours")];

describe("findings that are accepted", () => {
  it("are kept by rule, entity and place, with weight, count, reason and day", () => {
    expect(accept(planOf(a), ours)).toEqual({
      format: 1,
      organisation: "organisation:a",
      accepted: [
        { rule: "ours", entity: "goal:a", path: "owner", severity: "warning", count: 1, ...why },
      ],
    });
  });

  it("that stand at their cause name what was judged", () => {
    expect(accept(planOf(a, b), [folding]).accepted).toMatchObject([
      { entity: "unit:x", path: "", count: 2, judged: ["goal:a", "goal:b"] },
    ]);
  });

  it("of the same rule and place are accepted as one, the heaviest and the sum", () => {
    const twice = rule("twice", {
      check: (_, __, tell) => {
        tell.finding();
        tell.finding();
      },
    });
    expect(accept(planOf(a), [twice]).accepted).toMatchObject([{ count: 2 }]);
  });

  it("do not include a rule that could not be run", () => {
    const thrower = rule("thrower", {
      check: () => {
        throw new Error("broken");
      },
    });
    expect(accept(planOf(a), [thrower]).accepted).toEqual([]);
  });

  it.each([
    ["no reason", { because: " " }, "because"],
    ["a day that is none", { reviewBy: "2027-02-30" }, "reviewBy"],
    ["a vague day", { acceptedOn: "2026" }, "acceptedOn"],
    ["a review before the acceptance", { reviewBy: "2026-10-31" }, "comes before"],
  ])("are refused with %s", (_, changes, message) => {
    const report = check(planOf(a), { asOf, rules: ours });
    expect(() => acceptFindings(planOf(a), report, { ...why, ...changes })).toThrow(message);
  });
});

describe("held against a baseline", () => {
  const baseline = accept(planOf(a, b), ours);

  it("what was accepted is known, whatever the order of the plan", () => {
    const expected = {
      ...nothing,
      known: ["goal:a", "goal:b"],
    };
    expect(compare(planOf(a, b), baseline, ours)).toEqual(expected);
    expect(compare(planOf(b, a), baseline, ours)).toEqual(expected);
  });

  it("what was not is new", () => {
    const plan = planOf(a, b, { id: "goal:c", owner: null });
    expect(compare(plan, baseline, ours).new).toEqual([["goal:c", "notAccepted"]]);
  });

  it("what is past its day of review is accepted no longer; on the day itself it still is", () => {
    const on = (day: string) => compare(planOf(a), baseline, ours, { asOf: day });
    expect(on("2027-02-01")).toMatchObject({ new: [], known: ["goal:a"] });
    expect(on("2027-02-02")).toMatchObject({ new: [["goal:a", "reviewDue"]], known: [] });
  });

  it("names the rules that do not exist, with the nearest that does", () => {
    const [one] = baseline.accepted;
    if (!one) throw new Error("Nothing was accepted.");
    const accepted = [one, { ...one, rule: "our" }, { ...one, rule: "wholly-other" }];
    const plan = planOf(a);
    const report = check(plan, { asOf, rules: ours });
    const compared = compareWithBaseline(plan, report, { ...baseline, accepted }, { rules: ours });
    expect(compared.unknownRules).toEqual([
      { rule: "our", nearest: "ours" },
      { rule: "wholly-other" },
    ]);
    expect(compared.notToldNow.map(({ because }) => because)).toEqual(["noRule", "noRule"]);
    expect(compareWithBaseline(plan, report, baseline, { rules: ours }).unknownRules).toEqual([]);
  });

  it("what is asked, answered and not found is no longer true", () => {
    const plan = planOf({ ...a, owner: "unit:x" }, b);
    expect(compare(plan, baseline, ours)).toEqual({
      ...nothing,
      known: ["goal:b"],
      noLongerTrue: ["goal:a"],
    });
  });

  it.each<[string, Plan, readonly Rule[], Partial<CheckOptions>, string]>([
    ["its fact is taken away", planOf({ id: "goal:a" }), ours, {}, "cannotTell"],
    [
      "its fact is only inferred",
      planOf({ ...a, owner: "unit:x", basis: "inferred" }),
      ours,
      {},
      "cannotTell",
    ],
    ["the entity is gone", planOf(), ours, {}, "gone"],
    [
      "the question is not put to it any more",
      planOf(a),
      [rule("ours", { when: () => false })],
      {},
      "notAsked",
    ],
    ["there is no such rule", planOf(a), [], {}, "noRule"],
    ["the rule is not asked for", planOf(a), ours, { only: ["another"] }, "notAsked"],
    [
      "the rule lies under an act not read",
      planOf(a),
      [rule("ours", { check: (_, __, tell) => tell.notExamined({ sv: "l", en: "l" }) })],
      {},
      "notExamined",
    ],
    [
      "the profile turns the rule off",
      planOf(a),
      ours,
      { profile: { format: 1, id: "p", rules: { ours: { use: "off", because: "x" } } } },
      "off",
    ],
    [
      "the rule throws",
      planOf(a),
      [
        rule("ours", {
          check: () => {
            throw new Error("broken");
          },
        }),
      ],
      {},
      "notAsked",
    ],
  ])("it can no longer be told when %s", (_, plan, rules, options, because) => {
    const only: Baseline = { ...baseline, accepted: baseline.accepted.slice(0, 1) };
    const compared = compare(plan, only, rules, options);
    expect(compared.noLongerTrue).toEqual([]);
    expect(compared.notToldNow).toEqual([["goal:a", because]]);
  });

  it("what has become heavier, or stands for more, is new", () => {
    const lighter = {
      ...baseline,
      accepted: baseline.accepted.map((one) => ({ ...one, severity: "info" as const })),
    };
    expect(compare(planOf(a), lighter, ours).new).toEqual([["goal:a", "heavier"]]);
    const heavier = {
      ...baseline,
      accepted: baseline.accepted.map((one) => ({ ...one, severity: "error" as const })),
    };
    expect(compare(planOf(a), heavier, ours).known).toEqual(["goal:a"]);
    const folded = accept(planOf(a), [folding]);
    expect(compare(planOf(a, b), folded, [folding]).new).toEqual([["unit:x", "more"]]);
    expect(compare(planOf(a), accept(planOf(a, b), [folding]), [folding]).known).toEqual([
      "unit:x",
    ]);
  });

  it("what stood at a cause is no longer true only when all that was judged is answered", () => {
    const folded = accept(planOf(a, b), [folding]);
    const fixed = { ...a, owner: "unit:x" } as const;
    const both = planOf(fixed, { ...b, owner: "unit:x" });
    expect(compare(both, folded, [folding]).noLongerTrue).toEqual(["unit:x"]);
    const one = planOf(fixed, { id: "goal:b" });
    expect(compare(one, folded, [folding]).notToldNow).toEqual([["unit:x", "cannotTell"]]);
    expect(compare(planOf(), folded, [folding]).notToldNow).toEqual([["unit:x", "gone"]]);
  });

  it("when more stood there than are named, no question of the rule may be open", () => {
    const goals = Array.from({ length: 30 }, (_, i) => ({ id: `goal:${i}`, owner: null }) as const);
    const folded = accept(planOf(...goals), [folding]);
    expect(folded.accepted[0]?.judged).toHaveLength(20);
    const fixed = goals.map((goal) => ({ ...goal, owner: "unit:x" }) as const);
    expect(compare(planOf(...fixed), folded, [folding]).noLongerTrue).toEqual(["unit:x"]);
    const open = planOf(...fixed, { id: "goal:other" });
    expect(compare(open, folded, [folding]).notToldNow).toEqual([["unit:x", "cannotTell"]]);
  });

  it("is refused when it is of another organisation", () => {
    const other = { ...baseline, organisation: "organisation:b" } as const;
    expect(() => compare(planOf(a), other, ours)).toThrow("organisation:b");
  });
});

describe("a baseline that is extended", () => {
  const earlier = accept(planOf(a), ours);
  const later = (changes: object, plan = planOf(a, b), rules = ours) =>
    acceptFindings(plan, check(plan, { asOf, rules }), { ...why, because: "Later.", ...changes });
  const reasons = ({ accepted }: Baseline) =>
    accepted.map(({ entity, because }) => [entity, because]);

  it("keeps the old reasons, and gains what is new", () => {
    const extended = extendBaseline(earlier, later({}));
    expect(reasons(extended.baseline)).toEqual([
      ["goal:a", "Known since spring."],
      ["goal:b", "Later."],
    ]);
    expect(extended).toMatchObject({ added: 1, renewed: 0, kept: 1 });
  });

  it("never loses what is not found this time", () => {
    const extended = extendBaseline(earlier, later({}, planOf(b)));
    expect(reasons(extended.baseline).map(([entity]) => entity)).toEqual(["goal:a", "goal:b"]);
  });

  it("renews what is overdue or has grown", () => {
    const overdue = later({ acceptedOn: "2027-02-02", reviewBy: "2027-06-01" }, planOf(a));
    expect(extendBaseline(earlier, overdue)).toMatchObject({ added: 0, renewed: 1, kept: 0 });
    const onTheDay = later({ acceptedOn: "2027-02-01", reviewBy: "2027-06-01" }, planOf(a));
    expect(extendBaseline(earlier, onTheDay)).toMatchObject({ renewed: 0, kept: 1 });
    const folded = accept(planOf(a), [folding]);
    expect(extendBaseline(folded, later({}, planOf(a, b), [folding]))).toMatchObject({
      renewed: 1,
    });
  });

  it("is of one organisation", () => {
    const other = { ...earlier, organisation: "organisation:b" } as const;
    expect(() => extendBaseline(earlier, other)).toThrow(RangeError);
  });
});

describe("a baseline that is read", () => {
  const baseline = accept(planOf(a, b), ours);

  it("is given back as it was written", () => {
    const parsed = parseBaseline(JSON.parse(JSON.stringify(baseline)));
    expect(parsed.ok && parsed.baseline).toEqual(baseline);
  });

  it.each([
    ["no reason", (one: object) => ({ ...one, because: " " }), "$.accepted[1].because"],
    ["no day of review", (one: object) => ({ ...one, reviewBy: "soon" }), "$.accepted[1].reviewBy"],
    ["an unknown field", (one: object) => ({ ...one, line: 3 }), "$.accepted[1].line"],
    ["a finding accepted twice", () => baseline.accepted[0], "$.accepted[1]"],
  ])("is refused with %s", (_, change, path) => {
    const accepted = [baseline.accepted[0], change(baseline.accepted[1] ?? {})];
    const parsed = parseBaseline({ ...baseline, accepted });
    expect(parsed.ok ? [] : parsed.faults.map((fault) => fault.path)).toEqual([path]);
  });
});
