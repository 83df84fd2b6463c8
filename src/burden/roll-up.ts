import { climber } from "./parties.js";
import type { Weights } from "./weights.js";

/**
 * What does each unit have, with all beneath it, of one number? `numberOf` tells what each giver has of a row; the answer
 * has a place for each of `weights.parties.units`. Whoever needs one or two numbers of thousands of units asks so;
 * {@link measured} has them all, with what is not told.
 *
 * @example
 * const weights = weigh(plan, { year: 2026, hoursPerYear: 1700 });
 * const minutes = rollUp(weights, (row) => giverNumber(weights, row, "likelyMinutes"));
 * minutes.length === weights.parties.units.length; // true
 */
export const rollUp = (weights: Weights, numberOf: (row: number) => number): Float64Array => {
  const { demands, parties } = weights;
  const { givers, units } = parties;
  const own = new Float64Array(units.length);
  for (let row = 0; row < demands.length; row++) {
    const value = numberOf(row);
    const end = givers.starts[row + 1] as number;
    for (let at = givers.starts[row] as number; at < end; at++) {
      const unit = givers.units[at] as number;
      own[unit] = (own[unit] as number) + value;
    }
  }
  const whole = new Float64Array(units.length);
  const climb = climber(parties, (from, to) => {
    whole[to] = (whole[to] as number) + (own[from] as number);
  });
  for (let unit = 0; unit < units.length; unit++) if (own[unit] !== 0) climb(unit);
  return whole;
};
