import { parsePeriod } from "../calendar/parse-period.js";
import { formatDate, formatDayOfYear, monthName } from "./format-date.js";
import type { Language } from "./language.js";

const ordinal = {
  sv: ["första", "andra", "tredje", "fjärde"],
  en: ["first", "second", "third", "fourth"],
} as const;

const partOfYear: Readonly<
  Record<string, Readonly<Record<Language, (nth: string, year: string) => string>>>
> = {
  H: { sv: (nth, year) => `${nth} halvåret ${year}`, en: (nth, year) => `${nth} half of ${year}` },
  T: {
    sv: (nth, year) => `${nth} tertialet ${year}`,
    en: (nth, year) => `${nth} tertial of ${year}`,
  },
  Q: {
    sv: (nth, year) => `${nth} kvartalet ${year}`,
    en: (nth, year) => `${nth} quarter of ${year}`,
  },
};

/** From one month to another: as years when whole years, with the year once when it is the same. */
const months = (from: string, to: string, language: Language): string => {
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  if (from.endsWith("-01") && to.endsWith("-12"))
    return first === last ? first : `${first}–${last}`;
  if (first !== last) return `${formatDate(from, language)}–${formatDate(to, language)}`;
  return `${monthName(Number(from.slice(5)), language)}–${formatDate(to, language)}`;
};

/**
 * How is this period said? "andra tertialet 2026", "januari–augusti 2026", "2027–2030". What is not a period comes back
 * as it is.
 *
 * @example
 * ```ts
 * import { formatPeriod } from "styrkedja/report";
 *
 * formatPeriod("2026-01/2026-08", "sv"); // "januari–augusti 2026"
 * ```
 */
export const formatPeriod = (period: string, language: Language): string => {
  if (parsePeriod(period) === undefined) return period;
  const [from = period, to] = period.split("/");
  if (to !== undefined) {
    if (from.length === 7) return months(from, to, language);
    const isOneYear = from.slice(0, 4) === to.slice(0, 4);
    const first = isOneYear ? formatDayOfYear(from, language) : formatDate(from, language);
    return `${first}–${formatDate(to, language)}`;
  }
  const letter = period.charAt(5);
  if (letter === "W") {
    const week = Number(period.slice(6));
    return `${language === "sv" ? "vecka" : "week"} ${week} ${period.slice(0, 4)}`;
  }
  const said = partOfYear[letter]?.[language];
  const nth = ordinal[language][Number(period.charAt(6)) - 1];
  return said && nth ? said(nth, period.slice(0, 4)) : formatDate(period, language);
};
