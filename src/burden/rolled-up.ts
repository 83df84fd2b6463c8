import type { Burden } from "./burden.js";
import { byUnit } from "./by-unit.js";
import { column } from "./column.js";
import { sum } from "./span.js";
import { tallyColumns } from "./tally-columns.js";
import { certaintyOf, giverOf, type Weights } from "./weights.js";

/** What each unit has with all beneath it, in the plan's order. */
export const rolledUp = (weights: Weights): Burden["byUnit"] => {
  const { demands, parties } = weights;
  const { starts, units } = parties.givers;
  const own = tallyColumns(parties.units.length);
  const giver = column();
  for (let row = 0; row < demands.length; row++) {
    const certainty = certaintyOf(weights, row);
    giverOf(weights, row, giver);
    const end = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at++) own.add(units[at] ?? 0, giver, certainty);
  }
  return byUnit(parties, own);
};

/** Years in the span, by months: what is told by year is multiplied by them. */
export const yearsIn = ({ span }: Weights): number => sum(span.weights) / 12;
