import type { Id } from "../plan/id.js";
import type { Plan } from "../plan/plan.js";
import { type Origin, origins, type Purpose, purposes } from "../plan/vocabulary.js";
import type { Amount } from "./amount.js";
import type { OrNone } from "./burden.js";
import type { Demand } from "./demand.js";
import { equalShare } from "./equal-share.js";
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

const addMonths = (months: Float64Array, { leaf, timing, even, givers }: Weighed): void => {
  const { perMonth, weights, dated } = timing;
  for (let place = 0; place < 6; place++) {
    const time = leaf.time[place] ?? 0;
    const spread = even[place] ?? 0;
    const shares = spread === 0 ? undefined : shareOut(spread, weights);
    if (dated === 0 && !shares) continue;
    for (let month = 0; month < perMonth.length; month++) {
      const own = (perMonth[month] ?? 0) * time + (shares?.[month] ?? 0);
      const cell = month * 6 + place;
      months[cell] = (months[cell] ?? 0) + own * givers;
    }
  }
};

const addReceivers = (receivers: Ledger["receivers"], to: Demand["to"], weighed: Weighed): void => {
  const { whole, certainty } = weighed;
  if (to === undefined || to.length === 0) {
    add(at(receivers, to ? "none" : null), whole, certainty);
    return;
  }
  for (const [index, unit] of to.entries()) {
    const isOnly = to.length === 1;
    const part = isOnly ? whole : whole.map((total) => equalShare(total, to.length, index));
    add(at(receivers, unit), part, certainty);
  }
};

/** Enters a demand under everything it is summed by. */
export const enter = (ledger: Ledger, demand: Demand, weighed: Weighed): void => {
  const { from, to, ground, purpose } = demand;
  const { whole, giver, certainty } = weighed;
  add(ledger.total, whole, certainty);
  add(at(ledger.origins, ground === null ? "none" : (ground?.kind ?? null)), whole, certainty);
  add(at(ledger.purposes, purpose === null ? "none" : (purpose ?? null)), whole, certainty);
  for (const unit of from ?? []) add(at(ledger.units, unit), giver, certainty);
  addReceivers(ledger.receivers, to, weighed);
  addMonths(ledger.months, weighed);
};

/** The keys under which anything was entered, with their amounts. */
export const amountsBy = <N extends string, K>(tallies: Tallies<K>, name: N) =>
  Array.from(tallies)
    .filter(([, { known, unknown }]) => known + unknown > 0)
    .map(
      ([key, own]) =>
        ({ [name]: key, amount: amountOf(own) }) as { [P in N]: K } & { amount: Amount },
    );

export const sumsByMonth = ({ months, total }: Ledger, span: Span) =>
  span.months.map((month, index) => ({
    month,
    ...sumsOf(months.subarray(index * 6, index * 6 + 6), total.priced),
  }));
