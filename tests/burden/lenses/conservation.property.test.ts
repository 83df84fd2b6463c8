import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byActivity, byRole, byWeek, measured, weigh } from "../../../src/burden/index.js";
import { added, rates, someDemands } from "./demand-arbitrary.js";

const asked = { year: 2026, hoursPerYear: 1700, rates };

describe("parts of the demands", () => {
  it("add up to all demands to the last small unit, whoever and whatever they are shared out by", () => {
    fc.assert(
      fc.property(someDemands, (plan) => {
        const weights = weigh(plan, asked);
        const total = added([measured(weights).demands]);
        const roles = byRole(weights);
        expect(added([...roles.groups.map(({ amount }) => amount), roles.bought])).toEqual(total);
        const kinds = byActivity(weights);
        expect(added([...kinds.activities.map(({ amount }) => amount), kinds.bought])).toEqual(
          total,
        );
      }),
    );
  });

  it("add up to all demands over the weeks, whatever the span", () => {
    const spans = fc.constantFrom(
      { year: 2026 },
      { from: "2026-03-04", to: "2026-03-10" },
      { from: "2025-12-31", to: "2027-01-02" },
    );
    fc.assert(
      fc.property(someDemands, spans, (plan, span) => {
        const weights = weigh(plan, { ...span, hoursPerYear: 1700, rates });
        expect(added(byWeek(weights))).toEqual(added([measured(weights).demands]));
      }),
    );
  });

  it("are whole and never below nothing", () => {
    fc.assert(
      fc.property(someDemands, (plan) => {
        for (const { amount } of byRole(weigh(plan, asked)).groups)
          for (const part of added([amount])) {
            expect(Number.isInteger(part)).toBe(true);
            expect(part).toBeGreaterThanOrEqual(0);
          }
      }),
    );
  });
});
