import { describe, expect, it } from "vitest";
import {
  acceptFindings,
  type Baseline,
  type CheckOptions,
  check,
  compareWithBaseline,
  extendBaseline,
} from "../../src/check/index.js";
import type { Plan } from "../../src/plan/index.js";
import type { Rule } from "../../src/rules/index.js";
import { ownChoice } from "../../src/sources/index.js";
import { ofLaw, planOf, rule } from "./rules.js";

const asOf = "2026-11-01";
const why = { because: "Known since spring.", acceptedOn: asOf, reviewBy: "2027-02-01" };
const a = { id: "goal:a", owner: null } as const;
const b = { id: "goal:b", owner: null } as const;

/** One finding for the unit that all goals without an owner have in common. */
const foldsAtUnit: Rule<"goal">["check"] = (goal, _, tell) => {
  if (goal.owner === null) tell.finding({ cause: "unit:x" });
};
const folding = rule("folding", { check: foldsAtUnit });

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

  it("weigh as much as the heaviest of the same place", () => {
    const both = rule("both", {
      ...ofLaw,
      check: (_, __, tell) => {
        tell.finding({ sources: [ownChoice("habit")] });
        tell.finding();
      },
    });
    expect(accept(planOf(a), [both]).accepted).toMatchObject([{ severity: "error", count: 2 }]);
  });

  it("may be looked at again on the very day they are accepted", () => {
    const report = check(planOf(a), { asOf, rules: ours });
    const today = acceptFindings(planOf(a), report, { ...why, reviewBy: asOf });
    expect(today.accepted).toMatchObject([{ acceptedOn: asOf, reviewBy: asOf }]);
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

  it("of what stood at a cause, what is gone or not asked any more says nothing", () => {
    const folded = accept(planOf(a, b), [folding]);
    const fixed = planOf({ ...a, owner: "unit:x" });
    expect(compare(fixed, folded, [folding]).noLongerTrue).toEqual(["unit:x"]);
    const onlyA = rule("folding", { when: ({ id }) => id === "goal:a", check: foldsAtUnit });
    const both = planOf({ ...a, owner: "unit:x" }, b);
    expect(compare(both, folded, [onlyA]).noLongerTrue).toEqual(["unit:x"]);
  });

  it("when all that stood there is named, other questions of the rule may be open", () => {
    const other = { id: "goal:other" } as const;
    const folded = accept(planOf(a, b), [folding]);
    const fixed = planOf({ ...a, owner: "unit:x" }, { ...b, owner: "unit:x" }, other);
    expect(compare(fixed, folded, [folding]).noLongerTrue).toEqual(["unit:x"]);
    const twice = rule("twice", {
      check: (goal, _, tell) => {
        if (goal.owner !== null) return;
        tell.finding();
        tell.finding();
      },
    });
    const alone = accept(planOf(a), [twice]);
    expect(compare(fixed, alone, [twice]).noLongerTrue).toEqual(["goal:a"]);
  });

  it("what is off, open or heavier in another rule does not matter", () => {
    const plan = planOf({ ...a, owner: "unit:x" });
    const profile = {
      format: 1,
      id: "p",
      rules: { another: { use: "off", because: "x" } },
    } as const;
    const rules = [rule("another"), ...ours];
    const only = { ...baseline, accepted: baseline.accepted.slice(0, 1) };
    expect(compare(plan, only, rules, { profile }).noLongerTrue).toEqual(["goal:a"]);
    const lawful = rule("lawful", {
      ...ofLaw,
      check: (_, __, tell) => {
        tell.finding({ sources: [ownChoice("habit")] });
        tell.finding();
      },
    });
    const lighter = accept(planOf(a), [lawful]).accepted.map((one) => ({
      ...one,
      severity: "warning" as const,
    }));
    const compared = compare(planOf(a), { ...baseline, accepted: lighter }, [lawful]);
    // One of the two is as heavy as it was; the other has become an error.
    expect(compared.new).toEqual([
      ["goal:a", "heavier"],
      ["goal:a", "heavier"],
    ]);
  });

  it("a rule that throws for one of them answers for none", () => {
    const both = accept(planOf(a, b), ours);
    const thrower = rule("ours", {
      check: (goal) => {
        if (goal.id === "goal:b") throw new Error("broken");
      },
    });
    expect(compare(planOf(a, b), both, [thrower]).notToldNow).toEqual([
      ["goal:a", "notAsked"],
      ["goal:b", "notAsked"],
    ]);
  });

  it.each([
    ["first", [{ id: "goal:a" }, { ...a, owner: "unit:x" }]],
    ["last", [{ ...a, owner: "unit:x" }, { id: "goal:a" }]],
  ] as const)("of two with the same id the one that cannot be told counts, also %s", (_, goals) => {
    const only = { ...baseline, accepted: baseline.accepted.slice(0, 1) };
    const compared = compare(planOf(...goals), only, ours);
    expect(compared.notToldNow).toEqual([["goal:a", "cannotTell"]]);
  });

  it("when more stood there than are named, nothing may lie outside what was examined", () => {
    const goals = Array.from({ length: 21 }, (_, i) => ({ id: `goal:${i}`, owner: null }) as const);
    const outside = rule("folding", {
      needs: [],
      check: (goal, about, tell) => {
        if (goal.id === "goal:old") tell.notExamined({ sv: "Annan lag.", en: "Another act." });
        else foldsAtUnit(goal, about, tell);
      },
    });
    const mended = goals.map((goal) => ({ ...goal, owner: "unit:x" }) as const);
    const plan = planOf(...mended, { id: "goal:old" });
    const folded = accept(planOf(...goals), [folding]);
    // The first rule has questions open; they are not this rule's.
    const compared = compare(plan, folded, [rule("open"), outside]);
    expect(compared.notToldNow).toEqual([["unit:x", "notExamined"]]);
    const closed = compare(planOf(...mended), folded, [rule("open", { needs: ["area"] }), folding]);
    expect(closed.noLongerTrue).toEqual(["unit:x"]);
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

  it("renews what has become heavier, and keeps what has become lighter", () => {
    const weighing = (severity: "error" | "warning" | "info") => {
      const { accepted } = later({}, planOf(a));
      return { ...earlier, accepted: accepted.map((one) => ({ ...one, severity })) };
    };
    expect(extendBaseline(earlier, weighing("error"))).toMatchObject({ renewed: 1, kept: 0 });
    expect(extendBaseline(earlier, weighing("warning"))).toMatchObject({ renewed: 0, kept: 1 });
    expect(extendBaseline(earlier, weighing("info"))).toMatchObject({ renewed: 0, kept: 1 });
    expect(reasons(extendBaseline(earlier, weighing("error")).baseline)).toEqual([
      ["goal:a", "Later."],
    ]);
  });

  it("stands in the order of rule, entity and place, whatever came first", () => {
    const places = rule("ours", {
      check: (_, __, tell) => {
        tell.finding({ path: "serves" });
        tell.finding({ path: "owner" });
      },
    });
    const c = { id: "goal:c", owner: null } as const;
    const reports = [planOf(c), planOf(a), planOf(b)].map((plan) => later({}, plan, [places]));
    const [first, ...rest] = reports as [Baseline, ...Baseline[]];
    const { accepted } = rest.reduce((all, one) => extendBaseline(all, one).baseline, first);
    expect(accepted.map(({ entity, path }) => `${entity} ${path}`)).toEqual([
      "goal:a owner",
      "goal:a serves",
      "goal:b owner",
      "goal:b serves",
      "goal:c owner",
      "goal:c serves",
    ]);
  });

  it("is of one organisation", () => {
    const other = { ...earlier, organisation: "organisation:b" } as const;
    expect(() => extendBaseline(earlier, other)).toThrow(
      new RangeError("Baselines of organisation:a and organisation:b."),
    );
  });
});
