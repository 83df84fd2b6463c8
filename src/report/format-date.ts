import { datePattern } from "../calendar/patterns.js";
import { once } from "../plan/once.js";
import type { Language } from "./language.js";

const locale = { sv: "sv-SE", en: "en-GB" } as const;

const formats = once(() => {
  const of = (language: Language) => {
    const form = (options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(locale[language], { ...options, timeZone: "UTC" });
    return {
      day: form({ day: "numeric", month: "long", year: "numeric" }),
      month: form({ month: "long", year: "numeric" }),
      monthName: form({ month: "long" }),
      dayOfYear: form({ day: "numeric", month: "long" }),
    };
  };
  return { sv: of("sv"), en: of("en") };
});

const instant = (text: string) =>
  Date.UTC(Number(text.slice(0, 4)), Number(text.slice(5, 7) || 1) - 1, Number(text.slice(8) || 1));

/** The name of a month, 1–12: "augusti". */
export const monthName = (month: number, language: Language): string =>
  formats()[language].monthName.format(Date.UTC(2000, month - 1, 1));

/** A day without its year: "21 november". */
export const formatDayOfYear = (day: string, language: Language): string =>
  formats()[language].dayOfYear.format(instant(day));

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
  const { day, month } = formats()[language];
  return (date.length === 7 ? month : day).format(instant(date));
};
