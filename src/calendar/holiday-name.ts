import type { Day } from "./day.js";
import { dayNumber } from "./day-number.js";
import { holidayDay } from "./holiday-day.js";
import { publicHolidays } from "./public-holidays.js";

/**
 * What is the public holiday on this day called? `undefined` when there is none, see
 * {@link isHoliday}. When two fall together, as on 1 May 2008 (May Day and Ascension Day), the one
 * with a fixed day is named.
 *
 * @example
 * holidayName("2026-04-03"); // { sv: "långfredagen", en: "Good Friday" }
 */
export const holidayName = (day: Day): { readonly sv: string; readonly en: string } | undefined => {
  const number = dayNumber(day);
  const year = Number(day.slice(0, 4));
  const found = publicHolidays.filter(
    ({ falls, from = year, to = year }) =>
      from <= year && year <= to && holidayDay(falls, year) === number,
  );
  const named = found.find(({ falls }) => "month" in falls) ?? found[0];
  return named && { sv: named.sv, en: named.en };
};
