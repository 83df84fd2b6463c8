import type { Id } from "../plan/id.js";
import type { Plan } from "../plan/plan.js";
import { type Origin, origins, type Purpose, purposes } from "../plan/vocabulary.js";
import type { OrNone } from "./burden.js";
import { type Column, column } from "./column.js";
import type { Demand } from "./demand.js";
import { shareOut } from "./share-out.js";
import { add, type Tally, tally } from "./tally.js";
import type { Weighed } from "./weigher.js";

const addTimes = (to: Column, amounts: Column, times: number): void => {
  for (let place = 0; place < 6; place++)
    to[place] = (to[place] ?? 0) + times * (amounts[place] ?? 0);
};

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

export const ledgerFor = (plan: Plan): Ledger => {
  const ids = new Set((plan.units ?? []).map(({ id }) => id));
  return {
    unitsInPlan: ids.size,
    total: tally(),
    units: talliesFor(ids),
    origins: talliesFor([...origins, "none", null]),
    receivers: talliesFor(ids),
    purposes: talliesFor([...purposes, "none", null]),
    months: new Map(),
  };
};

const at = <K>(tallies: Tallies<K>, key: K): Tally => {
  const found = tallies.get(key);
  if (found) return found;
  const made = tally();
  tallies.set(key, made);
  return made;
};

const columnAt = (columns: Ledger["months"], weights: readonly number[]): Column => {
  const found = columns.get(weights) ?? column();
  columns.set(weights, found);
  return found;
};

const addReceivers = (receivers: Ledger["receivers"], to: Demand["to"], weighed: Weighed): void => {
  const { whole } = weighed;
  if (to === undefined || to.length < 2) {
    add(at(receivers, to ? (to[0] ?? "none") : null), whole, weighed);
    return;
  }
  const equal = to.map(() => 1);
  const shares = Array.from(whole, (total) => shareOut(total, equal));
  for (const [index, unit] of to.entries()) {
    add(
      at(receivers, unit),
      shares.map((share) => share[index] ?? 0),
      weighed,
    );
  }
};

const nobody: readonly Id<"unit">[] = [];

/** Enters a demand under everything it is summed by. */
export const enter = (ledger: Ledger, demand: Demand, weighed: Weighed): void => {
  const { from, to, ground, purpose } = demand;
  const { whole, giver, givers, leaf, rhythm, inForce } = weighed;
  add(ledger.total, whole, weighed);
  add(at(ledger.origins, ground === null ? "none" : (ground?.kind ?? null)), whole, weighed);
  add(at(ledger.purposes, purpose === null ? "none" : (purpose ?? null)), whole, weighed);
  for (const unit of from ?? nobody) add(at(ledger.units, unit), giver, weighed);
  addReceivers(ledger.receivers, to, weighed);
  const { dated, even } = leaf;
  if (rhythm.dated > 0) addTimes(columnAt(ledger.months, rhythm.perMonth), dated, givers);
  if (inForce.years > 0) addTimes(columnAt(ledger.months, inForce.weights), even, givers);
};
