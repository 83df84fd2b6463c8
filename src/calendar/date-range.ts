import type { DayRange } from "./day-range.js";
import { parsePeriod } from "./parse-period.js";
import { datePattern } from "./patterns.js";

/**
 * Between which days does a date lie of which only the month or the year is known? `undefined` for
 * what is not a date.
 *
 * @example
 * dateRange("2012-08"); // { from: "2012-08-01", to: "2012-08-31" }
 */
export const dateRange = (date: string): DayRange | undefined =>
  datePattern.test(date) ? parsePeriod(date) : undefined;
