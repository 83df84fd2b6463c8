import type { Due, Recurrence } from "../plan/recurrence.js";
import { dayNumber } from "./day-number.js";
import { dayText } from "./day-text.js";
import { dueLag, dueNumber } from "./due-number.js";
import { fallsIn } from "./falls-in.js";
import { firstDay, lastDay, monthEnd, monthOf } from "./month.js";
import { calendarPeriodText, fromToText } from "./month-period.js";
import type { OccurrenceWindow } from "./occurrence-window.js";
import { weekOf, weekStart, weekText } from "./week.js";

type Weekly = Extract<Recurrence, { every: "week" }>;
type Monthly = Exclude<Recurrence, { every: "week" | "dates" | "case" }>;

/** A period that may be asked for; its name is written, from two numbers, only if it is. */
type Offer = (
  end: number,
  write: (first: number, last: number) => string,
  first: number,
  last: number,
) => void;

/** The first of `anchor`, `anchor ± step`, … that is not before `least`. */
const inStep = (least: number, step: number, anchor: number): number =>
  least + ((((anchor - least) % step) + step) % step);

const eachWeek = (recurrence: Weekly, firstEnd: number, lastEnd: number, offer: Offer): boolean => {
  const { step = 1, since } = recurrence;
  if (step > 1 && since === undefined) return false;
  const anchor = since === undefined ? 0 : weekOf(dayNumber(since));
  const last = weekOf(lastEnd - 6);
  for (let week = inStep(weekOf(firstEnd), step, anchor); week <= last; week += step) {
    offer(weekStart(week) + 6, weekText, week, week);
  }
  return true;
};

const monthsBetween = { year: 12, half: 6, interim: 12, tertial: 4, quarter: 3, month: 1 } as const;

const eachRunOfMonths = (
  recurrence: Monthly,
  fiscalShift: number,
  firstEnd: number,
  lastEnd: number,
  offer: Offer,
): boolean => {
  const { every } = recurrence;
  const { step = 1, since } = every === "year" ? recurrence : {};
  if (step > 1 && since === undefined) return false;
  const cumulative = "cumulative" in recurrence && recurrence.cumulative === true;
  const shift = every === "month" && !cumulative ? 0 : fiscalShift;
  const isNamed = every !== "interim" && !cumulative && shift === 0;
  const write = isNamed ? calendarPeriodText[every] : fromToText;
  const picking =
    every === "month" && (recurrence.only ?? recurrence.except) ? recurrence : undefined;
  const stride = monthsBetween[every] * step;
  const anchor = (since ?? 0) * 12 + shift;
  const more = (every === "interim" ? (recurrence.months ?? 8) : monthsBetween[every]) - 1;
  for (let first = inStep(monthOf(firstEnd) - more, stride, anchor); ; first += stride) {
    const end = monthEnd(first + more);
    if (end > lastEnd) return true;
    if (picking && !fallsIn(picking, (first % 12) + 1)) continue;
    const start = cumulative ? first - ((first - shift) % 12) : first;
    offer(end, write, start, first + more);
  }
};

/**
 * As {@link occurrences}, for millions of dates: in day numbers, one call for each in calendar
 * order, nothing allocated for a date. `due` is `undefined` when no due day is told. Answers
 * `false`, and calls nothing, when the plan does not tell in which years or weeks a recurrence of
 * every n falls.
 *
 * @example
 * let minutes = 0;
 * const window = { from: dayNumber("2026-01-01"), to: dayNumber("2026-12-31") };
 * eachOccurrence({ every: "quarter" }, undefined, window, () => {
 *   minutes += 90;
 * }); // minutes is 360
 */
export const eachOccurrence = (
  recurrence: Recurrence,
  due: Due | undefined,
  window: OccurrenceWindow<number>,
  visit: (period: string, end: number, due: number | undefined) => void,
): boolean => {
  const { from, to, fiscalYearStartMonth = 1 } = window;
  const validFrom = window.validFrom ?? firstDay;
  const validTo = window.validTo ?? lastDay;
  const lag = dueLag(due);
  const firstEnd = Math.max(from - lag.most, validFrom);
  const lastEnd = Math.min(to - lag.least, validTo);
  const offer: Offer = (end, write, first, last) => {
    if (end < validFrom || end > validTo) return;
    const day = due ? dueNumber(end, due) : end;
    if (from <= day && day <= to) visit(write(first, last), end, due && day);
  };

  switch (recurrence.every) {
    case "case":
      return true;
    case "dates":
      for (const date of [...new Set(recurrence.dates)].sort()) {
        const day = dayNumber(date);
        offer(day, dayText, day, day);
      }
      return true;
    case "week":
      return eachWeek(recurrence, firstEnd, lastEnd, offer);
    default:
      return eachRunOfMonths(recurrence, fiscalYearStartMonth - 1, firstEnd, lastEnd, offer);
  }
};
