import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { partNames } from "../../src/plan/kinds.js";
import { parsePlan } from "../../src/plan/parse-plan.js";
import type { Plan } from "../../src/plan/plan.js";
import { query } from "../../src/plan/query.js";
import { planArbitrary } from "../../src/testing/index.js";

const seed = 20_261_121;

const faultsOf = (plan: Plan) => {
  const result = parsePlan(plan);
  return result.ok ? [] : result.faults.map((fault) => `${fault.path} ${fault.message.en}`);
};

const danglingIn = (plan: Plan) => {
  const found: string[] = [];
  query(plan).eachDangling(({ holder, path, target }) =>
    found.push(`${holder.id} ${path} ${target}`),
  );
  return found;
};

const sample = (plans: fc.Arbitrary<Plan>) => fc.sample(plans, { seed, numRuns: 60 });

/** Follows parents upwards; true when a unit is its own ancestor. */
const hasParentCircle = (plan: Plan) => {
  const parents = new Map((plan.units ?? []).map((unit) => [unit.id, unit.parent]));
  return [...parents.keys()].some((start) => {
    const met = new Set<string>();
    for (let at: typeof start | null | undefined = start; at; at = parents.get(at)) {
      if (met.has(at)) return true;
      met.add(at);
    }
    return false;
  });
};

describe("a plan drawn", () => {
  it.each([{}, { dangling: true }, { circles: true }, { untold: 0, maxPerPart: 2 }, { untold: 1 }])(
    "is a plan: %j",
    (options) => {
      fc.assert(
        fc.property(planArbitrary(options), (plan) => {
          expect(faultsOf(plan)).toEqual([]);
        }),
        { numRuns: 50 },
      );
    },
  );

  it("survives JSON", () => {
    fc.assert(
      fc.property(planArbitrary(), (plan) => {
        expect(JSON.parse(JSON.stringify(plan))).toStrictEqual(plan);
      }),
      { numRuns: 50 },
    );
  });

  it("hangs together: every reference is found, no parents go in a circle, no id comes twice", () => {
    fc.assert(
      fc.property(planArbitrary({ untold: 0.3 }), (plan) => {
        expect(danglingIn(plan)).toEqual([]);
        expect(hasParentCircle(plan)).toBe(false);
        query(plan).eachDuplicate((entity) => expect.unreachable(entity.id));
      }),
      { numRuns: 50 },
    );
  });

  it("has references to nothing only when they are asked for", () => {
    expect(sample(planArbitrary()).flatMap(danglingIn)).toEqual([]);
    expect(sample(planArbitrary({ dangling: true })).flatMap(danglingIn).length).toBeGreaterThan(
      100,
    );
  });

  it("has circles only when they are asked for", () => {
    expect(sample(planArbitrary()).some(hasParentCircle)).toBe(false);
    expect(sample(planArbitrary({ circles: true })).some(hasParentCircle)).toBe(true);
  });

  it("holds every part, full, empty or left out", () => {
    const plans = sample(planArbitrary());
    for (const part of partNames) {
      const lengths = new Set(plans.map((plan) => plan[part]?.length));
      expect([part, [...lengths].sort()]).toEqual([part, [0, 1, 2, 3, 4, undefined]]);
    }
  });

  it("says nothing that need not be said when all is untold", () => {
    for (const plan of sample(planArbitrary({ untold: 1 }))) {
      const { organisation, format, ...rest } = plan;
      expect(Object.keys(organisation)).toEqual(["id"]);
      expect(partNames).toEqual(expect.arrayContaining(Object.keys(rest)));
      for (const goal of plan.goals ?? []) expect(Object.keys(goal)).toEqual(["id"]);
      for (const need of plan.needs ?? []) expect(Object.keys(need)).toEqual(["id", "statement"]);
    }
  });

  it("shrinks to what matters", () => {
    const serves = (plan: Plan) => (plan.goals ?? []).some((goal) => goal.serves?.length);
    const { counterexample } = fc.check(
      fc.property(planArbitrary(), (plan) => !serves(plan)),
      { seed },
    );
    const [plan] = counterexample ?? [];
    expect(plan).toEqual({
      format: 1,
      organisation: { id: expect.any(String) },
      goals: [
        { id: expect.any(String) },
        { id: expect.any(String), serves: [plan?.goals?.[0]?.id] },
      ],
    });
  });
});
