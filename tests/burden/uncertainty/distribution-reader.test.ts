import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distributionReader } from "../../../src/burden/uncertainty/distribution-reader.js";
import { seriesOf } from "../../../src/burden/uncertainty/xoshiro.js";

const read = distributionReader();
const kinds = ["pert", "triangular", "lognormal"] as const;

describe("low, likely and high", () => {
  it.each(kinds)("are a range with nine of ten inside: %s", (distribution) => {
    const { quantile } = read({ low: 20, likely: 40, high: 90, distribution });
    expect(quantile(0.05)).toBeCloseTo(20, 8);
    expect(quantile(0.95)).toBeCloseTo(90, 8);
  });

  it.each(kinds)("have the coverage that is told: %s", (distribution) => {
    const { quantile } = read({ low: 30, likely: 40, high: 50, coverage: 0.5, distribution });
    expect(quantile(0.25)).toBeCloseTo(30, 8);
    expect(quantile(0.75)).toBeCloseTo(50, 8);
  });

  it("have the geometric mean as their median when lognormal, whatever the likely value", () => {
    // √(20 × 80) = 40
    const { quantile } = read({ low: 20, likely: 70, high: 80, distribution: "lognormal" });
    expect(quantile(0.5)).toBeCloseTo(40, 10);
  });

  it("have the moments of a lognormal distribution", () => {
    // Spread ln 4 / (2 × 1.6449) with low 1, high 4: mean 2 exp(s²/2), variance mean² (exp(s²) − 1).
    const s = Math.log(4) / (2 * 1.6448536269514722);
    const [mean, variance] = read({ low: 1, high: 4, distribution: "lognormal" }).cumulants;
    expect(mean).toBeCloseTo(2 * Math.exp((s * s) / 2), 12);
    expect(variance).toBeCloseTo(mean * mean * (Math.exp(s * s) - 1), 12);
  });

  it("are symmetrical when the middle stands in for the likely value", () => {
    const { quantile, cumulants } = read({ low: 2, high: 4 });
    expect(quantile(0.5)).toBeCloseTo(3, 10);
    expect(cumulants[2]).toBeCloseTo(0, 12);
  });

  it("never go below 0: the share inside is kept and lies at the upper end", () => {
    const { quantile } = read({ low: 0, likely: 10, high: 100, distribution: "triangular" });
    expect(quantile(0)).toBe(0);
    expect(quantile(0.9)).toBeCloseTo(100, 8);
  });

  it("are read as PERT when lognormal cannot be", () => {
    for (const told of [
      { low: 0, likely: 1, high: 2 },
      { low: 1, likely: 2, high: 4, coverage: 1 },
    ]) {
      const lognormal = read({ ...told, distribution: "lognormal" });
      expect(lognormal.cumulants).toEqual(read(told).cumulants);
    }
  });

  it("read a coverage of 0 as not told", () => {
    const told = { low: 1, likely: 2, high: 4 };
    expect(read({ ...told, coverage: 0 }).cumulants).toEqual(read(told).cumulants);
  });

  const points = fc
    .tuple(
      fc.double({ min: 0, max: 100, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0.01, max: 100, noNaN: true }),
    )
    .map(([low, place, size]) => ({ low, likely: low + place * size, high: low + size }));

  it("keep the share between low and high, and the likely value between the ends", () => {
    fc.assert(
      fc.property(
        points,
        fc.constantFrom(0.5, 0.8, 0.9, 0.98),
        fc.constantFrom(...kinds),
        (told, coverage, distribution) => {
          const { quantile } = read({ ...told, coverage, distribution });
          const shareBelow = (value: number) => {
            let [low, high] = [0, 1];
            for (let n = 0; n < 60; n++) {
              const middle = (low + high) / 2;
              if (quantile(middle) < value) low = middle;
              else high = middle;
            }
            return low;
          };
          expect(shareBelow(told.high) - shareBelow(told.low)).toBeCloseTo(coverage, 6);
          expect(quantile(0)).toBeGreaterThanOrEqual(0);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("are drawn as they are read", () => {
    fc.assert(
      fc.property(points, fc.constantFrom(...kinds), fc.nat(1000), (told, distribution, seed) => {
        const { draw, cumulants } = read({ ...told, distribution });
        const series = seriesOf(seed, "drawn");
        const count = 4000;
        let sum = 0;
        for (let n = 0; n < count; n++) sum += draw(series);
        const error = Math.sqrt(cumulants[1] / count);
        expect(Math.abs(sum / count - cumulants[0])).toBeLessThan(5 * error);
      }),
      { numRuns: 30, seed: 1 },
    );
  });
});
