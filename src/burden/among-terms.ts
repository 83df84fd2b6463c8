import type { Amount } from "./amount.js";
import { type Column, column, place } from "./column.js";
import type { Demand } from "./demand.js";
import type { WatchTerm } from "./leaf.js";
import { shareOut } from "./share-out.js";
import { add, amountOf, type Tally, tally } from "./tally.js";
import { weigher } from "./weigher.js";
import { certaintyOf, giverOf, type Weights, wholeOf } from "./weights.js";

/** One term of the equation as it was read, at one bound. */
export type SeenTerm = Parameters<WatchTerm>[0];

/**
 * Sums by something that the terms within a demand have and the demand as a whole has not: who does the step, what kind
 * of work it is. What one giver has is shared out among the keys in proportion to their terms, exactly, and then counted
 * for all givers. A demand is one under each of its keys, and what is not told of it makes each of them "at least"; one
 * without any term stands under `untold`. Weighs the demands once more: only who asks for parts pays for them.
 */
export const amongTerms = <K>(
  weights: Weights,
  keyOf: (demand: Demand, seen: SeenTerm) => K,
  untold: K,
): ReadonlyMap<K, Amount> => {
  const { q, options, span, demands, givers } = weights;
  const own = new Map<K, Column>();
  let current: Demand | undefined;
  let isRanged = false;
  const watch: WatchTerm = (seen) => {
    if (current === undefined) return;
    const key = keyOf(current, seen);
    const terms = own.get(key) ?? column();
    own.set(key, terms);
    const at = place[seen.bound];
    isRanged ||= seen.bound !== "likely";
    terms[at] = (terms[at] ?? 0) + seen.minutes * seen.times;
    terms[at + 3] = (terms[at + 3] ?? 0) + seen.cost * seen.times;
  };
  const weighOne = weigher(q, options, span, watch);
  const tallies = new Map<K, Tally>();
  const enter = (key: K, part: ArrayLike<number>, row: number) => {
    const to = tallies.get(key) ?? tally();
    tallies.set(key, to);
    add(to, part, certaintyOf(weights, row));
  };
  const giver = column();
  for (let row = 0; row < demands.length; row++) {
    current = demands[row];
    if (current === undefined) continue;
    own.clear();
    isRanged = false;
    weighOne(current);
    const [only] = own.keys();
    if (own.size < 2) {
      enter(only === undefined ? untold : only, wholeOf(weights, row, giver), row);
      continue;
    }
    const columns = [...own.values()];
    const shares = Array.from(giverOf(weights, row, giver), (total, at) => {
      // Without a range only the likely was read, and it stands for the others.
      const from = isRanged ? at : at < 3 ? 1 : 4;
      return shareOut(
        total,
        columns.map((terms) => terms[from] ?? 0),
      );
    });
    for (const [index, key] of [...own.keys()].entries()) {
      const part = shares.map((share) => (givers[row] ?? 0) * (share[index] ?? 0));
      enter(key, part, row);
    }
  }
  return new Map(Array.from(tallies, ([key, to]) => [key, amountOf(to)]));
};

/** The key of what is no work at all: bought services, fees, licences. */
export const bought = Symbol("bought");
