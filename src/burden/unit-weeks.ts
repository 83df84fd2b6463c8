import type { Id } from "../plan/id.js";
import { weekSums, weeksOf } from "./week-sums.js";
import { certaintyOf, type Weights } from "./weights.js";

/** What a unit and all beneath it are asked for, by week of the span: likely minutes, in small units. */
export interface UnitWeeks {
  readonly minutes: readonly number[];
  /** Is something that they answer not told? Then it is at least so much. */
  readonly isLeast: boolean;
}

/** In which weeks does it fall on these units? Each with all beneath it, as it has said what it has time for. */
export const unitWeeks = (
  weights: Weights,
  units: Iterable<Id<"unit">>,
): ReadonlyMap<Id<"unit">, UnitWeeks> => {
  const { q, demands, span } = weights;
  const weeks = weeksOf(span);
  const loads = new Map(
    Array.from(units, (unit) => [unit, { load: weekSums(weights, weeks), isLeast: false }]),
  );
  const above = new Map<Id<"unit">, readonly Id<"unit">[]>();
  for (let row = 0; row < demands.length; row++) {
    for (const unit of demands[row]?.from ?? []) {
      const found = above.get(unit) ?? q.line(unit).filter((id) => loads.has(id));
      above.set(unit, found);
      for (const id of found) {
        const own = loads.get(id);
        own?.load.add(row, 1);
        if (own) own.isLeast ||= !certaintyOf(weights, row).minutesKnown;
      }
    }
  }
  return new Map(
    Array.from(loads, ([unit, { load, isLeast }]) => [
      unit,
      { minutes: load.sums().map((own) => own[1] ?? 0), isLeast },
    ]),
  );
};
