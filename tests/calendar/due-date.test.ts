import { describe, expect, it } from "vitest";
import { dueDate } from "../../src/calendar/due-date.js";
import type { Due } from "../../src/plan/recurrence.js";

const cases: readonly (readonly [string, string, Due, string])[] = [
  ["20 days", "2026-03-31", { by: "days", days: 20 }, "2026-04-20"],
  ["no days", "2026-01-31", { by: "days", days: 0 }, "2026-01-31"],
  ["over a leap day", "2024-02-28", { by: "days", days: 2 }, "2024-03-01"],
  ["a Saturday, not moved", "2026-01-31", { by: "days", days: 0, move: "none" }, "2026-01-31"],
  ["a Saturday, forward", "2026-01-31", { by: "days", days: 0, move: "forward" }, "2026-02-02"],
  ["a Saturday, back", "2026-01-31", { by: "days", days: 0, move: "back" }, "2026-01-30"],
  ["Easter Monday, back", "2026-03-31", { by: "days", days: 6, move: "back" }, "2026-04-02"],
  ["Good Friday, forward", "2026-03-31", { by: "days", days: 3, move: "forward" }, "2026-04-07"],
  ["Christmas Eve, forward", "2026-12-24", { by: "days", days: 0, move: "forward" }, "2026-12-24"],
  ["Christmas Eve by law", "2026-12-24", { by: "days", days: 0, move: "statutory" }, "2026-12-28"],
  [
    "midsummer's eve by law",
    "2026-06-19",
    { by: "days", days: 0, move: "statutory" },
    "2026-06-22",
  ],
  ["New Year's Eve by law", "2026-12-31", { by: "days", days: 0, move: "statutory" }, "2027-01-04"],
  ["Epiphany by law", "2026-01-06", { by: "days", days: 0, move: "statutory" }, "2026-01-07"],
  ["10 working days over Easter", "2026-03-31", { by: "workingDays", days: 10 }, "2026-04-16"],
  ["1 working day from a Friday", "2026-07-31", { by: "workingDays", days: 1 }, "2026-08-03"],
  ["1 working day from a Sunday", "2026-05-31", { by: "workingDays", days: 1 }, "2026-06-01"],
  ["no working days on a Sunday", "2026-05-31", { by: "workingDays", days: 0 }, "2026-06-01"],
  ["no working days on a Monday", "2026-08-31", { by: "workingDays", days: 0 }, "2026-08-31"],
  ["1 month, same day", "2026-04-30", { by: "months", months: 1 }, "2026-05-30"],
  ["1 month, missing day", "2026-08-31", { by: "months", months: 1 }, "2026-09-30"],
  ["6 months to February", "2026-08-31", { by: "months", months: 6 }, "2027-02-28"],
  ["6 months to a leap February", "2023-08-31", { by: "months", months: 6 }, "2024-02-29"],
  ["2 months to February 2000", "1999-12-31", { by: "months", months: 2 }, "2000-02-29"],
  ["2 months to February 2100", "2099-12-31", { by: "months", months: 2 }, "2100-02-28"],
  ["the 20th two months on", "2026-08-31", { by: "months", months: 2, day: 20 }, "2026-10-20"],
  ["the last of the month", "2026-02-15", { by: "months", months: 0, day: 31 }, "2026-02-28"],
  [
    "a Sunday the 15th by law",
    "2026-09-30",
    { by: "months", months: 2, day: 15, move: "statutory" },
    "2026-11-16",
  ],
  [
    "15 April the year after",
    "2025-12-31",
    { by: "date", monthDay: "04-15", yearsAfter: 1 },
    "2026-04-15",
  ],
  ["a date in the same year", "2026-08-31", { by: "date", monthDay: "10-20" }, "2026-10-20"],
  ["a date before the end", "2026-12-31", { by: "date", monthDay: "11-01" }, "2026-11-01"],
  [
    "29 February of a common year",
    "2026-12-31",
    { by: "date", monthDay: "02-29", yearsAfter: 1 },
    "2027-02-28",
  ],
  [
    "29 February of a leap year",
    "2027-12-31",
    { by: "date", monthDay: "02-29", yearsAfter: 1 },
    "2028-02-29",
  ],
  [
    "May Day, back",
    "2025-12-31",
    { by: "date", monthDay: "05-01", yearsAfter: 1, move: "back" },
    "2026-04-30",
  ],
];

describe("dueDate", () => {
  it.each(cases)("%s", (_, end, due, expected) => {
    expect(dueDate(end, due)).toBe(expected);
  });

  it("reaches beyond a plan's last year", () => {
    expect(dueDate("2199-12-31", { by: "months", months: 120 })).toBe("2209-12-31");
  });

  it("refuses an end that is not a day", () => {
    expect(() => dueDate("2026-08", { by: "days", days: 1 })).toThrow(RangeError);
  });
});
