import type { Day } from "./day.js";
import { dayNumber } from "./day-number.js";
import { statutoryWorkingDay, workingDay } from "./working-days.js";

/**
 * Is this a working day? Not a Saturday, a Sunday or a public holiday. With `statutory`, nor
 * midsummer's, Christmas or New Year's Eve, on which a last day by law never falls (lag 1930:173,
 * 2 §). Throws a `RangeError` for what is not a day of 1900–2199.
 *
 * @example
 * isWorkingDay("2026-12-24"); // true
 * isWorkingDay("2026-12-24", { statutory: true }); // false
 */
export const isWorkingDay = (day: Day, { statutory = false } = {}): boolean => {
  const number = dayNumber(day);
  return (statutory ? statutoryWorkingDay : workingDay)(number, 0) === number;
};
