import { describe, expect, it } from "vitest";
import { dayNumber } from "../../src/calendar/day-number.js";
import { dayText } from "../../src/calendar/day-text.js";

describe("dayNumber and dayText", () => {
  it.each([
    ["1900-01-01", -25_567],
    ["1969-12-31", -1],
    ["1970-01-01", 0],
    ["2000-01-01", 10_957],
    ["2000-02-29", 11_016],
    ["2000-03-01", 11_017],
    ["2024-02-29", 19_782],
    ["2038-01-19", 24_855],
  ])("%s is day %i", (day, number) => {
    expect(dayNumber(day)).toBe(number);
    expect(dayText(number)).toBe(day);
  });

  it.each([
    ["1900-02-28", "1900-03-01"],
    ["2000-02-28", "2000-02-29"],
    ["2024-02-28", "2024-02-29"],
    ["2026-02-28", "2026-03-01"],
    ["2100-02-28", "2100-03-01"],
    ["2026-12-31", "2027-01-01"],
  ])("the day after %s is %s", (day, next) => {
    expect(dayText(dayNumber(day) + 1)).toBe(next);
  });

  it.each(["", "2026", "2026-8-1", "2026-02-29", "2100-02-29", "2026-04-31", "1899-12-31"])(
    "refuses %j",
    (text) => {
      expect(() => dayNumber(text)).toThrow(RangeError);
    },
  );

  it("writes days outside a plan's years too, which a far due day may need", () => {
    expect(dayText(dayNumber("2199-12-31") + 1)).toBe("2200-01-01");
    expect(dayText(dayNumber("1900-01-01") - 1)).toBe("1899-12-31");
    expect(dayText(dayNumber("2199-12-31") + 36_525)).toBe("2300-01-01");
  });
});
