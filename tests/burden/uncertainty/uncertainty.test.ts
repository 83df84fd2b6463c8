import { describe, expect, it } from "vitest";
import {
  draw,
  type MeasureOptions,
  moments,
  uncertainty,
  weigh,
} from "../../../src/burden/index.js";
import type { Estimate, Obligation } from "../../../src/plan/entities/index.js";
import { obligation, planOf, planWith } from "../plans.js";

const asked: MeasureOptions = { year: 2026, hoursPerYear: 1700 };
const minute = 100_000;
const ends = { low: 4, likely: 6, high: 12 };
/** Low and high as the ends: mean 20/3, variance (8/3 × 16/3) / 7 = 128/63. */
const estimate = (fields: Partial<Estimate> = {}): Estimate => ({
  id: "estimate:one",
  value: ends,
  coverage: 1,
  ...fields,
});
const using = { effort: { minutes: { estimate: "estimate:one" } } } as const;
const forty = Array.from({ length: 40 }, (_, row) =>
  obligation({ id: `obligation:${row}`, ...using }),
);
const of = (list: readonly Obligation[], ...estimates: readonly Estimate[]) =>
  weigh(planWith({ obligations: list, estimates }), asked);
const sd = (weights: ReturnType<typeof of>) =>
  Math.sqrt(moments(weights).minutes.variance) / minute;

describe("an estimate that forty demands use", () => {
  it("is one error when it is shared: forty times its deviation", () => {
    expect(sd(of(forty, estimate()))).toBeCloseTo(40 * Math.sqrt(128 / 63), 10);
  });

  it("is forty errors when it is independent: the root of forty times its deviation", () => {
    const weights = of(forty, estimate({ errors: "independent" }));
    expect(sd(weights)).toBeCloseTo(Math.sqrt(40) * Math.sqrt(128 / 63), 10);
    expect(uncertainty(weights)).toMatchObject({ ranges: 40, ranged: 40 });
  });

  it("has the same mean either way", () => {
    for (const errors of ["shared", "independent"] as const) {
      expect(moments(of(forty, estimate({ errors }))).minutes.mean / minute).toBeCloseTo(
        800 / 3,
        9,
      );
    }
  });
});

describe("a range of a demand's own", () => {
  const coverage = { value: ends, coverage: 1 };

  it("is one error for all its givers", () => {
    const from = ["unit:school-a", "unit:school-b"] as const;
    const weights = of([obligation({ from, ...using })], estimate({ errors: "independent" }));
    expect(sd(weights)).toBeCloseTo(2 * Math.sqrt(128 / 63), 10);
  });

  it("is another error in another demand", () => {
    const two = [1, 2].map((row) =>
      obligation({ id: `obligation:${row}`, effort: { minutes: { low: 10, high: 30 } } }),
    );
    const one = sd(of(two.slice(0, 1)));
    expect(sd(of(two))).toBeCloseTo(Math.SQRT2 * one, 10);
  });

  it("is one error in all the terms it stands in", () => {
    // Three steps of 10 minutes for each of so many respondents: 30 × respondents.
    const steps = [{ minutes: 10 }, { minutes: 10 }, { minutes: 10 }];
    const respondents = { estimate: "estimate:one" } as const;
    expect(
      sd(of([obligation({ effort: { respondents, steps } })], estimate(coverage))),
    ).toBeCloseTo(30 * Math.sqrt(128 / 63), 9);
  });
});

describe("what is multiplied", () => {
  const perYear = { estimate: "estimate:one" } as const;
  const minutes = { estimate: "estimate:other" } as const;
  const product = obligation({ recurrence: { every: "case", perYear }, effort: { minutes } });

  it("has the moments of a product of independent quantities", () => {
    // Triangular 0, 0, 3: mean 1, variance 9/18. E[XY] = 20/3; Var = (m² + v)(n² + w) − m²n².
    const other = estimate({
      id: "estimate:other",
      value: { low: 0, likely: 0, high: 3 },
      distribution: "triangular",
    });
    const { mean, variance } = moments(of([product], estimate(), other)).minutes;
    expect(mean / minute).toBeCloseTo(20 / 3, 10);
    const expected = (400 / 9 + 128 / 63) * (1 + 0.5) - 400 / 9;
    expect(variance / minute ** 2).toBeCloseTo(expected, 9);
  });

  it("has those of a square when an estimate is multiplied by itself", () => {
    // Triangular 0, 0, 1: E x² = 1/6, E x⁴ = 1/15. Variance 1/15 − 1/36.
    const unit = estimate({ value: { low: 0, likely: 0, high: 1 }, distribution: "triangular" });
    const square = obligation({
      recurrence: { every: "case", perYear },
      effort: { minutes: perYear },
    });
    const weights = of([square], unit);
    const { mean, variance } = moments(weights).minutes;
    expect(mean / minute).toBeCloseTo(1 / 6, 12);
    expect(variance / minute ** 2).toBeCloseTo(1 / 15 - 1 / 36, 12);
    const { p90, method } = uncertainty(weights).total.minutes;
    // x is below 1 − √0.1 nine times in ten, and x² below the square of that.
    expect(method).toBe("simulated");
    expect(p90 / minute).toBeCloseTo((1 - Math.sqrt(0.1)) ** 2, 1);
  });
});

describe("p10, p50 and p90", () => {
  it("are all the mean when nothing is a range", () => {
    const { total, ranges, ranged } = uncertainty(of([obligation()]));
    const sure = 60 * minute;
    expect([ranges, ranged]).toEqual([0, 0]);
    expect(total).toEqual({
      minutes: { mean: sure, sd: 0, p10: sure, p50: sure, p90: sure, method: "exact" },
      cost: null,
      unknown: 0,
      costUnknown: 1,
    });
  });

  it("are exact when one number is uncertain", () => {
    // Triangular with ends 0, 0 and 10: 10 (1 − √(1 − share)).
    const value = { low: 0, likely: 0, high: 10 };
    const one = estimate({ value, distribution: "triangular" });
    const { minutes } = uncertainty(of(forty, one)).total;
    expect(minutes.method).toBe("exact");
    for (const [level, share] of [
      ["p10", 0.1],
      ["p50", 0.5],
      ["p90", 0.9],
    ] as const) {
      expect(minutes[level] / minute).toBeCloseTo(400 * (1 - Math.sqrt(1 - share)), 8);
    }
  });

  it("are in closed form where many add up, and simulated where few and skew do", () => {
    const skew = { low: 1, likely: 1, high: 30 };
    const methodOf = (count: number) =>
      uncertainty(
        of(
          Array.from({ length: count }, (_, row) =>
            obligation({ id: `obligation:${row}`, effort: { minutes: skew } }),
          ),
        ),
      ).total.minutes.method;
    expect([methodOf(1), methodOf(2), methodOf(50)]).toEqual(["exact", "simulated", "closedForm"]);
  });

  it.each([65, 200, 1000])("are those of the closed form where %i errors are drawn", (count) => {
    // Each triangular on 0–5–10: mean 5, variance 10² / 24. Equal, so that only 64 of them are drawn one by one; the rest is
    // one normal error. An estimate times itself, however small, keeps the sum from being found in closed form.
    const triangular = { distribution: "triangular", coverage: 1 } as const;
    const tiny = { estimate: "estimate:tiny" } as const;
    const weights = of(
      [
        ...Array.from({ length: count }, (_, row) =>
          obligation({ id: `obligation:${row}`, ...using }),
        ),
        obligation({ id: "obligation:tiny", effort: { respondents: tiny, minutes: tiny } }),
      ],
      estimate({ value: { low: 0, likely: 5, high: 10 }, ...triangular, errors: "independent" }),
      { id: "estimate:tiny", value: { low: 0, likely: 0.05, high: 0.1 }, ...triangular },
    );
    const { p10, p50, p90, method, sd: told } = uncertainty(weights).total.minutes;
    expect(method).toBe("simulated");
    const deviation = Math.sqrt((count * 100) / 24);
    expect(told / minute).toBeCloseTo(deviation, 3);
    // Standard errors of 10 000 draws: √(0.1 × 0.9) / 100 / 0.1755 = 0.017 at a tenth, 0.5 / 100 / 0.3989 = 0.0125 at the middle.
    const off = (value: number, z: number) =>
      Math.abs((value / minute - 5 * count) / deviation - z);
    expect(off(p10, -1.28155)).toBeLessThan(4 * 0.017);
    expect(off(p50, 0)).toBeLessThan(4 * 0.0125);
    expect(off(p90, 1.28155)).toBeLessThan(4 * 0.017);
  });

  it("are the same for the same seed, and near each other for others", () => {
    const weights = of(
      [1, 2].map((row) =>
        obligation({
          id: `obligation:${row}`,
          effort: { minutes: { low: 1, likely: 2, high: 30 } },
        }),
      ),
    );
    const total = (seed: number) => uncertainty(weights, { seed }).total.minutes;
    expect(total(7)).toEqual(total(7));
    expect(total(7).p90).not.toBe(total(8).p90);
    expect(Math.abs(total(7).p90 - total(8).p90)).toBeLessThan(0.2 * total(7).sd);
  });

  it("leave out what is not told, and say so", () => {
    const told = obligation({ effort: { minutes: { low: 10, high: 30 } } });
    const { total } = uncertainty(of([told, obligation({ id: "obligation:two", effort: {} })]));
    expect(total.unknown).toBe(1);
    expect(total.minutes.mean / minute).toBeCloseTo(20, 9);
  });

  it("count a range that is not in order as not told", () => {
    const { total, ranges } = uncertainty(
      of([obligation({ effort: { minutes: { low: 30, high: 10 } } })]),
    );
    expect([total.unknown, total.minutes.mean, ranges]).toEqual([1, 0, 0]);
  });
});

describe("money", () => {
  it("is the hours at their cost, and what is bought, each with its own uncertainty", () => {
    const plan = planOf({ effort: { minutes: 60, external: { low: 4, likely: 6, high: 12 } } });
    const rates = { perHour: 100, source: "the test" };
    const { total } = uncertainty(weigh(plan, { ...asked, rates }));
    expect(total.minutes.sd).toBe(0);
    expect(total.cost?.method).toBe("exact");
    // Bought for 4 at the 5th hundredth and 12 at the 95th, beside 100 for the hour.
    expect(total.cost?.p10).toBeGreaterThan(104 * 10_000);
    expect(total.cost?.p90).toBeLessThan(112 * 10_000);
  });
});

describe("units", () => {
  it("are all of them, or those asked for, each with what lies beneath", () => {
    const weights = of(forty, estimate());
    const { by } = uncertainty(weights, { by: ["unit"], units: ["unit:board"] });
    const all = uncertainty(weights, { by: ["unit"] }).by.unit;
    expect(all?.map(({ key }) => key)).toEqual(["unit:council", "unit:board", "unit:school-a"]);
    expect(by.unit).toEqual(all?.filter(({ key }) => key === "unit:board"));
  });
});

describe("draws", () => {
  it("of a shared estimate are the same in all that use it, whatever else is in the plan", () => {
    const one = of(forty.slice(0, 1), estimate());
    const all = of(
      [...forty, obligation({ effort: { minutes: { low: 1, high: 2 } } })],
      estimate(),
    );
    const [first] = draw(one, { draws: 5, seed: 1 }).minutes;
    const { minutes } = draw(of(forty, estimate()), { draws: 5, seed: 1 });
    expect(minutes[0]).toBeCloseTo(40 * (first ?? 0), 2);
    const sum = draw(all, { draws: 5, seed: 1 }).minutes[0] ?? 0;
    const rest = sum - (minutes[0] ?? 0);
    expect(rest / minute).toBeGreaterThan(0.5);
    expect(rest / minute).toBeLessThan(2.5);
  });
});
