import type { Cycle, Obligation } from "../plan/entities/index.js";
import type { Id } from "../plan/id.js";
import type { Plan } from "../plan/plan.js";
import type { Day } from "./day.js";
import { dayNumber } from "./day-number.js";
import { dayText } from "./day-text.js";
import { eachOccurrence } from "./each-occurrence.js";
import { isDay } from "./is-day.js";
import { type LastDay, lastDays } from "./last-days.js";
import { firstDay } from "./month.js";
import { validityWindow } from "./validity-window.js";

/** One time that something is owed: what, about which period, by when, from whom, to whom. */
export interface ScheduledOccurrence {
  /** The same each time it is made: the demand's id, `@` and the period. */
  readonly id: string;
  readonly of: Id<"cycle" | "obligation">;
  readonly period: string;
  /**
   * The day it is due: a single day of `dates` is its own. Absent when the plan tells none, and then `on` is the period's
   * last day.
   */
  readonly due?: Day;
  /** The day it is sorted under. */
  readonly on: Day;
  readonly from: readonly Id<"unit">[];
  readonly to: readonly Id<"unit">[];
  /** The last day of each link on the way to the meeting, when the demand has a route. */
  readonly lastDays?: readonly LastDay[];
}

/** A demand that has no days, and why: what happens by the case, or what the plan does not tell. */
export interface WithoutDays {
  readonly id: Id<"cycle" | "obligation">;
  readonly because: "byTheCase" | "recurrenceNotTold" | "sinceNotTold";
}

/** What is owed in a span of days, in order, and what could not be given any day. */
export interface Schedule {
  readonly from: Day;
  readonly to: Day;
  readonly occurrences: readonly ScheduledOccurrence[];
  readonly withoutDays: readonly WithoutDays[];
}

const none: readonly never[] = [];

/**
 * Who owes what to whom, and which day? Every occurrence of every follow-up cycle and reporting obligation that is due
 * from one day to another, both included, sorted by day and then in the plan's order.
 * Throws a `RangeError` for what is no span of days.
 *
 * @example
 * ```ts
 * import { parsePlanOrThrow, schedule } from "styrkedja";
 *
 * const plan = parsePlanOrThrow({
 *   format: 1,
 *   organisation: { id: "organisation:exempel" },
 *   obligations: [
 *     { id: "obligation:sick-leave", recurrence: { every: "quarter" }, due: { by: "days", days: 20 } },
 *   ],
 * });
 * schedule(plan, { from: "2026-01-01", to: "2026-06-30" }).occurrences.map(({ due }) => due); // ["2026-01-20", "2026-04-20"]
 * ```
 */
export const schedule = (plan: Plan, span: { readonly from: Day; readonly to: Day }): Schedule => {
  if (!(isDay(span.from) && isDay(span.to) && span.from <= span.to)) {
    throw new RangeError(`No span of days: ${span.from} to ${span.to}`);
  }
  const first = dayNumber(span.from);
  const last = dayNumber(span.to);
  const { fiscalYearStartMonth = 1 } = plan.organisation;
  const found: ScheduledOccurrence[] = [];
  const days: number[] = [];
  const withoutDays: WithoutDays[] = [];

  const add = (demand: Cycle | Obligation) => {
    const { id, recurrence, due, route, from = none, to = none } = demand;
    if (recurrence === undefined || recurrence.every === "case") {
      withoutDays.push({ id, because: recurrence ? "byTheCase" : "recurrenceNotTold" });
      return;
    }
    const prefix = `${id}@`;
    const isSingle = recurrence.every === "dates";
    const visit = (period: string, end: number, dueDay: number | undefined) => {
      const key = prefix + period;
      const day = dayText(dueDay ?? end);
      const told: ScheduledOccurrence =
        dueDay === undefined && !isSingle
          ? { id: key, of: id, period, on: day, from, to }
          : { id: key, of: id, period, due: day, on: day, from, to };
      found.push(route ? { ...told, lastDays: lastDays(route, day) } : told);
      days.push(dueDay ?? end);
    };
    const { validFrom = firstDay, validTo = null } = validityWindow(demand);
    // Written out: spread, this object costs as much as all the occurrences.
    const window = { from: first, to: last, validFrom, validTo, fiscalYearStartMonth };
    const told = eachOccurrence(recurrence, due ?? undefined, window, visit);
    if (!told) withoutDays.push({ id, because: "sinceNotTold" });
  };
  for (const cycle of plan.cycles ?? none) add(cycle);
  for (const obligation of plan.obligations ?? none) add(obligation);

  return { ...span, occurrences: byDay(found, days, first, last), withoutDays };
};

/** Sorts by day in one pass, and leaves what falls on the same day in the order it came. */
const byDay = <T>(
  items: readonly T[],
  days: readonly number[],
  first: number,
  last: number,
): T[] => {
  const next = new Int32Array(Math.max(0, last - first) + 2);
  for (const day of days) next[day - first + 1] = (next[day - first + 1] ?? 0) + 1;
  for (let i = 1; i < next.length; i++) next[i] = (next[i] ?? 0) + (next[i - 1] ?? 0);
  const sorted = new Array<T>(items.length);
  items.forEach((item, i) => {
    const bucket = (days[i] ?? first) - first;
    const at = next[bucket] ?? 0;
    sorted[at] = item;
    next[bucket] = at + 1;
  });
  return sorted;
};
