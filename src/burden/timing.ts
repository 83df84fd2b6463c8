import { dateRange } from "../calendar/date-range.js";
import { dayNumber } from "../calendar/day-number.js";
import { eachOccurrence } from "../calendar/each-occurrence.js";
import { monthOf } from "../calendar/month.js";
import { timesPerYear } from "../calendar/times-per-year.js";
import type { Demand } from "./demand.js";
import { monthWeights, type Span, sum } from "./span.js";

/** When a demand falls. One object, filled anew for each demand. */
export interface Timing {
  /** Times in each month of the span, and in all of it, for what has days. */
  readonly perMonth: number[];
  dated: number;
  /** Times a year for what is spread evenly over the months in force. */
  evenAYear: number;
  /** How much of each month it is in force, and how many years in all. */
  weights: readonly number[];
  years: number;
}

const day = (date: string, end: "from" | "to"): number => {
  const range = dateRange(date);
  if (range === undefined) throw new RangeError(`Not a date between 1900 and 2199: ${date}`);
  return dayNumber(range[end]);
};

/** Dates come back thousands of times in a plan: each is read once. */
const dayReader = (end: "from" | "to") => {
  const known = new Map<string, number>();
  return (date: string): number => {
    const found = known.get(date) ?? day(date, end);
    known.set(date, found);
    return found;
  };
};

/**
 * A demand in force holds from the first to the last day its dates may mean. What is rarer than
 * yearly counts as its share of a year, spread evenly; so does a rhythm of every n weeks when nobody
 * has told since when. A part of a year is counted in months, a part of a month in days.
 */
export const timer = (span: Span, fiscalYearStartMonth: number | undefined) => {
  const firstDayOf = dayReader("from");
  const lastDayOf = dayReader("to");
  const years = sum(span.weights) / 12;
  const timing: Timing = {
    perMonth: span.months.map(() => 0),
    dated: 0,
    evenAYear: 0,
    weights: span.weights,
    years,
  };
  const whole = {
    from: span.first,
    to: span.last,
    ...(fiscalYearStartMonth !== undefined && { fiscalYearStartMonth }),
  };
  const count = (_: string, end: number, due: number | undefined) => {
    const month = monthOf(due ?? end) - span.firstMonth;
    timing.perMonth[month] = (timing.perMonth[month] ?? 0) + 1;
    timing.dated++;
  };

  return ({ recurrence, due, validFrom, validTo, endsOn }: Demand): Timing => {
    timing.perMonth.fill(0);
    timing.dated = 0;
    timing.evenAYear = 0;
    const from = validFrom === undefined ? -Infinity : firstDayOf(validFrom);
    const to = Math.min(
      validTo ? lastDayOf(validTo) : Infinity,
      endsOn ? lastDayOf(endsOn) : Infinity,
    );
    const isWhole = from <= span.first && span.last <= to;
    timing.weights = isWhole
      ? span.weights
      : monthWeights(span.firstMonth, span.months.length, Math.max(from, span.first), Math.min(to, span.last));
    timing.years = isWhole ? years : sum(timing.weights) / 12;
    if (recurrence === undefined) return timing;

    const isRare = recurrence.every === "year" && (recurrence.step ?? 1) > 1;
    const window =
      from === -Infinity && to === Infinity ? whole : { ...whole, validFrom: from, validTo: to };
    if (isRare || !eachOccurrence(recurrence, due ?? undefined, window, count)) {
      timing.evenAYear = timesPerYear(recurrence) ?? 0;
    }
    return timing;
  };
};
