import { perMinute } from "../burden/small-units.js";
import type { Weights } from "../burden/weights.js";
import type { Id } from "../plan/id.js";
import { weekLoads, weeksOf } from "./week-loads.js";

/** One unit's own limits, and what it would have with the new demand. Likely hours, not rounded. */
export interface Capacity {
  readonly unit: Id<"unit">;
  /** The limits that are set; absent when the plan tells none. */
  readonly hoursPerWeek?: number;
  readonly burdenBudget?: number;
  /** Hours in the span, without it and with it. */
  readonly before: number;
  readonly after: number;
  /** Weeks over the limit with it, and which of them were not before. */
  readonly weeksOver: readonly {
    readonly week: string;
    readonly before: number;
    readonly after: number;
  }[];
}

const hour = 60 * perMinute;
const monthsInYear = 12;

/** Does the unit's own time hold for the new demand too? Told for those that have set a limit. */
export const capacityOf = (
  before: Weights,
  after: Weights,
  unit: Id<"unit">,
): readonly Capacity[] => {
  const found = after.q.get(unit);
  if (!found) return [];
  const { hoursPerWeek, burdenBudget } = found;
  if (hoursPerWeek === undefined && burdenBudget === undefined) return [];
  const [then, now] = [weekLoads(before, unit), weekLoads(after, unit)];
  const sum = (loads: Float64Array) => loads.reduce((total, own) => total + own, 0) / hour;
  const limit = hoursPerWeek ?? Number.POSITIVE_INFINITY;
  const isYear = after.span.months.length === monthsInYear;
  return [
    {
      unit,
      ...(hoursPerWeek !== undefined && { hoursPerWeek }),
      // A budget is for a year: over other days it says nothing.
      ...(burdenBudget !== undefined && isYear && { burdenBudget }),
      before: sum(then),
      after: sum(now),
      weeksOver: weeksOf(after).flatMap((week, index) => {
        const [was, is] = [(then[index] ?? 0) / hour, (now[index] ?? 0) / hour];
        return is > limit && is > was ? [{ week, before: was, after: is }] : [];
      }),
    },
  ];
};
