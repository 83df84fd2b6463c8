import { weekText } from "../../calendar/week.js";
import type { Sums } from "../amount.js";
import { sumsOf } from "../tally.js";
import { weekSums, weeksOf } from "../week-sums.js";
import { certaintyOf, type Weights } from "../weights.js";

/** What falls in one ISO week, and how many of its days lie in the span. */
export interface WeekBurden extends Sums {
  /** `2026-W07`. */
  readonly week: string;
  readonly days: number;
}

/**
 * In which weeks does it fall? One row for each ISO week of the span, its first and last week in part where the span
 * begins or ends within them. An occurrence counts in the week of its due day, or of its period's end where no due day
 * is told; what is spread evenly is spread over the days in force. The weeks are the sum of all demands, to the last small
 * unit; what nobody has told is in no week.
 *
 * @example
 * const weeks = byWeek(weigh(plan, { year: 2026, hoursPerYear: 1700 }));
 * weeks.length; // 53
 */
export const byWeek = (weights: Weights): readonly WeekBurden[] => {
  const { span, demands, givers } = weights;
  const weeks = weeksOf(span);
  const { add, sums } = weekSums(weights, weeks);
  let isPriced = false;
  for (let row = 0; row < demands.length; row++) {
    add(row, givers[row] ?? 0);
    isPriced ||= certaintyOf(weights, row).priced;
  }
  return sums().map((own, at) => ({
    week: weekText(weeks.first + at),
    days: weeks.days[at] ?? 0,
    ...sumsOf(own, isPriced),
  }));
};
