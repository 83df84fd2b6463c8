import { describe, expect, it } from "vitest";
import { series, steps, tones } from "../../src/svg/draw/palette.js";

/** Relative luminance, by the formula of WCAG 2.1. */
const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

describe("contrast as we count it", () => {
  // The two ends by definition; #777777 on white is 4.48 by published checkers: the grey that just fails.
  it("is 21 for black on white, 1 for white on white and 4.48 for #777777", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
    expect(contrast("#ffffff", "#ffffff")).toBe(1);
    expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
  });
});

describe.each(["light", "dark"] as const)("in %s", (theme) => {
  const paper = tones.paper[theme];

  it.each(["ink", "muted", "alarm", "good"] as const)(
    "%s is text: 4.5 to 1 on paper and in boxes",
    (tone) => {
      expect(contrast(tones[tone][theme], paper)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(tones[tone][theme], tones.surface[theme])).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(series.map((tone, at) => [at, tone[theme]] as const))(
    "series %d stands 3 to 1 on paper, and a figure in it reads 4.5 to 1",
    (_, colour) => {
      expect(contrast(colour, paper)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it("the dot in a cell is seen against its own rim of paper, the stroke against the cell that it alone lies in", () => {
    expect(contrast(tones.alarm[theme], paper)).toBeGreaterThanOrEqual(3);
    expect(contrast(tones.muted[theme], tones.surface[theme])).toBeGreaterThanOrEqual(3);
  });

  it("the steps go one way in lightness, so that grey print keeps their order", () => {
    const lightness = steps.map((step) => luminance(step[theme]));
    const way = theme === "light" ? -1 : 1;
    for (const [at, one] of lightness.entries()) {
      if (at > 0) expect((one - (lightness[at - 1] ?? 0)) * way).toBeGreaterThan(0);
    }
  });

  it("two neighbours among the steps differ by at least a sixth in contrast", () => {
    for (const [at, step] of steps.entries()) {
      const before = steps[at - 1];
      if (before) expect(contrast(step[theme], before[theme])).toBeGreaterThan(7 / 6);
    }
  });

  it("the two bars of before and after differ 3 to 1 from each other", () => {
    const [before, after] = [steps[3], steps[6]];
    expect(contrast(before[theme], after[theme])).toBeGreaterThanOrEqual(3);
  });
});
