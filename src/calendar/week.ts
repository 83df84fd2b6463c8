import { interned } from "./interned.js";
import { firstDay, lastDay, monthNumber, monthOf, monthStart } from "./month.js";

/** ISO weeks as integers: the one a day number lies in. 1970-01-01, a Thursday, lies in week 0. */
export const weekOf = (day: number): number => Math.floor((day + 3) / 7);

/** Day number of a week's Monday. */
export const weekStart = (week: number): number => week * 7 - 3;

/** The number of an ISO week of a year: week 1 is the one with 4 January in it. */
export const weekNumber = (year: number, week: number): number =>
  weekOf(monthStart(monthNumber(year, 1)) + 3) + week - 1;

/** How a week is written, `2026-W53`. It belongs to the year its Thursday lies in. */
export const weekText = interned(weekOf(firstDay), weekOf(lastDay), (week) => {
  const year = Math.floor(monthOf(weekStart(week) + 3) / 12);
  const ofYear = week - weekNumber(year, 1) + 1;
  return `${String(year).padStart(4, "0")}-W${String(ofYear).padStart(2, "0")}`;
});
