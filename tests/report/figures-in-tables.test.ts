import { describe, expect, it } from "vitest";
import { amountOf, tally } from "../../src/burden/tally.js";
import type { Spread } from "../../src/burden/uncertainty/spread.js";
import { outsideRange } from "../../src/report/burden/outside-range.js";
import { sumCell } from "../../src/report/hours-text.js";
import { leastPercentText } from "../../src/report/percent-text.js";

describe("at least so much", () => {
  it.each([
    [0.0004, "≥ 0,04 %"],
    [0.00004, "≥ 0,0 %"],
    [0.012, "≥ 1,2 %"],
    [0, "≥ 0,0 %"],
  ])("a share of %d is %s, never “at least less than”", (share, text) => {
    expect(leastPercentText(share, "sv", 1).replaceAll("\u00a0", " ")).toBe(text);
  });

  it("hours below a half have a tenth", () => {
    const nothing = amountOf(tally());
    // 15 minutes known, of one demand more nobody has told
    const minutes = { low: 1_500_000, likely: 1_500_000, high: 1_500_000 };
    expect(sumCell({ ...nothing, minutes, known: 1, unknown: 1 }, "sv")).toBe("≥ 0,3");
    expect(sumCell({ ...nothing, minutes, known: 1 }, "sv")).toBe("< 1");
  });
});

describe("a likely time outside its own range", () => {
  const sums = (likely: number) => ({ minutes: { low: likely, likely, high: likely } });
  const spread: Spread = { mean: 20, sd: 5, p10: 12, p50: 20, p90: 28, method: "simulated" };
  const said = (likely: number, own: Spread | undefined = spread) =>
    outsideRange([[sums(likely), own]], "sv").map(({ text }) => text);

  it("is told once under the table, in the words of the first page", () => {
    expect(
      outsideRange(
        [
          [sums(8), spread],
          [sums(9), spread],
        ],
        "sv",
      ),
    ).toHaveLength(1);
    expect(said(8)[0]).toContain("eftersom arbete oftare drar ut på tiden än går fort");
    expect(said(30)[0]).toContain("Där de ligger över sitt intervall");
  });

  it.each([[12], [20], [28]])("is not told of one that lies in it: %d", (likely) => {
    expect(said(likely)).toEqual([]);
  });

  it("is not told of what has no range", () => {
    expect(said(8, { ...spread, sd: 0 })).toEqual([]);
    expect(outsideRange([[sums(8), undefined]], "sv")).toEqual([]);
  });
});
