import type { Amount } from "./amount.js";
import { column } from "./column.js";
import type { Demand } from "./demand.js";
import { shareOut } from "./share-out.js";
import { add, amountOf, type Tally, tally } from "./tally.js";
import { certaintyOf, type Weights, wholeOf } from "./weights.js";

/**
 * Sums demands by what they have in common. One with several keys is shared out among them in equal parts, so that
 * nothing is lost or counted twice, and is one demand under each. In the order in which the keys are met.
 */
export const sumsAmong = <K>(
  weights: Weights,
  keysOf: (demand: Demand, row: number) => readonly K[],
): ReadonlyMap<K, Amount> => {
  const tallies = new Map<K, Tally>();
  const whole = column();
  for (const [row, demand] of weights.demands.entries()) {
    const keys = keysOf(demand, row);
    const certainty = certaintyOf(weights, row);
    wholeOf(weights, row, whole);
    const equal = keys.map(() => 1);
    const shares = Array.from(whole, (total) => shareOut(total, equal));
    for (const [index, key] of keys.entries()) {
      const to = tallies.get(key) ?? tally();
      tallies.set(key, to);
      add(
        to,
        shares.map((share) => share[index] ?? 0),
        certainty,
      );
    }
  }
  return new Map(Array.from(tallies, ([key, own]) => [key, amountOf(own)]));
};
