import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  draw,
  type MeasureOptions,
  measured,
  moments,
  type UncertainSum,
  uncertainty,
  weigh,
} from "../../../src/burden/index.js";
import type { Estimate, Obligation } from "../../../src/plan/entities/index.js";
import type { Quantity } from "../../../src/plan/quantity.js";
import { origins, purposes } from "../../../src/plan/vocabulary.js";
import { planWith, units } from "../plans.js";

const asked: MeasureOptions = {
  year: 2026,
  hoursPerYear: 1700,
  rates: { perHour: 400, groups: { nurse: 500 }, source: "the test" },
};

const range = fc
  .tuple(fc.integer({ min: 1, max: 60 }), fc.nat(60), fc.integer({ min: 1, max: 60 }))
  .map(([low, more, most]) => ({ low, likely: low + more, high: low + more + most }));
const quantity: fc.Arbitrary<Quantity> = fc.oneof(
  fc.integer({ min: 1, max: 50 }),
  range,
  fc
    .constantFrom("estimate:0", "estimate:1", "estimate:2")
    .map((estimate) => ({ estimate }) as { readonly estimate: `estimate:${string}` }),
);
const estimate = fc.record(
  {
    value: range,
    errors: fc.constantFrom("shared" as const, "independent" as const),
    distribution: fc.constantFrom("pert" as const, "triangular" as const, "lognormal" as const),
    coverage: fc.constantFrom(0.8, 0.9, 1),
  },
  { requiredKeys: ["value"] },
);
const estimates: fc.Arbitrary<readonly Estimate[]> = fc
  .tuple(estimate, estimate, estimate)
  .map((list) => list.map((fields, at) => ({ id: `estimate:${at}`, ...fields })));
const unit = fc.constantFrom(...units.map(({ id }) => id));
const demand: fc.Arbitrary<Omit<Obligation, "id">> = fc.record(
  {
    from: fc.uniqueArray(unit, { minLength: 1, maxLength: 4 }),
    to: fc.uniqueArray(unit, { maxLength: 2 }),
    recurrence: fc.oneof(
      fc.constantFrom({ every: "quarter" } as const, { every: "year", step: 3 } as const),
      quantity.map((perYear) => ({ every: "case", perYear }) as const),
    ),
    effort: fc.record(
      {
        minutes: quantity,
        respondents: quantity,
        fixedMinutes: quantity,
        external: quantity,
        staff: fc.constantFrom("nurse", "clerk"),
      },
      { requiredKeys: ["minutes"] },
    ),
    ground: fc.constantFrom(...origins).map((kind) => ({ kind })),
    purpose: fc.constantFrom(...purposes),
    validTo: fc.constantFrom(null, "2026-09"),
  },
  { requiredKeys: ["from", "recurrence", "effort"] },
);
const numbered = (list: readonly Omit<Obligation, "id">[]): readonly Obligation[] =>
  list.map((fields, at) => ({ id: `obligation:${at}`, ...fields }));
const obligations = fc.array(demand, { minLength: 1, maxLength: 6 }).map(numbered);
const weighed = (list: readonly Obligation[], shared: readonly Estimate[]) =>
  weigh(planWith({ obligations: list, estimates: shared }), asked);

const within = (value: number, expected: number, error = 1e-9) =>
  expect(Math.abs(value - expected)).toBeLessThanOrEqual(error * Math.max(1, Math.abs(expected)));

describe("how sure a burden is", () => {
  it("has means that add up to the total, however they are grouped", () => {
    fc.assert(
      fc.property(obligations, estimates, (list, shared) => {
        const { total, by } = uncertainty(weighed(list, shared), {
          by: ["unit", "origin", "receiver", "purpose", "month"],
          draws: 10,
        });
        const sum = (rows: readonly UncertainSum[] = []) =>
          rows.reduce((all, { minutes }) => all + minutes.mean, 0);
        for (const rows of [by.origin, by.purpose, by.receiver, by.month])
          within(sum(rows), total.minutes.mean);
        const top = by.unit?.find(({ key }) => key === "unit:council");
        within(top?.minutes.mean ?? 0, total.minutes.mean);
        within(top?.minutes.sd ?? 0, total.minutes.sd);
      }),
    );
  });

  it("is between the outer bounds when low and high are the ends, and in order", () => {
    fc.assert(
      fc.property(obligations, estimates, (list, shared) => {
        const ends = shared.map(({ distribution: _, ...rest }) => ({ ...rest, coverage: 1 }));
        const only = list.filter(({ effort }) => !JSON.stringify(effort).includes("low"));
        fc.pre(only.length > 0 && !JSON.stringify(only).includes("low"));
        const weights = weighed(only, ends);
        const { minutes } = measured(weights).demands;
        const { mean, p10, p50, p90 } = uncertainty(weights).total.minutes;
        expect(mean).toBeGreaterThanOrEqual(minutes.low * (1 - 1e-9) - 10);
        expect(mean).toBeLessThanOrEqual(minutes.high * (1 + 1e-9) + 10);
        expect(p10).toBeLessThanOrEqual(p50);
        expect(p50).toBeLessThanOrEqual(p90);
      }),
    );
  });

  it("does not narrow when a range widens on both sides", () => {
    fc.assert(
      fc.property(
        range,
        fc.integer({ min: 0, max: 40 }),
        obligations,
        estimates,
        (own, more, list, shared) => {
          const spread = (value: typeof own) => {
            const first = { ...(list[0] as Obligation), effort: { minutes: value } };
            return moments(weighed([first, ...list.slice(1)], shared)).minutes.variance;
          };
          // The likely value in the middle, so that only the width differs.
          const middle = (own.low + own.high) / 2;
          const half = (own.high - own.low) / 2;
          const grow = Math.min(middle - half, more / 10);
          const narrow = { low: middle - half, likely: middle, high: middle + half };
          const wide = { low: narrow.low - grow / 2, likely: middle, high: narrow.high + grow / 2 };
          expect(spread(wide)).toBeGreaterThanOrEqual(spread(narrow) * (1 - 1e-9));
        },
      ),
    );
  });

  it("is the same when a demand with a shared estimate is split in two", () => {
    fc.assert(
      fc.property(
        range,
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 1, max: 20 }),
        (value, one, other) => {
          const shared: readonly Estimate[] = [{ id: "estimate:0", value }];
          const asking = (...counts: readonly number[]) =>
            numbered(
              counts.map((respondents) => ({
                from: ["unit:board"],
                recurrence: { every: "year" },
                effort: { minutes: { estimate: "estimate:0" }, respondents },
              })),
            );
          const whole = uncertainty(weighed(asking(one + other), shared)).total.minutes;
          const split = uncertainty(weighed(asking(one, other), shared)).total.minutes;
          for (const name of ["mean", "sd", "p10", "p50", "p90"] as const)
            within(split[name], whole[name]);
        },
      ),
    );
  });

  it("does not depend on the order of the plan", () => {
    fc.assert(
      fc.property(obligations, estimates, (list, shared) => {
        const one = uncertainty(weighed(list, shared), { draws: 200 }).total.minutes;
        const other = uncertainty(weighed([...list].reverse(), [...shared].reverse()), {
          draws: 200,
        });
        within(other.total.minutes.sd, one.sd);
        within(other.total.minutes.p90, one.p90, 1e-6);
      }),
    );
  });

  it("is what draws show: mean, deviation, p10, p50 and p90 within their sampling error", () => {
    const draws = 4000;
    fc.assert(
      fc.property(obligations, estimates, fc.nat(1000), (list, shared, seed) => {
        const weights = weighed(list, shared);
        for (const name of ["minutes", "cost"] as const) {
          const told = uncertainty(weights, { seed: seed + 1 }).total[name];
          const drawn = draw(weights, { draws, seed })[name];
          fc.pre(told !== null && told.sd > 0);
          const { mean = 0, sd = 0, p10 = 0, p50 = 0, p90 = 0 } = told ?? {};
          const error = sd / Math.sqrt(draws);
          const average = drawn.reduce((sum, value) => sum + value, 0) / draws;
          expect(Math.abs(average - mean)).toBeLessThan(4.5 * error);
          // A share of draws below a value has the error √(p (1 − p) / n); that of the told value, simulated with 10 000
          // draws or right to a hundredth of a deviation, comes on top.
          for (const [share, value] of [
            [0.1, p10],
            [0.5, p50],
            [0.9, p90],
          ] as const) {
            const below = drawn.filter((each) => each <= value).length / draws;
            const own = Math.sqrt((share * (1 - share)) / draws);
            const others = Math.sqrt((share * (1 - share)) / 10_000);
            expect(Math.abs(below - share)).toBeLessThan(4.5 * Math.hypot(own, others) + 0.01);
          }
        }
      }),
      { numRuns: 40, seed: 20261124 },
    );
  });
});
