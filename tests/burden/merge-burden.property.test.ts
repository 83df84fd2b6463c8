import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type BurdenSum,
  measure,
  mergeBurden,
  noBurden,
  sumOfBurden,
} from "../../src/burden/index.js";
import type { Obligation } from "../../src/plan/entities/index.js";
import { obligations } from "./demands.js";
import { planWith, units } from "./plans.js";

const options = {
  year: 2026,
  hoursPerYear: 1700,
  rates: { perHour: 411, groups: { nurse: 523.7 }, source: "the pay office" },
};
const sumOf = (list: readonly Obligation[], own = options): BurdenSum =>
  sumOfBurden(measure(planWith({ obligations: list }), own));
const sums = obligations.map((list) => sumOf(list));

/** The same plan under other ids, so that two can stand in one. */
const renamed = (list: readonly Obligation[], as: string): readonly Obligation[] => {
  const unit = (id: string) => `${id}-${as}` as const as `unit:${string}`;
  return list.map(({ id, from, to, ...rest }) => ({
    ...rest,
    id: `${id}-${as}` as Obligation["id"],
    ...(from && { from: from.map(unit) }),
    ...(to && { to: to.map(unit) }),
  }));
};
const renamedUnits = (as: string) =>
  units.map(({ id, parent, ...rest }) => ({
    ...rest,
    id: `${id}-${as}` as `unit:${string}`,
    parent: parent ? (`${parent}-${as}` as `unit:${string}`) : null,
  }));

describe("burdens of disjoint plans", () => {
  it("add up to the same bytes in any order and in any grouping", () => {
    fc.assert(
      fc.property(sums, sums, sums, (a, b, c) => {
        expect(JSON.stringify(mergeBurden(a, b))).toBe(JSON.stringify(mergeBurden(b, a)));
        expect(JSON.stringify(mergeBurden(mergeBurden(a, b), c))).toBe(
          JSON.stringify(mergeBurden(a, mergeBurden(b, c))),
        );
      }),
    );
  });

  it("are left as they are by the burden of no plans", () => {
    fc.assert(
      fc.property(sums, (a) => {
        expect(mergeBurden(noBurden, a)).toEqual(a);
        expect(mergeBurden(a, noBurden)).toEqual(a);
      }),
    );
  });

  it("are what one plan with all of them is", () => {
    fc.assert(
      fc.property(obligations, obligations, (one, other) => {
        const both = measure(
          planWith({
            units: [...renamedUnits("a"), ...renamedUnits("b")],
            obligations: [...renamed(one, "a"), ...renamed(other, "b")],
          }),
          options,
        );
        const merged = mergeBurden(sumOf(renamed(one, "a")), sumOf(renamed(other, "b")));
        const { byMonth, ...rest } = sumOfBurden(both);
        expect({ ...merged, organisations: 1, byMonth }).toEqual({ ...rest, byMonth });
        // what is spread evenly is shared out among the months plan by plan: a hundred-thousandth of a minute may differ
        for (const [at, { minutes }] of byMonth.entries()) {
          const other = merged.byMonth[at]?.minutes.likely ?? Number.NaN;
          expect(Math.abs(minutes.likely - other)).toBeLessThanOrEqual(10);
        }
      }),
    );
  });
});

describe("burdens that are not of the same kind", () => {
  const a = sumOf([]);
  const of = a.of as NonNullable<BurdenSum["of"]>;

  it.each([
    { from: "2025-01-01" },
    { to: "2026-12-30" },
    { currency: "NOK" },
    { hoursPerYear: 1600 },
    { recipe: true },
  ])("do not add up: %j", (other) => {
    expect(() => mergeBurden(a, { ...a, of: { ...of, ...other } })).toThrow(RangeError);
  });

  it("do not add up past what is exact", () => {
    const high = { low: 0, likely: 0, high: Number.MAX_SAFE_INTEGER };
    const huge = { ...a, demands: { ...a.demands, minutes: high } };
    expect(() => mergeBurden(huge, huge)).toThrow("too large to be exact");
  });
});
