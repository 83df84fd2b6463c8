import type { Day } from "../calendar/day.js";
import { dayNumber } from "../calendar/day-number.js";
import { monthEnd, monthOf, monthStart } from "../calendar/month.js";
import { monthsInPeriod } from "../calendar/months-in-period.js";

/** The year asked about, or from one day to another. */
export type Asked = { readonly year: number } | { readonly from: Day; readonly to: Day };

/** The days measured, and their months. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
  /** Day numbers of the same. */
  readonly first: number;
  readonly last: number;
  readonly firstMonth: number;
  readonly months: readonly string[];
  /** How much of each month lies in the span: 1 for a whole month. */
  readonly weights: readonly number[];
}

/** How much of each of some months lies between two days. */
export const monthWeights = (
  firstMonth: number,
  count: number,
  first: number,
  last: number,
): readonly number[] =>
  Array.from({ length: count }, (_, index) => {
    const start = monthStart(firstMonth + index);
    const end = monthEnd(firstMonth + index);
    const days = Math.min(end, last) - Math.max(start, first) + 1;
    return Math.max(days, 0) / (end - start + 1);
  });

export const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, next) => total + next, 0);

/** Throws a `RangeError` for what is not a day or a year of 1900–2199, and for an end before the start. */
export const spanOf = (asked: Asked): Span => {
  const { from, to } =
    "year" in asked ? { from: `${asked.year}-01-01`, to: `${asked.year}-12-31` } : asked;
  const first = dayNumber(from);
  const last = dayNumber(to);
  if (last < first) throw new RangeError(`The span ends before it starts: ${from}–${to}`);
  const firstMonth = monthOf(first);
  const months = monthsInPeriod({ from, to });
  const weights = monthWeights(firstMonth, months.length, first, last);
  return { from, to, first, last, firstMonth, months, weights };
};
