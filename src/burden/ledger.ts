import type { Id } from "../plan/id.js";
import { type Origin, origins, type Purpose, purposes } from "../plan/vocabulary.js";
import type { OrNone } from "./burden.js";
import { type Column, column } from "./column.js";
import { shareOut } from "./share-out.js";
import { add, type Certainty, type Tally, tally } from "./tally.js";
import { certaintyOf, giverOf, leafWidth, type Weights, wholeOf } from "./weights.js";

type Tallies<K> = Map<K, Tally>;

/** All that demands are summed by. */
export interface Ledger {
  readonly unitsInPlan: number;
  readonly total: Tally;
  readonly units: Tallies<Id<"unit">>;
  readonly origins: Tallies<OrNone<Origin>>;
  readonly receivers: Tallies<OrNone<Id<"unit">>>;
  readonly purposes: Tallies<OrNone<Purpose>>;
  /** What falls in the months by the same weights. */
  readonly months: Map<readonly number[], Column>;
}

const talliesFor = <K>(keys: Iterable<K>): Tallies<K> =>
  new Map(Array.from(keys, (key) => [key, tally()]));

const at = <K>(tallies: Tallies<K>, key: K): Tally => {
  const found = tallies.get(key);
  if (found) return found;
  const made = tally();
  tallies.set(key, made);
  return made;
};

const addReceivers = (
  receivers: Ledger["receivers"],
  to: readonly Id<"unit">[] | undefined,
  whole: Column,
  certainty: Certainty,
): void => {
  if (to === undefined || to.length < 2) {
    add(at(receivers, to ? (to[0] ?? "none") : null), whole, certainty);
    return;
  }
  const equal = to.map(() => 1);
  const shares = Array.from(whole, (total) => shareOut(total, equal));
  for (const [index, unit] of to.entries()) {
    const own = shares.map((share) => share[index] ?? 0);
    add(at(receivers, unit), own, certainty);
  }
};

/** Adds a row's six numbers, of what has days or of what is spread evenly, to what has the same weights. */
const addTimed = (
  months: Ledger["months"],
  by: readonly number[],
  { leaves, givers }: Weights,
  row: number,
  from: 0 | 6,
): void => {
  let to = months.get(by);
  if (to === undefined) {
    to = column();
    months.set(by, to);
  }
  const start = row * leafWidth + from;
  for (let place = 0; place < 6; place++)
    to[place] = (to[place] ?? 0) + (givers[row] ?? 0) * (leaves[start + place] ?? 0);
};

const nobody: readonly Id<"unit">[] = [];

/** Enters every demand under everything it is summed by. */
export const ledgerOf = (weights: Weights): Ledger => {
  const ids = new Set((weights.plan.units ?? []).map(({ id }) => id));
  const ledger: Ledger = {
    unitsInPlan: ids.size,
    total: tally(),
    units: talliesFor(ids),
    origins: talliesFor([...origins, "none", null]),
    receivers: talliesFor(ids),
    purposes: talliesFor([...purposes, "none", null]),
    months: new Map(),
  };
  const { demands, rhythms, inForce } = weights;
  const giver = column();
  const whole = column();
  for (let row = 0; row < demands.length; row++) {
    const demand = demands[row];
    if (demand === undefined) continue;
    const { from, to, ground, purpose } = demand;
    const certainty = certaintyOf(weights, row);
    giverOf(weights, row, giver);
    wholeOf(weights, row, whole);
    add(ledger.total, whole, certainty);
    add(at(ledger.origins, ground === null ? "none" : (ground?.kind ?? null)), whole, certainty);
    add(at(ledger.purposes, purpose === null ? "none" : (purpose ?? null)), whole, certainty);
    for (const unit of from ?? nobody) add(at(ledger.units, unit), giver, certainty);
    addReceivers(ledger.receivers, to, whole, certainty);
    const rhythm = rhythms[row];
    if (rhythm && rhythm.dated > 0) addTimed(ledger.months, rhythm.perMonth, weights, row, 0);
    const time = inForce[row];
    if (time && time.years > 0) addTimed(ledger.months, time.weights, weights, row, 6);
  }
  return ledger;
};
