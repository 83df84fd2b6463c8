import type { Id } from "../plan/id.js";
import type { Origin, Purpose } from "../plan/vocabulary.js";
import type { OrHouseRule, OrNone } from "./burden.js";
import { type Column, column } from "./column.js";
import { originKeys, purposeKeys } from "./demand-keys.js";
import { ofRule, type Side, toNobody, untold } from "./parties.js";
import { shareOut } from "./share-out.js";
import { add, type Certainty, type Tally, tally } from "./tally.js";
import { type TallyColumns, tallyColumns } from "./tally-columns.js";
import { TooLargeError } from "./too-large-error.js";
import { certaintyOf, giverOf, leafWidth, type Weights } from "./weights.js";

/** All that demands are summed by. */
export interface Ledger {
  readonly unitsInPlan: number;
  readonly total: Tally;
  /** By the number of the unit in {@link Weights}. */
  readonly units: TallyColumns;
  readonly origins: ReadonlyMap<OrNone<Origin>, Tally>;
  readonly receivers: ReadonlyMap<OrHouseRule<Id<"unit">>, Tally>;
  readonly purposes: ReadonlyMap<OrHouseRule<Purpose>, Tally>;
  /** What falls in the months by the same weights. */
  readonly months: ReadonlyMap<readonly number[], Column>;
}

const byKey = <K>(keys: readonly K[], columns: TallyColumns): ReadonlyMap<K, Tally> =>
  new Map(keys.map((key, at) => [key, columns.tally(at)]));

/** Where what has no unit is summed. */
type Places = Readonly<Record<number, number>>;

/** What goes to several is shared out in equal parts, and nothing is lost. */
const addReceivers = (
  receivers: TallyColumns,
  { starts, units }: Side,
  row: number,
  places: Places,
  whole: Column,
  certainty: Certainty,
): void => {
  const start = starts[row] ?? 0;
  const end = starts[row + 1] ?? start;
  if (end - start === 1) {
    const unit = units[start] ?? 0;
    const at = unit >= 0 ? unit : (places[unit] ?? unit);
    receivers.add(at, whole, certainty);
    return;
  }
  const equal = Array.from({ length: end - start }, () => 1);
  const shares = Array.from(whole, (total) => shareOut(total, equal));
  for (let at = start; at < end; at++) {
    const own = column().map((_, place) => shares[place]?.[at - start] ?? 0);
    receivers.add(units[at] ?? 0, own, certainty);
  }
};

/** Adds a row's six numbers, of what has days or of what is spread evenly, to what has the same weights. */
const addTimed = (
  months: Map<readonly number[], Column>,
  by: readonly number[],
  leaves: Float64Array,
  start: number,
  times: number,
): void => {
  let to = months.get(by);
  if (to === undefined) {
    to = column();
    months.set(by, to);
  }
  for (let place = 0; place < 6; place++) {
    to[place] = (to[place] as number) + times * (leaves[start + place] as number);
  }
};

/** Small units past which no sum means anything; those past 2^53 are no longer exact. */
const meaningless = 1e24;

/** Enters every demand under everything it is summed by. */
export const ledgerOf = (weights: Weights): Ledger => {
  const { demands, leaves, givers, rhythms, inForce, origins, purposes, parties } = weights;
  const { units: ids, unitsInPlan } = parties;
  const [nobody, rules, notTold] = [ids.length, ids.length + 1, ids.length + 2];
  const places = { [toNobody]: nobody, [ofRule]: rules, [untold]: notTold };
  const units = tallyColumns(ids.length);
  const receivers = tallyColumns(ids.length + 3);
  const total = tally();
  const byOrigin = tallyColumns(originKeys.length + 1);
  const byPurpose = tallyColumns(purposeKeys.length + 1);
  const months = new Map<readonly number[], Column>();
  const giver = column();
  const whole = column();
  for (let row = 0; row < demands.length; row++) {
    const certainty = certaintyOf(weights, row);
    const times = givers[row] as number;
    giverOf(weights, row, giver);
    for (let at = 0; at < 6; at++) whole[at] = times * (giver[at] as number);
    add(total, whole, certainty);
    byOrigin.add(origins[row] as number, whole, certainty);
    byPurpose.add(purposes[row] as number, whole, certainty);
    const end = parties.givers.starts[row + 1] ?? 0;
    for (let at = parties.givers.starts[row] ?? 0; at < end; at++) {
      units.add(parties.givers.units[at] as number, giver, certainty);
    }
    addReceivers(receivers, parties.receivers, row, places, whole, certainty);
    const rhythm = rhythms[row];
    const start = row * leafWidth;
    if (rhythm && rhythm.dated > 0) addTimed(months, rhythm.perMonth, leaves, start, times);
    const time = inForce[row];
    if (time && time.years > 0) addTimed(months, time.weights, leaves, start + 6, times);
  }
  if (!total.sums.every((sum) => sum < meaningless)) throw new TooLargeError();
  return {
    unitsInPlan,
    total,
    units,
    origins: byKey(originKeys, byOrigin),
    receivers: byKey<OrHouseRule<Id<"unit">>>([...ids, "none", "houseRule", null], receivers),
    purposes: byKey(purposeKeys, byPurpose),
    months,
  };
};
