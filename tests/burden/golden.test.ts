import { describe, expect, it } from "vitest";
import { howRounded, money, type Rounding, weighEffort } from "../../src/burden/index.js";
import golden from "./golden.json" with { type: "json" };
import { computed, type Figures, type Leaf } from "./golden-computed.js";

const { entries, leftOut } = golden;
const ids = Object.keys(entries) as (keyof typeof entries)[];

interface Difference {
  readonly rounding: string;
  readonly because: string;
}

/** Every published figure beside ours, by its path. */
const figuresOf = (path: string, published: unknown, ours: Figures): [string, number, Leaf][] => {
  if (typeof published === "number") return [[path, published, ours as Leaf]];
  return Object.entries(published as object).flatMap(([key, value]) =>
    figuresOf(path ? `${path}.${key}` : key, value, (ours as { [key: string]: Figures })?.[key]),
  );
};

const rounding = (published: number, ours: Leaf): Rounding | "not computed" => {
  if (ours === undefined) return "not computed";
  const { computed: value, ...context } = typeof ours === "number" ? { computed: ours } : ours;
  return howRounded(value, published, context);
};

describe("published examples", () => {
  it("are 25, with those that are tested elsewhere", () => {
    expect(ids.length + Object.keys(leftOut).length).toBe(25);
    for (const reason of Object.values(leftOut)) expect(reason).not.toBe("");
  });

  it.each(ids)("%s: every figure, by the rounding the source used", (id) => {
    const { expected, rounding: usual, ...entry } = entries[id];
    const differs: Readonly<Record<string, Difference>> = "differs" in entry ? entry.differs : {};
    const figures = figuresOf("", expected, computed[id]());
    const found = figures.map(([path, published, ours]) => [path, rounding(published, ours)]);

    const wanted = found.map(([path = "", how]) => {
      const other = differs[path];
      // Where a source rounds, a figure may still happen to be exact.
      return [path, other?.rounding ?? (how === "exact" ? how : usual)];
    });
    expect(found).toEqual(wanted);
    expect(found.map(([, how]) => how)).toContain(usual);
    // What is said to differ is there, does differ, and says why.
    for (const [path, { because }] of Object.entries(differs)) {
      expect(found.map(([known]) => known)).toContain(path);
      expect(because).toMatch(/\d/);
    }
  });

  it.each(ids)("%s has an address", (id) => {
    expect(entries[id].source.length).toBeGreaterThan(0);
  });
});

describe("what a published table shows rounded is not what it computed with", () => {
  const source = "the published example";
  const cost = (hours: number, times: number, perHour: number) =>
    money(weighEffort({ minutes: 60 * hours }, { timesPerYear: times, rates: { perHour, source } }))
      ?.likely;

  it("a wage: 18 × 25.06 is 451.08, and 451.03 is printed", () => {
    expect(cost(1, 18, 25.06)).toBe(451.08);
    expect(howRounded(451.08, 451.03)).toBe("inconsistent");
    // 25.055 to 25.065
    expect(howRounded(451.08, 451.03, { between: [450.99, 451.17] })).toBe("inputsShown");
  });

  it("hours: 6.71 × 48.02 is 322.21, and 322.38 is printed", () => {
    expect(cost(6.71, 1, 48.02)).toBe(322.21);
    expect(cost(0.0501, 134, 48.02)).toBe(322.38);
  });

  it("hours: 4330 × 106.12 is 459 499.60, and 459 489.21 is printed", () => {
    expect(howRounded(4330 * 106.12, 459_499.6)).toBe("exact");
    expect(howRounded(4330 * 106.12, 459_489.21)).toBe("inconsistent");
  });

  it("a wage: 257.142857, 36 000 a month, gives all four figures of Jordbruksverket", () => {
    // 432 000 / 1680 = 257.142857; × 0.496 = 127.54; × 1.496 × 0.47 = 180.80; × 1.496 × 1.47 × 1680 = 950 019.84
    const base = 432_000 / 1680;
    expect(howRounded(base * 0.496, 128)).toBe("displayed");
    expect(howRounded(base * 1.496 * 0.47, 181)).toBe("displayed");
    expect(howRounded(base * 1.496 * 1.47, 565)).toBe("displayed");
    expect(howRounded(base * 1.496 * 1.47 * 1680, 950_020)).toBe("displayed");
  });
});
