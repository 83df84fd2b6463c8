import { dayNumber } from "../calendar/day-number.js";
import { eachOccurrence } from "../calendar/each-occurrence.js";
import { lastDay } from "../calendar/month.js";
import { parsePeriod } from "../calendar/parse-period.js";
import type { Recurrence } from "../plan/recurrence.js";
import type { Rhythm } from "./timing.js";
import type { Weights } from "./weights.js";

/** Which days an asking is about, from and to, in order. */
export type Covered = readonly (readonly [from: number, to: number])[];

/** A year report is about days long after those that a month report of the same span ends with. */
const longestPeriod = 366;

/**
 * Which days are the answers of a demand about? The periods of the plan that have a day in the span; where they have no
 * days of their own (cases, rarer than yearly), all the time in force. Kept for demands of one rhythm.
 */
export const periodsCovered = (weights: Weights): ((row: number) => Covered) => {
  const { demands, inForce, rhythms, span, plan } = weights;
  const known = new Map<Rhythm, Covered>();
  const inTheTime = (row: number): Covered => {
    const { first = 0, last = 0 } = inForce[row] ?? {};
    return [[Math.max(first, span.first), Math.min(last, span.last)]];
  };
  const byPeriod = (row: number, recurrence: Recurrence): Covered => {
    const { first = 0, last = 0 } = inForce[row] ?? {};
    const covered: [number, number][] = [];
    const window = {
      from: span.first,
      to: Math.min(span.last + longestPeriod, lastDay),
      validFrom: first,
      validTo: last,
      fiscalYearStartMonth: plan.organisation.fiscalYearStartMonth ?? 1,
    };
    eachOccurrence(recurrence, undefined, window, (period) => {
      const days = parsePeriod(period);
      const from = days && dayNumber(days.from);
      if (days && from !== undefined && from <= span.last) covered.push([from, dayNumber(days.to)]);
    });
    return covered;
  };
  return (row) => {
    const recurrence = demands[row]?.recurrence;
    const rhythm = rhythms[row];
    if (!recurrence || !rhythm || rhythm.evenAYear > 0 || recurrence.every === "case") {
      return inTheTime(row);
    }
    const found = known.get(rhythm);
    if (found) return found;
    const covered = byPeriod(row, recurrence);
    known.set(rhythm, covered);
    return covered;
  };
};

/** Have they a day in common? Both in order. */
export const haveDayInCommon = (a: Covered, b: Covered): boolean => {
  let at = 0;
  for (const [from, to] of a) {
    while (at < b.length && (b[at]?.[1] ?? 0) < from) at++;
    const next = b[at];
    if (next === undefined) return false;
    if (next[0] <= to) return true;
  }
  return false;
};
