import { describe, expect, it } from "vitest";
import { monthsInPeriod } from "../../src/calendar/months-in-period.js";
import { parsePeriod } from "../../src/calendar/parse-period.js";
import { periodContains } from "../../src/calendar/period-contains.js";
import { periodsOverlap } from "../../src/calendar/periods-overlap.js";

const period = (text: string) => {
  const range = parsePeriod(text);
  if (range === undefined) throw new Error(`Not a period: ${text}`);
  return range;
};

describe("periodsOverlap", () => {
  it.each([
    ["2026-T1", "2026-T2", false],
    ["2026-T2", "2026-01/2026-08", true],
    ["2026-W53", "2027-01", true],
    ["2026-08-31", "2026-08-31/2026-09-30", true],
    ["2026-08-31", "2026-09", false],
  ])("%s and %s: %s", (a, b, answer) => {
    expect(periodsOverlap(period(a), period(b))).toBe(answer);
    expect(periodsOverlap(period(b), period(a))).toBe(answer);
  });
});

describe("periodContains", () => {
  it.each([
    ["2026", "2026-T3", true],
    ["2026", "2026", true],
    ["2026-T3", "2026", false],
    ["2026", "2026-W53", false],
    ["2026-01/2026-08", "2026-T2", true],
  ])("%s contains %s: %s", (outer, inner, answer) => {
    expect(periodContains(period(outer), period(inner))).toBe(answer);
  });
});

describe("monthsInPeriod", () => {
  it("names each month that has a day in the period", () => {
    expect(monthsInPeriod(period("2026-T2"))).toEqual(["2026-05", "2026-06", "2026-07", "2026-08"]);
    expect(monthsInPeriod(period("2026-W53"))).toEqual(["2026-12", "2027-01"]);
    expect(monthsInPeriod(period("2026-02-28"))).toEqual(["2026-02"]);
    expect(monthsInPeriod(period("2026"))).toHaveLength(12);
  });
});
