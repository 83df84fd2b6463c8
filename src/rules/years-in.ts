import { parsePeriod } from "../calendar/parse-period.js";

/** The calendar years that a period touches, `["2025", "2026"]`; with `whole`, only those that lie inside it. */
export const yearsIn = (period: string | undefined, whole = false): readonly string[] => {
  const days = period === undefined ? undefined : parsePeriod(period);
  if (!days) return [];
  const first = Number(days.from.slice(0, 4));
  const last = Number(days.to.slice(0, 4));
  const years = Array.from({ length: last - first + 1 }, (_, more) => String(first + more));
  if (!whole) return years;
  return years.filter((year) => days.from <= `${year}-01-01` && `${year}-12-31` <= days.to);
};
