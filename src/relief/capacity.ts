import { perMinute } from "../burden/small-units.js";
import { unitWeeks } from "../burden/unit-weeks.js";
import { weeksOf } from "../burden/week-sums.js";
import type { Weights } from "../burden/weights.js";
import { weekText } from "../calendar/week.js";
import type { Id } from "../plan/id.js";

/** One unit's own limits, and what it and all beneath it would have with the new demand. Likely hours, not rounded. */
export interface Capacity {
  readonly unit: Id<"unit">;
  /** The limits that are set; absent when the plan tells none. */
  readonly hoursPerWeek?: number;
  readonly burdenBudget?: number;
  /** Hours in the span, without it and with it. */
  readonly before: number;
  readonly after: number;
  /** With a whole year of the demand, where the span does not hold one. */
  readonly afterFullYear?: number;
  /** Is something that is asked of them not told? Then the hours are at least so many. */
  readonly isLeast: boolean;
  /** Weeks over the limit with it, and which of them were not before. */
  readonly weeksOver: readonly {
    readonly week: string;
    readonly before: number;
    readonly after: number;
  }[];
}

const hour = 60 * perMinute;
const monthsInYear = 12;

/**
 * Does their own time hold for the new demand too? Told for those among the units, and those above them, that have set a
 * limit: in the order of the units, each followed by those above it. `after` is all that is asked for with the demand, `alone`
 * the demand.
 */
export const capacityOf = (
  after: Weights,
  alone: Weights,
  units: readonly Id<"unit">[],
  fullYear?: Weights,
): readonly Capacity[] => {
  const { q, span } = after;
  const limited = [...new Set(units.flatMap((unit) => q.line(unit)))].filter((id) => {
    const { hoursPerWeek, burdenBudget } = q.get(id) ?? {};
    return hoursPerWeek !== undefined || burdenBudget !== undefined;
  });
  const [loadsNow, loadsNew] = [unitWeeks(after, limited), unitWeeks(alone, limited)];
  const loadsOfYear = fullYear && unitWeeks(fullYear, limited);
  const firstWeek = weeksOf(span).first;
  const isYear = span.months.length === monthsInYear;
  const sum = (loads: readonly number[]) => loads.reduce((total, own) => total + own, 0) / hour;

  return limited.map((unit) => {
    const { hoursPerWeek, burdenBudget } = q.get(unit) ?? {};
    const { minutes: now = [], isLeast = false } = loadsNow.get(unit) ?? {};
    const { minutes: added = [] } = loadsNew.get(unit) ?? {};
    const then = now.map((own, at) => own - (added[at] ?? 0));
    const limit = hoursPerWeek ?? Number.POSITIVE_INFINITY;
    return {
      unit,
      ...(hoursPerWeek !== undefined && { hoursPerWeek }),
      // A budget is for a year: over other days it says nothing.
      ...(burdenBudget !== undefined && isYear && { burdenBudget }),
      before: sum(then),
      after: sum(now),
      ...(loadsOfYear && { afterFullYear: sum(then) + sum(loadsOfYear.get(unit)?.minutes ?? []) }),
      isLeast,
      weeksOver: now.flatMap((own, at) => {
        const [was, is] = [(then[at] ?? 0) / hour, own / hour];
        const week = weekText(firstWeek + at);
        return is > limit && is > was ? [{ week, before: was, after: is }] : [];
      }),
    };
  });
};
