import type { DayRange } from "./day-range.js";
import { dayText } from "./day-text.js";
import { monthEnd, monthNumber, monthStart } from "./month.js";
import { monthsByLetter } from "./month-period.js";
import { periodPattern } from "./patterns.js";
import { weekNumber, weekStart, weekText } from "./week.js";

const week = (text: string): DayRange | undefined => {
  const number = weekNumber(Number(text.slice(0, 4)), Number(text.slice(6)));
  if (weekText(number) !== text) return undefined;
  return { from: dayText(weekStart(number)), to: dayText(weekStart(number) + 6) };
};

const single = (text: string): DayRange | undefined => {
  if (text.length === 10) return { from: text, to: text };
  const letter = text.charAt(5);
  if (letter === "W") return week(text);
  const isPart = letter === "H" || letter === "T" || letter === "Q";
  const months = isPart ? monthsByLetter[letter] : letter ? 1 : 12;
  const index = letter ? Number(text.slice(isPart ? 6 : 5)) - 1 : 0;
  const first = monthNumber(Number(text.slice(0, 4)), 1) + index * months;
  return { from: dayText(monthStart(first)), to: dayText(monthEnd(first + months - 1)) };
};

/**
 * Which days does this period cover? Takes every form of {@link periodPattern}. `undefined` for
 * what is not a period: another text, a week 53 that the year lacks, or an end before the start.
 *
 * @example
 * parsePeriod("2026-T2"); // { from: "2026-05-01", to: "2026-08-31" }
 * parsePeriod("2027-W53"); // undefined: 2027 has 52 weeks
 */
export const parsePeriod = (text: string): DayRange | undefined => {
  if (!periodPattern.test(text)) return undefined;
  const slash = text.indexOf("/");
  if (slash < 0) return single(text);
  const from = single(text.slice(0, slash))?.from;
  const to = single(text.slice(slash + 1))?.to;
  return from !== undefined && to !== undefined && from <= to ? { from, to } : undefined;
};
