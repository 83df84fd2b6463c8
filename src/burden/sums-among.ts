import type { Amount } from "./amount.js";
import { column } from "./column.js";
import type { Demand } from "./demand.js";
import { add, amountOf, type Tally, tally } from "./tally.js";
import { certaintyOf, type Weights, wholeOf } from "./weights.js";

/** One of so many equal parts of a whole number: what is left over goes to the first, one each. */
const equalPart = (total: number, parts: number, index: number): number => {
  const each = Math.floor(total / parts);
  return each + (index < total - each * parts ? 1 : 0);
};

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
  const part = column();
  const tallyOf = (key: K): Tally => {
    const found = tallies.get(key);
    if (found) return found;
    const made = tally();
    tallies.set(key, made);
    return made;
  };
  for (const [row, demand] of weights.demands.entries()) {
    const keys = keysOf(demand, row);
    const certainty = certaintyOf(weights, row);
    wholeOf(weights, row, whole);
    for (let index = 0; index < keys.length; index++) {
      for (let at = 0; at < part.length; at++) {
        part[at] = equalPart(whole[at] ?? 0, keys.length, index);
      }
      add(tallyOf(keys[index] as K), part, certainty);
    }
  }
  return new Map(Array.from(tallies, ([key, own]) => [key, amountOf(own)]));
};
