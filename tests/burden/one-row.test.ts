import { describe, expect, it } from "vitest";
import example from "../../examples/exempelkommun/plan.json" with { type: "json" };
import { measured, weigh } from "../../src/burden/index.js";
import { oneRow } from "../../src/burden/one-row.js";
import { parsePlanOrThrow } from "../../src/plan/index.js";

const rates = { perHour: 400, source: "the finance office" };
const asked = { year: 2026, hoursPerYear: 1700, recipe: true, rates } as const;
const plan = { ...parsePlanOrThrow(example), dialogues: [], programmes: [] };

describe("one demand of all that is weighed", () => {
  const weights = weigh(plan, asked);

  it("is what it is in a plan that asks for nothing else", () => {
    expect(weights.demands.length).toBeGreaterThan(50);
    for (const [row, { id }] of weights.demands.entries()) {
      const only = <E extends { readonly id: string }>(all: readonly E[] = []) =>
        all.filter((one) => one.id === id);
      const alone = weigh(
        {
          ...plan,
          obligations: only(plan.obligations),
          cycles: only(plan.cycles),
          houseRules: only(plan.houseRules),
        },
        asked,
      );
      const picked = oneRow(weights, row);
      for (const field of ["demands", "rhythms", "leaves", "givers", "times"] as const) {
        expect(picked[field]).toEqual(alone[field]);
      }
      for (const field of ["population", "certainty", "parties", "beside", "notes"] as const) {
        expect(picked[field]).toEqual(alone[field]);
      }
      expect(picked.inForce.map(({ years }) => years)).toEqual(
        alone.inForce.map(({ years }) => years),
      );
      expect(measured(oneRow(weights, row)).demands).toEqual(measured(alone).demands);
    }
  });

  it("is nothing where there is no such row", () => {
    const { demands, beside, byUnit, lines } = measured(oneRow(weights, -1));
    expect(demands).toMatchObject({ known: 0, unknown: 0, minutes: { high: 0 }, cost: null });
    expect([byUnit, lines]).toEqual([[], []]);
    expect(beside.readers.known).toBe(0);
  });
});
