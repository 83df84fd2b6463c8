import { monthDayFrom, monthFrom } from "./month-number.js";

const two = (number: string): string => number.padStart(2, "0");

/** A day with the year first, however it is divided, and with the midnight that some systems write behind it. */
const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T ]00:00(?::00(?:[.,]0+)?)?Z?)?$/;

/** The date that is written so, as it stands in a plan. `"ambiguous"`: `3/4-26`. Absent for what is no date. */
export const dateFrom = (text: string): string | undefined => {
  const [, year, , month, day] = yearFirst.exec(text) ?? [];
  if (year && month && day) return `${year}-${two(month)}-${two(day)}`;
  if (/^\d{8}$/.test(text)) return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
  if (/^\d{1,2}[/.-]\d{1,2}(?:[/. -]+\d{2,4})?$/.test(text)) return "ambiguous";
  const [, before = "", after = ""] = /^(.+?),? (\d{4})$/.exec(text) ?? [];
  const ofMonth = monthDayFrom(before);
  return ofMonth === undefined ? monthFrom(text) : `${after}-${ofMonth}`;
};
