import type { Due } from "../plan/recurrence.js";
import type { Day } from "./day.js";
import { dayNumber } from "./day-number.js";
import { dayText } from "./day-text.js";
import { dueNumber } from "./due-number.js";

/**
 * Which is the last day to answer for a period that ends on this day? Counted as `due` says and
 * then moved as its `move` says. Working days are counted from the day after; none means the first
 * working day from the end on. A day that the month lacks becomes its last (lag 1930:173, 1 §).
 * Throws a `RangeError` when `periodEnd` is not a day of 1900–2199.
 *
 * @example
 * dueDate("2025-12-31", { by: "date", monthDay: "04-15", yearsAfter: 1 }); // "2026-04-15"
 * dueDate("2026-08-31", { by: "months", months: 6 }); // "2027-02-28"
 */
export const dueDate = (periodEnd: Day, due: Due): Day =>
  dayText(dueNumber(dayNumber(periodEnd), due));
