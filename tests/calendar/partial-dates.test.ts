import { describe, expect, it } from "vitest";
import { dateRange } from "../../src/calendar/date-range.js";
import { surelyAfter } from "../../src/calendar/surely-after.js";
import { surelyBefore } from "../../src/calendar/surely-before.js";

describe("dateRange", () => {
  it.each([
    ["2012-08-16", "2012-08-16", "2012-08-16"],
    ["2012-02", "2012-02-01", "2012-02-29"],
    ["2012", "2012-01-01", "2012-12-31"],
  ])("%s lies from %s to %s", (date, from, to) => {
    expect(dateRange(date)).toEqual({ from, to });
  });

  it.each(["2012-Q1", "2012-W07", "2012-01/2012-08", "2012-02-30", "soon"])(
    "%j is not a date",
    (text) => {
      expect(dateRange(text)).toBeUndefined();
    },
  );
});

describe("surelyBefore and surelyAfter", () => {
  it.each([
    ["2012-08-16", "2012-08-17"],
    ["2012-08", "2012-09"],
    ["2012-08", "2012-09-01"],
    ["2012-08-31", "2012-09"],
    ["2011", "2012"],
    ["2011", "2012-01-01"],
    ["2011-12", "2012"],
  ])("%s is surely before %s", (date, other) => {
    expect(surelyBefore(date, other)).toBe(true);
    expect(surelyAfter(other, date)).toBe(true);
    expect(surelyBefore(other, date)).toBe(false);
    expect(surelyAfter(date, other)).toBe(false);
  });

  it.each([
    ["2012-08-16", "2012-08-16"],
    ["2012-08", "2012-08-31"],
    ["2012", "2012-12"],
    ["2012", "2012-12-31"],
  ])("nobody can tell for %s and %s", (date, other) => {
    expect(surelyBefore(date, other)).toBe(false);
    expect(surelyBefore(other, date)).toBe(false);
    expect(surelyAfter(date, other)).toBe(false);
    expect(surelyAfter(other, date)).toBe(false);
  });
});
