import type { Id } from "../plan/id.js";
import type { Plan } from "../plan/plan.js";
import { type Origin, origins, type Purpose, purposes } from "../plan/vocabulary.js";
import type { Amount } from "./amount.js";
import type { OrNone } from "./burden.js";
import type { Demand } from "./demand.js";
import { shareOut } from "./share-out.js";
import type { Span } from "./span.js";
import { add, amountOf, sumsOf, type Tally, tally } from "./tally.js";
import type { Weighed } from "./weigher.js";

type Tallies<K> = Map<K, Tally>;

/** All that demands are summed by. */
export interface Ledger {
  readonly total: Tally;
  readonly units: Tallies<Id<"unit">>;
  readonly origins: Tallies<OrNone<Origin>>;
  readonly receivers: Tallies<OrNone<Id<"unit">>>;
  readonly purposes: Tallies<OrNone<Purpose>>;
  /** Six numbers for each month. */
  readonly months: Float64Array;
}

const talliesFor = <K>(keys: Iterable<K>): Tallies<K> =>
  new Map(Array.from(keys, (key) => [key, tally()]));

export const ledgerFor = (plan: Plan, span: Span): Ledger => ({
  total: tally(),
  units: talliesFor((plan.units ?? []).map(({ id }) => id)),
  origins: talliesFor([...origins, "none", null]),
  receivers: talliesFor((plan.units ?? []).map(({ id }) => id)),
  purposes: talliesFor([...purposes, "none", null]),
  months: new Float64Array(span.months.length * 6),
});

const at = <K>(tallies: Tallies<K>, key: K): Tally => {
  const found = tallies.get(key);
  if (found) return found;
  const made = tally();
  tallies.set(key, made);
  return made;
};

const addDated = (months: Float64Array, { leaf, rhythm, givers }: Weighed): void => {
  const { perMonth } = rhythm;
  for (let month = 0; month < perMonth.length; month++) {
    const times = (perMonth[month] ?? 0) * givers;
    if (times === 0) continue;
    for (let place = 0; place < 6; place++) {
      const cell = month * 6 + place;
      months[cell] = (months[cell] ?? 0) + times * (leaf.time[place] ?? 0);
    }
  }
};

const addEven = (months: Float64Array, { even, inForce, givers }: Weighed): void => {
  let shared = 0;
  let shares: readonly number[] = [];
  for (let place = 0; place < 6; place++) {
    const total = even[place] ?? 0;
    if (total === 0) continue;
    if (total !== shared) shares = shareOut(total, inForce.weights);
    shared = total;
    for (let month = 0; month < shares.length; month++) {
      const cell = month * 6 + place;
      months[cell] = (months[cell] ?? 0) + givers * (shares[month] ?? 0);
    }
  }
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
  const { whole, giver, even } = weighed;
  add(ledger.total, whole, weighed);
  add(at(ledger.origins, ground === null ? "none" : (ground?.kind ?? null)), whole, weighed);
  add(at(ledger.purposes, purpose === null ? "none" : (purpose ?? null)), whole, weighed);
  for (const unit of from ?? nobody) add(at(ledger.units, unit), giver, weighed);
  addReceivers(ledger.receivers, to, weighed);
  addDated(ledger.months, weighed);
  if ((even[2] ?? 0) > 0 || (even[5] ?? 0) > 0) addEven(ledger.months, weighed);
};

/** The keys under which anything was entered, with their amounts. */
export const amountsBy = <N extends string, K>(tallies: Tallies<K>, name: N) =>
  Array.from(tallies)
    .filter(([, { known, unknown }]) => known + unknown > 0)
    .map(
      ([key, own]) =>
        ({ [name]: key, amount: amountOf(own) }) as Readonly<Record<N, K>> & {
          readonly amount: Amount;
        },
    );

export const sumsByMonth = ({ months, total }: Ledger, span: Span) =>
  span.months.map((month, index) => ({
    month,
    ...sumsOf(months.subarray(index * 6, index * 6 + 6), total.priced),
  }));
