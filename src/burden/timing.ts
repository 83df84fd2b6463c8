import { dateRange } from "../calendar/date-range.js";
import { dayNumber } from "../calendar/day-number.js";
import { eachOccurrence } from "../calendar/each-occurrence.js";
import { monthOf } from "../calendar/month.js";
import { timesPerYear } from "../calendar/times-per-year.js";
import type { Demand } from "./demand.js";
import { rhythmKey } from "./rhythm-key.js";
import { monthWeights, type Span, sum } from "./span.js";

/** How often something comes back in the span. Shared by all demands that are alike in this. */
export interface Rhythm {
  /** Times in each month, and in all, of what has days. */
  readonly perMonth: readonly number[];
  readonly dated: number;
  /** The days themselves, in order: due days, or the period's end where none is told. */
  readonly days: readonly number[];
  /** Times a year of what is spread evenly over the months in force. */
  readonly evenAYear: number;
}

/** Which part of the span something is in force. Shared by all demands that are alike in this. */
export interface InForce {
  readonly first: number;
  readonly last: number;
  /** How much of each month of the span, and how many years in all. */
  readonly weights: readonly number[];
  readonly years: number;
  readonly rhythms: Map<number, Rhythm>;
}

/** The day number of the first or the last day a date may mean; without limit when there is none. */
const edge = (date: string | null | undefined, end: "from" | "to"): number => {
  const range = date ? dateRange(date) : undefined;
  return range ? dayNumber(range[end]) : end === "from" ? -Infinity : Infinity;
};

/**
 * When is a demand in force? From the first to the last day its dates may mean. A part of a year is
 * counted in months, a part of a month in days.
 */
export const inForceFinder = (span: Span) => {
  const known = new Map<string | undefined, Map<string | null | undefined, InForce>>();
  const made = (from: string | undefined, to: string | null | undefined): InForce => {
    const first = edge(from, "from");
    const last = edge(to, "to");
    const weights = monthWeights(
      span.firstMonth,
      span.months.length,
      Math.max(first, span.first),
      Math.min(last, span.last),
    );
    return { first, last, weights, years: sum(weights) / 12, rhythms: new Map() };
  };
  return ({
    validFrom,
    validTo,
    endsOn,
  }: Pick<Demand, "validFrom" | "validTo" | "endsOn">): InForce => {
    const isEnded = endsOn && (!validTo || edge(endsOn, "to") < edge(validTo, "to"));
    const end = isEnded ? endsOn : validTo;
    const byEnd = known.get(validFrom) ?? new Map<string | null | undefined, InForce>();
    const found = byEnd.get(end) ?? made(validFrom, end);
    if (byEnd.size === 0) known.set(validFrom, byEnd);
    byEnd.set(end, found);
    return found;
  };
};

const never: Rhythm = { perMonth: [], dated: 0, days: [], evenAYear: 0 };

/**
 * When does a demand fall due? What is rarer than yearly counts as its share of a year, spread
 * evenly; so does a rhythm of every n weeks when nobody has told since when.
 */
export const rhythmFinder = (span: Span, fiscalYearStartMonth = 1) => {
  const made = ({ recurrence, due }: Demand, { first, last }: InForce): Rhythm => {
    if (recurrence === undefined) return never;
    const perMonth = span.months.map(() => 0);
    const days: number[] = [];
    const count = (_: string, end: number, dueDay: number | undefined) => {
      const day = dueDay ?? end;
      const month = monthOf(day) - span.firstMonth;
      perMonth[month] = (perMonth[month] ?? 0) + 1;
      days.push(day);
    };
    const isRare = recurrence.every === "year" && (recurrence.step ?? 1) > 1;
    const isDated =
      !isRare &&
      eachOccurrence(
        recurrence,
        due ?? undefined,
        { from: span.first, to: span.last, validFrom: first, validTo: last, fiscalYearStartMonth },
        count,
      );
    const evenAYear = isDated ? 0 : (timesPerYear(recurrence) ?? 0);
    return { perMonth, dated: days.length, days, evenAYear };
  };
  return (demand: Demand, inForce: InForce): Rhythm => {
    if (demand.recurrence === undefined) return never;
    const key = rhythmKey(demand.recurrence, demand.due);
    const found = key === undefined ? undefined : inForce.rhythms.get(key);
    if (found) return found;
    const rhythm = made(demand, inForce);
    if (key !== undefined) inForce.rhythms.set(key, rhythm);
    return rhythm;
  };
};
