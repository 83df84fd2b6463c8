import { dayNumber } from "./day-number.js";
import type { DayRange } from "./day-range.js";
import { monthOf } from "./month.js";
import { monthText } from "./month-text.js";

/**
 * Which months does this period touch? Each month that has a day in it, in order.
 *
 * @example
 * monthsInPeriod({ from: "2026-12-28", to: "2027-01-03" }); // ["2026-12", "2027-01"]
 */
export const monthsInPeriod = (period: DayRange): readonly string[] => {
  const first = monthOf(dayNumber(period.from));
  const last = monthOf(dayNumber(period.to));
  return Array.from({ length: last - first + 1 }, (_, more) => monthText(first + more));
};
