import { describe, expect, it } from "vitest";
import {
  average,
  burdenIndex,
  defaultRecipe,
  hourlyCost,
  netPresentValue,
  round,
  scenarioMix,
  shareOut,
  standardTimes,
  weighEffort,
  yearlyCost,
} from "../../src/burden/index.js";

describe("rounding", () => {
  it.each([
    [1.25, 1, 1.3],
    [7.25, 1, 7.3],
    [266.585, 2, 266.59],
    [1.005, 2, 1.01],
    [-2.5, 0, -3],
    [-1.25, 1, -1.3],
    [2.4999, 0, 2],
    [8_428_297.85, -3, 8_428_000],
    [5e-7, 6, 0.000001],
    [1e21, 2, 1e21],
    [-0.2, 0, 0],
  ])("%d to %i digits is %d", (value, digits, expected) => {
    expect(round(value, digits)).toBe(expected);
  });

  it("leaves what is no number alone", () => {
    expect(round(Number.NaN)).toBeNaN();
    expect(round(Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe("sharing out", () => {
  it.each([
    [100, [1, 1, 1], [34, 33, 33]],
    [5, [1, 2, 1], [1, 3, 1]],
    [10, [0, 3, 0, 1], [0, 8, 0, 2]],
    [0, [1, 1], [0, 0]],
  ])("%i by %j", (total, weights, shares) => {
    expect(shareOut(total, weights)).toEqual(shares);
  });
});

describe("small arithmetic", () => {
  it("spreads a price evenly without interest, and not at all over no years", () => {
    expect(yearlyCost(9000, 5)).toBe(1800);
    expect(yearlyCost(9000, 0)).toBeUndefined();
  });

  it("has no average of nothing", () => {
    expect(average(3, 0)).toBeUndefined();
  });

  it("compares with the base period, and with nothing where that has none", () => {
    const series = [
      { period: "2024", burden: 50 },
      { period: "2025", burden: 40 },
    ];
    expect(burdenIndex(series, "2024").map(({ index }) => index)).toEqual([100, 80]);
    expect(burdenIndex(series, "2025").map(({ index }) => index)).toEqual([125, 100]);
    expect(() => burdenIndex(series, "2026")).toThrow(RangeError);
    const [none] = burdenIndex([{ period: "2024", burden: 0 }], "2024");
    expect(none).toEqual({ period: "2024", burden: 0 });
  });

  it("adds the years up where there is no interest", () => {
    expect(netPresentValue(300, 4)).toBe(1200);
    // 100 / 1.1 + 100 / 1.21 = 90.909 + 82.645
    expect(netPresentValue(100, 2, 0.1)).toBeCloseTo(173.554, 3);
  });

  it("mixes ways of working whose shares are all of it", () => {
    const [paper, web] = [
      { share: 0.25, each: 40 },
      { share: 0.75, each: 20 },
    ];
    expect(scenarioMix([paper, web])).toBe(25);
    expect(() => scenarioMix([paper])).toThrow("0.25");
    expect(() => scenarioMix([{ share: Number.NaN, each: 1 }])).toThrow(RangeError);
  });

  it("lays each overhead on what stands before it", () => {
    expect(hourlyCost(100, 0.5, 0.1)).toBeCloseTo(165, 10);
    expect(hourlyCost(100)).toBe(100);
  });

  it("counts estimates that only a plan can tell as missing", () => {
    const weighed = weighEffort({ minutes: { estimate: "estimate:form" } }, { timesPerYear: 2 });
    expect(weighed).toEqual({
      minutes: { low: 0, likely: 0, high: 0 },
      cost: null,
      missing: ["effort.minutes"],
    });
  });
});

describe("the default recipe", () => {
  it("is nine rows of the standard table: 393 minutes, 266.59 euro at 40.70 an hour", () => {
    const effort = { steps: defaultRecipe.steps.map(({ medium }) => ({ minutes: medium })) };
    const rates = { perHour: 40.7, source: "municipal mean 2025" };
    const { minutes, cost } = weighEffort(effort, { timesPerYear: 1, rates });
    expect(minutes.likely).toBe(39_300_000);
    expect(minutes.likely).toBe(defaultRecipe.minutes * 100_000);
    expect(round((cost?.likely ?? 0) / 10_000, 2)).toBe(266.59);
  });

  it("has rows that lie in order and do not fall with difficulty", () => {
    expect(standardTimes.rows.map(({ row }) => row)).toEqual(
      Array.from({ length: 17 }, (_, index) => index + 1),
    );
    for (const { simple, medium, high } of standardTimes.rows) {
      expect(simple).toBeLessThanOrEqual(medium);
      if (high !== null) expect(medium).toBeLessThanOrEqual(high);
    }
  });
});
