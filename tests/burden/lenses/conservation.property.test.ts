import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byActivity, byRole, measured, weigh } from "../../../src/burden/index.js";
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
