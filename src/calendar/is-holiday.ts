import type { Day } from "./day.js";
import { holidayName } from "./holiday-name.js";

/**
 * Is this day a public holiday with a name of its own? Right from 1990, when lag (1989:253) om
 * allmänna helgdagar came into force; earlier years are judged by its first wording. An ordinary
 * Sunday is not counted, nor are the eves. Throws a `RangeError` for what is not a day of
 * 1900–2199.
 *
 * @example
 * isHoliday("2026-04-03"); // true: Good Friday
 */
export const isHoliday = (day: Day): boolean => holidayName(day) !== undefined;
