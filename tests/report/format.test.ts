import { describe, expect, it } from "vitest";
import { formatCitation, formatDate, formatNumber, formatPeriod } from "../../src/report/index.js";
import { listed } from "../../src/report/listed.js";
import { spanPeriod } from "../../src/report/span-period.js";

describe("numbers", () => {
  it.each([
    [1234.5, 1, "1\u00a0234,5", "1,234.5"],
    [-1234567, 0, "−1\u00a0234\u00a0567", "−1,234,567"],
    [-2.5, 0, "−3", "−3"],
    [1.25, 1, "1,3", "1.3"],
    [-0.04, 1, "0,0", "0.0"],
    [0, 0, "0", "0"],
  ])("%d with %i decimals", (value, digits, sv, en) => {
    expect(formatNumber(value, "sv", digits)).toBe(sv);
    expect(formatNumber(value, "en", digits)).toBe(en);
  });
});

describe("days", () => {
  it.each([
    ["2026-11-21", "21 november 2026", "21 November 2026"],
    ["2012-08", "augusti 2012", "August 2012"],
    ["2012", "2012", "2012"],
    // A day that Samoa left out when it crossed the date line.
    ["2011-12-30", "30 december 2011", "30 December 2011"],
    ["2026-02-30", "2026-02-30", "2026-02-30"],
  ])("%s", (date, sv, en) => {
    expect([formatDate(date, "sv"), formatDate(date, "en")]).toEqual([sv, en]);
  });
});

describe("periods", () => {
  it.each([
    ["2026", "2026", "2026"],
    ["2026-H1", "första halvåret 2026", "first half of 2026"],
    ["2026-T2", "andra tertialet 2026", "second tertial of 2026"],
    ["2026-Q4", "fjärde kvartalet 2026", "fourth quarter of 2026"],
    ["2026-08", "augusti 2026", "August 2026"],
    ["2026-W07", "vecka 7 2026", "week 7 2026"],
    ["2026-08-31", "31 augusti 2026", "31 August 2026"],
    ["2026-01/2026-08", "januari–augusti 2026", "January–August 2026"],
    ["2026-01/2026-12", "2026", "2026"],
    ["2027-01/2030-12", "2027–2030", "2027–2030"],
    ["2025-07/2026-06", "juli 2025–juni 2026", "July 2025–June 2026"],
    ["2026-09-01/2026-12-24", "1 september–24 december 2026", "1 September–24 December 2026"],
    ["2025-12-31/2026-01-01", "31 december 2025–1 januari 2026", "31 December 2025–1 January 2026"],
    ["sometime", "sometime", "sometime"],
  ])("%s", (period, sv, en) => {
    expect([formatPeriod(period, "sv"), formatPeriod(period, "en")]).toEqual([sv, en]);
  });

  it.each([
    ["2026-01-01", "2026-12-31", "2026"],
    ["2026-11-01", "2026-12-31", "2026-11/2026-12"],
    ["2026-02-01", "2026-02-28", "2026-02"],
    ["2026-02-01", "2026-02-27", "2026-02-01/2026-02-27"],
    ["2026-02-01", "2026-02-01", "2026-02-01"],
  ])("are found in a span: %s to %s", (from, to, period) => {
    expect(spanPeriod({ from, to })).toBe(period);
  });
});

describe("citations", () => {
  it("are written as lawyers write them", () => {
    const formatted = [
      { sfs: "2017:725", chapter: "6", section: "38" },
      { sfs: "2018:597", chapter: "13", section: "1" },
      { sfs: "1999:1", section: "16 a" },
      { sfs: "2017:725", chapter: "6", section: "38", text: "tredje punkten" },
      { text: "SKOLFS 2011:142" },
      {},
    ].map(formatCitation);
    expect(formatted).toEqual([
      "6 kap. 38 § kommunallagen (2017:725)",
      "13 kap. 1 § lagen (2018:597) om kommunal bokföring och redovisning",
      "16 a § SFS 1999:1",
      "6 kap. 38 § kommunallagen (2017:725), tredje punkten",
      "SKOLFS 2011:142",
      "",
    ]);
  });
});

describe("lists", () => {
  it.each([
    [[], "", ""],
    [["a"], "a", "a"],
    [["a", "b"], "a och b", "a and b"],
    [["a", "b", "c"], "a, b och 1 till", "a, b and 1 more"],
    [["a", "b", "c", "d"], "a, b och 2 till", "a, b and 2 more"],
  ])("%j", (items, sv, en) => {
    expect([listed(items, "sv", 2), listed(items, "en", 2)]).toEqual([sv, en]);
  });
});
