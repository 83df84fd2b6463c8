import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bounds } from "../../src/svg/draw/bounds.js";
import { linesWithin } from "../../src/svg/draw/lines-within.js";
import { niceRange } from "../../src/svg/draw/nice-range.js";
import { textLength } from "../../src/svg/draw/text-length.js";
import { ticks } from "../../src/svg/draw/ticks.js";

describe("lines within a width", () => {
  it("break at spaces and after hyphens", () => {
    expect(linesWithin("Hemtjänst norr", 70, 13, 3)).toEqual(["Hemtjänst", "norr"]);
    expect(linesWithin("Vård- och omsorgsnämnden", 130, 13, 3)).toEqual([
      "Vård- och",
      "omsorgsnämnden",
    ]);
  });

  it("do not break at a no-break space", () => {
    expect(linesWithin("Årsredovisning (1\u00a0gång)", 120, 13, 2)).toEqual([
      "Årsredovisning",
      "(1\u00a0gång)",
    ]);
  });

  it("divide a long word between its parts", () => {
    expect(linesWithin("Samhällsbyggnadsförvaltningen", 160, 13, 3)).toEqual([
      "Samhällsbyggnads-",
      "förvaltningen",
    ]);
    expect(linesWithin("Bildningsnämnden 2", 90, 12, 2)).toEqual(["Bildnings-", "nämnden 2"]);
  });

  it("divide a word of no known part where it is full", () => {
    const lines = linesWithin("Å".repeat(30), 100, 13, 9);
    expect(lines.slice(0, -1).every((line) => line.endsWith("-"))).toBe(true);
    expect(lines.join("").replaceAll("-", "")).toBe("Å".repeat(30));
  });

  it("cut what does not fit, with a sign", () => {
    expect(linesWithin("Uppföljning av intern kontroll", 120, 13, 1)).toEqual(["Uppföljning av…"]);
  });

  it("keep an emoji of several parts whole", () => {
    const family = "👩‍👩‍👧‍👦";
    for (const line of linesWithin(family.repeat(9), 150, 13, 20)) {
      expect(line.replace(/[-…]$/, "").replaceAll(family, "")).toBe("");
    }
  });

  it("of nothing are one empty line", () => {
    expect(linesWithin("", 100, 13)).toEqual([""]);
    expect(linesWithin("   ", 100, 13, 3)).toEqual([""]);
  });

  it("never are wider than the width, more than asked for, or lose a letter without a sign", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "grapheme-ascii", maxLength: 120 }),
          fc
            .array(fc.constantFrom("Samhällsbyggnads", "nämnden", " ", "-", "plan", "å"), {
              maxLength: 20,
            })
            .map((all) => all.join("")),
        ),
        fc.integer({ min: 40, max: 400 }),
        fc.integer({ min: 1, max: 5 }),
        (text, width, most) => {
          const lines = linesWithin(text, width, 13, most);
          expect(lines.length).toBeLessThanOrEqual(most);
          for (const line of lines) expect(textLength(line, 13)).toBeLessThanOrEqual(width);
          const bare = (one: string) => one.replace(/[\s-]/g, "");
          if (!lines.at(-1)?.endsWith("…")) expect(bare(lines.join(""))).toBe(bare(text));
        },
      ),
    );
  });
});

describe("the length of a text", () => {
  // Helvetica: H 722, e 556 thousandths of the size, j 222, which we take as 242; with our margin of 15 per cent.
  it("is the sum of its letters", () => {
    expect(textLength("Hej", 10)).toBeCloseTo(1.15 * (7.22 + 5.56 + 2.42), 6);
    expect(textLength("Å", 10)).toBe(textLength("A", 10));
    expect(textLength("A\u030a", 10)).toBe(textLength("A", 10));
  });

  it("counts a sign that is not in the table as wide", () => {
    expect(textLength("漢", 10)).toBeCloseTo(12.65, 6);
  });
});

describe("the classes of a heat map", () => {
  it("are round, double about each time, and hold the greatest value", () => {
    expect(bounds(60, 6)).toEqual([0, 2, 5, 10, 20, 50, 100]);
    expect(bounds(100, 6)).toEqual([0, 2, 5, 10, 20, 50, 100]);
    expect(bounds(100.1, 3)).toEqual([0, 50, 100, 200]);
    expect(bounds(0.03, 2)).toEqual([0, 0.02, 0.05]);
    expect(bounds(0, 6)).toEqual([0, 1]);
  });
});

describe("the ticks of an axis", () => {
  it("are round, begin at zero and hold the greatest value", () => {
    expect(ticks(360)).toEqual([0, 100, 200, 300, 400]);
    expect(ticks(1)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
    expect(ticks(0.3)).toEqual([0, 0.1, 0.2, 0.3]);
    expect(ticks(0)).toEqual([0, 1]);
    expect(ticks(5e-324)).toEqual([0, 1]);
  });

  it("need not begin at zero where points stand on them", () => {
    expect(niceRange([71, 74, 73]).ticks).toEqual([71, 72, 73, 74]);
    expect(niceRange([5, 5]).ticks).toEqual([4, 6]);
    expect(niceRange([]).ticks.length).toBeGreaterThan(1);
  });
});
