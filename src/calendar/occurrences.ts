import type { Due, Recurrence } from "../plan/recurrence.js";
import type { Day } from "./day.js";
import { dayNumber } from "./day-number.js";
import { dayText } from "./day-text.js";
import { eachOccurrence } from "./each-occurrence.js";
import type { OccurrenceWindow } from "./occurrence-window.js";

/** One time that a recurrence comes back. */
export interface Occurrence {
  /** The period it is about, as a plan writes it: `2026-T2`, `2026-01/2026-08`. */
  readonly period: string;
  /** The period's last day. */
  readonly end: Day;
  /** The last day to answer; `undefined` when the plan does not tell. */
  readonly due: Day | undefined;
}

/**
 * When does this come back, about which periods, and by which days? In calendar order, each
 * occurrence whose due day lies from `from` to `to` (its period's end, where no due day is told)
 * and whose whole period lies inside validity.
 *
 * Periods of the calendar are written by name, `2026-T2`; cumulative and interim periods, and those
 * of a fiscal year that does not start in January, from month to month, `2026-01/2026-08`. Every n
 * years counts the years in which the fiscal year starts. A case has no days of its own, so no
 * occurrences. `undefined` when nobody can tell: every n years or weeks, but not since when. Throws
 * a `RangeError` for what is not a day of 1900–2199.
 *
 * @example
 * occurrences(
 *   { every: "interim" },
 *   { by: "months", months: 2, day: 20, move: "back" },
 *   { from: "2026-01-01", to: "2026-12-31" },
 * ); // [{ period: "2026-01/2026-08", end: "2026-08-31", due: "2026-10-20" }]
 */
export const occurrences = (
  recurrence: Recurrence,
  due: Due | undefined,
  window: OccurrenceWindow,
): readonly Occurrence[] | undefined => {
  const found: Occurrence[] = [];
  const { from, to, validFrom, validTo, fiscalYearStartMonth } = window;
  const numbered = {
    from: dayNumber(from),
    to: dayNumber(to),
    ...(validFrom !== undefined && { validFrom: dayNumber(validFrom) }),
    ...(typeof validTo === "string" && { validTo: dayNumber(validTo) }),
    ...(fiscalYearStartMonth !== undefined && { fiscalYearStartMonth }),
  };
  const isTold = eachOccurrence(recurrence, due, numbered, (period, end, dueDay) => {
    found.push({
      period,
      end: dayText(end),
      due: dueDay === undefined ? undefined : dayText(dueDay),
    });
  });
  return isTold ? found : undefined;
};
