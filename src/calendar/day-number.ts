import type { Day } from "./day.js";
import { monthNumber, monthStart } from "./month.js";
import { dayPattern } from "./patterns.js";

/**
 * Which number has this day, so that days can be added and subtracted? Days since 1970-01-01, which
 * is 0. Throws a `RangeError` for what is not a day of 1900–2199.
 *
 * @example
 * dayNumber("2026-03-01") - dayNumber("2026-02-28"); // 1
 */
export const dayNumber = (day: Day): number => {
  if (!dayPattern.test(day)) throw new RangeError(`Not a day between 1900 and 2199: ${day}`);
  const month = monthNumber(Number(day.slice(0, 4)), Number(day.slice(5, 7)));
  return monthStart(month) + Number(day.slice(8)) - 1;
};
