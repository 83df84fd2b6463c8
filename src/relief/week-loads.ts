import { leafWidth, type Weights } from "../burden/weights.js";
import { dayNumber } from "../calendar/day-number.js";
import { weekOf, weekText } from "../calendar/week.js";
import type { Id } from "../plan/id.js";

/** The weeks of a span, and how many days of each lie in it. */
export const weeksOf = ({ span }: Weights): readonly string[] => {
  const [first, last] = [weekOf(dayNumber(span.from)), weekOf(dayNumber(span.to))];
  return Array.from({ length: last - first + 1 }, (_, index) => weekText(first + index));
};

/**
 * Likely minutes of one unit in each week of the span, in small units and not rounded: what has days in the week it is
 * due, what is spread evenly by the days it is in force.
 */
export const weekLoads = (weights: Weights, unit: Id<"unit">): Float64Array => {
  const { demands, rhythms, inForce, leaves, span } = weights;
  const first = weekOf(span.first);
  const loads = new Float64Array(weekOf(span.last) - first + 1);
  const put = (day: number, minutes: number) => {
    const week = weekOf(day) - first;
    loads[week] = (loads[week] ?? 0) + minutes;
  };
  for (const [row, { from }] of demands.entries()) {
    if (!from?.includes(unit)) continue;
    const days = rhythms[row]?.days ?? [];
    const dated = (leaves[row * leafWidth + 1] ?? 0) / days.length;
    for (const day of days) put(day, dated);
    const even = leaves[row * leafWidth + 7] ?? 0;
    const time = inForce[row];
    if (even === 0 || !time) continue;
    const start = Math.max(time.first, span.first);
    const end = Math.min(time.last, span.last);
    for (let day = start; day <= end; day++) put(day, even / (end - start + 1));
  }
  return loads;
};
