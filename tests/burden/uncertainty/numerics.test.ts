import { describe, expect, it } from "vitest";
import { betaDrawer } from "../../../src/burden/uncertainty/beta-drawer.js";
import { betaShare } from "../../../src/burden/uncertainty/beta-share.js";
import { cornishFisher } from "../../../src/burden/uncertainty/cornish-fisher.js";
import { normalQuantile } from "../../../src/burden/uncertainty/normal-quantile.js";
import { pertShape } from "../../../src/burden/uncertainty/pert-shape.js";
import { rootOf } from "../../../src/burden/uncertainty/root-of.js";
import { triangularShape } from "../../../src/burden/uncertainty/triangular-shape.js";
import { seriesOf, xoshiro } from "../../../src/burden/uncertainty/xoshiro.js";

describe("quantiles of the normal distribution", () => {
  // NIST/SEMATECH e-Handbook 1.3.6.7.1, and AS 241's own checks at 0.25, 0.001 and 1e-20.
  it.each([
    [0.5, 0],
    [0.25, -0.6744897501960817],
    [0.9, 1.2815515655446004],
    [0.95, 1.6448536269514722],
    [0.975, 1.959963984540054],
    [0.001, -3.090232306167814],
    [1e-20, -9.26234008979841],
  ])("at %d", (probability, z) => {
    expect(normalQuantile(probability)).toBeCloseTo(z, 13);
  });

  it("mirror each other and are endless at the ends", () => {
    expect(normalQuantile(0.1)).toBeCloseTo(-normalQuantile(0.9), 14);
    expect([normalQuantile(0), normalQuantile(1)]).toEqual([-Infinity, Infinity]);
  });
});

describe("the share of a beta distribution below a place", () => {
  it.each([0.05, 0.2, 0.5, 0.7, 0.99])("is its polynomial where it is one, at %d", (x) => {
    expect(betaShare(x, 1, 5, 1 / 5)).toBeCloseTo(1 - (1 - x) ** 5, 14);
    expect(betaShare(x, 5, 1, 1 / 5)).toBeCloseTo(x ** 5, 14);
    expect(betaShare(x, 2, 2, 1 / 6)).toBeCloseTo(x * x * (3 - 2 * x), 14);
    expect(betaShare(x, 3, 3, 1 / 30)).toBeCloseTo(x ** 3 * (10 - 15 * x + 6 * x * x), 14);
  });

  it("is none before the start and all after the end", () => {
    expect([betaShare(-1, 2, 2, 1 / 6), betaShare(2, 2, 2, 1 / 6)]).toEqual([0, 1]);
  });

  it("keeps the recurrence where it is no polynomial", () => {
    // I_x(a + 1, b) = I_x(a, b) − x^a (1 − x)^b / (a B(a, b)), DLMF 8.17.20, for a = 1.6, b = 4.4.
    const complete = 0.4; // any B: the recurrence holds for shares times B
    const x = 0.3;
    const next = (complete * 1.6) / 6; // B(a + 1, b) = B(a, b) a / (a + b)
    expect(betaShare(x, 2.6, 4.4, next)).toBeCloseTo(
      betaShare(x, 1.6, 4.4, complete) - (x ** 1.6 * 0.7 ** 4.4) / (1.6 * complete),
      12,
    );
  });
});

describe("a PERT distribution between 0 and 1", () => {
  it("is the beta distribution it is said to be", () => {
    // Mode 0: α = 1, β = 5. Mode 1/4: α = 2, β = 4, share 1 − (1 − x)^4 (1 + 4x). Mode 1/2: α = β = 3.
    expect(pertShape.share(0.3, 0)).toBeCloseTo(1 - 0.7 ** 5, 14);
    expect(pertShape.share(0.3, 0.25)).toBeCloseTo(1 - 0.7 ** 4 * 2.2, 14);
    expect(pertShape.share(0.3, 0.5)).toBeCloseTo(0.027 * (10 - 4.5 + 0.54), 14);
    expect(pertShape.quantile(0.05, 0)).toBeCloseTo(1 - 0.95 ** 0.2, 14);
    expect(pertShape.quantile(0.05, 1)).toBeCloseTo(0.05 ** 0.2, 14);
    expect(pertShape.quantile(0.5, 0.5)).toBeCloseTo(0.5, 14);
  });

  it("is whole between the whole places too: B(1.5, 4.5) = 7π/256", () => {
    // Γ(1.5) = √π/2, Γ(4.5) = 105√π/16, Γ(6) = 120: the density at 0.5 is 0.5^0.5 0.5^3.5 / B = 16/(7π).
    const step = 1e-6;
    const density =
      (pertShape.share(0.5 + step, 0.125) - pertShape.share(0.5 - step, 0.125)) / (2 * step);
    expect(density).toBeCloseTo(16 / (7 * Math.PI), 8);
  });

  it("has the moments of a beta distribution", () => {
    // α = 1, β = 5: mean 1/6, variance 5/252, third (b−a)·2ab/((a+b)³(a+b+1)(a+b+2)) = 4·2·5/(216·7·8) = 5/1512.
    const [mean, variance, third] = pertShape.cumulants(0);
    expect(mean).toBeCloseTo(1 / 6, 14);
    expect(variance).toBeCloseTo(5 / 252, 14);
    expect(third).toBeCloseTo(5 / 1512, 14);
    // α = β = 3: excess −6 / (2α + 3) = −2/3, variance 1/28.
    expect(pertShape.cumulants(0.5)[3]).toBeCloseTo(-2 / 3 / 28 ** 2, 14);
  });
});

describe("a triangular distribution between 0 and 1", () => {
  it("has its mode where it is put", () => {
    expect(triangularShape.share(0.25, 0.25)).toBe(0.25);
    expect(triangularShape.share(0.5, 0)).toBe(0.75);
    expect(triangularShape.quantile(0.04, 0.25)).toBeCloseTo(0.1, 14);
    expect(triangularShape.quantile(0.75, 0)).toBeCloseTo(0.5, 14);
    expect([triangularShape.share(-1, 0.5), triangularShape.share(2, 0.5)]).toEqual([0, 1]);
  });

  it("has the moments of its straight sides", () => {
    // Mode 0, density 2(1 − x): E x = 1/3, E x² = 1/6, E x³ = 1/10; variance 1/18, third 1/10 − 1/6 + 2/27 = 1/135.
    const [mean, variance, third, fourth] = triangularShape.cumulants(0);
    expect(mean).toBeCloseTo(1 / 3, 14);
    expect(variance).toBeCloseTo(1 / 18, 14);
    expect(third).toBeCloseTo(1 / 135, 14);
    // E (x − 1/3)⁴ = 1/15 − 4/30 + 1/9 − 8/81 + 1/81 ... = 1/135: excess 324/135 − 3 = −0.6.
    expect(fourth).toBeCloseTo(-0.6 / 18 ** 2, 14);
  });
});

describe("random numbers", () => {
  it("are those of xoshiro128**, worked out by hand from the state 1, 2, 3, 4", () => {
    // 2·5 turned 7 = 1280, ·9 = 11520; then b = 0; then b = 1029: 5145 turned 7 = 658560, ·9 = 5927040.
    const next = xoshiro([1, 2, 3, 4]);
    expect([next(), next(), next(), next()]).toEqual([11520, 0, 5927040, 70819200]);
  });

  it("are the same for the same seed and name, and others for others", () => {
    const first = (seed: number, name: string) => seriesOf(seed, name)();
    expect(first(1, "a")).toBe(first(1, "a"));
    expect(new Set([first(1, "a"), first(2, "a"), first(1, "b"), first(1, "ab")]).size).toBe(4);
  });

  it("lie evenly between 0 and 1", () => {
    const next = seriesOf(1, "even");
    const count = 100_000;
    const bins = new Array(10).fill(0);
    for (let n = 0; n < count; n++) bins[Math.floor(next() * 10)]++;
    // χ² with 9 degrees of freedom is over 27.9 once in a thousand.
    const chi = bins.reduce((sum, bin) => sum + (bin - count / 10) ** 2 / (count / 10), 0);
    expect(chi).toBeLessThan(27.9);
  });

  it.each([
    [1, 5],
    [5, 1],
    [3, 3],
    [1.8, 4.2],
  ])("of a beta distribution (%d, %d) have its mean and variance", (a, b) => {
    const draw = betaDrawer(a, b);
    const series = seriesOf(5, `${a} ${b}`);
    const count = 40_000;
    const drawn = Array.from({ length: count }, () => draw(series));
    const mean = drawn.reduce((sum, value) => sum + value, 0) / count;
    const variance = drawn.reduce((sum, value) => sum + (value - mean) ** 2, 0) / count;
    const expected = (a * b) / 252;
    expect(Math.abs(mean - a / 6)).toBeLessThan(4 * Math.sqrt(expected / count));
    // The variance of a variance is at most (3 − 1 + 1.2) σ⁴ / n here.
    expect(Math.abs(variance / expected - 1)).toBeLessThan(4 * Math.sqrt(3.2 / count));
  });
});

describe("a root", () => {
  it("is found between its ends, and is an end when there is none", () => {
    expect(rootOf((x) => x * x - 2, 0, 2)).toBeCloseTo(Math.SQRT2, 14);
    expect(rootOf((x) => x ** 9 - 1e-6, 0, 1)).toBeCloseTo(1e-6 ** (1 / 9), 12);
    expect(rootOf((x) => x + 1, 0, 1)).toBe(0);
    expect(rootOf((x) => x - 2, 0, 1)).toBe(1);
  });
});

describe("the expansion of Cornish and Fisher", () => {
  it("is z for a normal quantity", () => expect(cornishFisher(1.28, 0, 0)).toBe(1.28));

  it("gives a published quantile of a gamma distribution", () => {
    // χ² with 20 degrees of freedom: 28.412 at 0.9, 12.443 at 0.1 (NIST 1.3.6.7.4). Skewness √(8/20), excess 12/20.
    const at = (z: number) => 20 + Math.sqrt(40) * cornishFisher(z, Math.sqrt(0.4), 0.6);
    expect(at(normalQuantile(0.9))).toBeCloseTo(28.412, 1);
    expect(at(normalQuantile(0.1))).toBeCloseTo(12.443, 1);
  });
});
