import type { Language } from "./language.js";

/** How an ISO week is written: `2026-W07` is "v. 7 2026" in Swedish, "week 7, 2026" in English; without the year "v. 7". */
export const weekName = (week: string, language: Language, year: boolean): string => {
  const number = Number(week.slice(week.indexOf("W") + 1));
  const of = week.slice(0, 4);
  if (language === "sv") return `v.\u00a0${number}${year ? ` ${of}` : ""}`;
  return `week\u00a0${number}${year ? `, ${of}` : ""}`;
};

/** Weeks in running text: the year is told only where they lie in several. */
export const isOneYear = (weeks: readonly { readonly week: string }[]): boolean =>
  new Set(weeks.map(({ week }) => week.slice(0, 4))).size < 2;
