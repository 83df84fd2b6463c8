import { enGB } from "date-fns/locale/en-GB";
import { sv } from "date-fns/locale/sv";
import { datePattern } from "../calendar/patterns.js";
import type { Language } from "./language.js";

const locales = { sv, en: enGB } as const;

type MonthIndex = Parameters<typeof sv.localize.month>[0];

/** The name of a month, 1–12: "augusti". */
export const monthName = (month: number, language: Language): string =>
  locales[language].localize.month((month - 1) as MonthIndex, { width: "wide" });

/** A day without its year: "21 november". */
export const formatDayOfYear = (day: string, language: Language): string =>
  `${Number(day.slice(8))} ${monthName(Number(day.slice(5, 7)), language)}`;

/**
 * How is this day written? "21 november 2026" in Swedish, "21 November 2026" in English; less where less is known. What
 * is not a date comes back as it is.
 *
 * @example
 * ```ts
 * import { formatDate } from "styrkedja/report";
 *
 * formatDate("2026-11-21", "sv"); // "21 november 2026"
 * formatDate("2012-08", "sv"); // "augusti 2012"
 * ```
 */
export const formatDate = (date: string, language: Language): string => {
  if (!datePattern.test(date) || date.length === 4) return date;
  const year = date.slice(0, 4);
  if (date.length === 10) return `${formatDayOfYear(date, language)} ${year}`;
  return `${monthName(Number(date.slice(5)), language)} ${year}`;
};
