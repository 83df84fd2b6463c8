import { origins, purposes } from "../plan/vocabulary.js";
import type { Amount, Sums } from "./amount.js";
import type { Bounds } from "./bounds.js";
import type { Assumption } from "./burden.js";
import type { BurdenSum } from "./burden-sum.js";
import { notes } from "./notes.js";
import { TooLargeError } from "./too-large-error.js";

/** Past 2^53 small units a sum would no longer be exact. */
const plus = (a: number, b: number): number => {
  if (!Number.isSafeInteger(a + b)) throw new TooLargeError();
  return a + b;
};

const bounds = (a: Bounds, b: Bounds): Bounds => ({
  low: plus(a.low, b.low),
  likely: plus(a.likely, b.likely),
  high: plus(a.high, b.high),
});

const sums = (a: Sums, b: Sums): Sums => ({
  minutes: bounds(a.minutes, b.minutes),
  cost: a.cost && b.cost ? bounds(a.cost, b.cost) : (a.cost ?? b.cost),
});

const amounts = (a: Amount, b: Amount): Amount => ({
  ...sums(a, b),
  known: a.known + b.known,
  unknown: a.unknown + b.unknown,
  costUnknown: a.costUnknown + b.costUnknown,
});

/** Rows with the same key made into one, in the order of the keys. */
const rows = <R, K>(
  [a, b]: readonly [readonly R[], readonly R[]],
  keyOf: (row: R) => K,
  add: (a: R, b: R) => R,
  before: (a: K, b: K) => number,
): readonly R[] => {
  const byKey = new Map<K, R>();
  for (const row of [...a, ...b]) {
    const known = byKey.get(keyOf(row));
    byKey.set(keyOf(row), known === undefined ? row : add(known, row));
  }
  return [...byKey.values()].sort((one, other) => before(keyOf(one), keyOf(other)));
};

const inOrderOf = (keys: readonly unknown[]) => (a: unknown, b: unknown) =>
  keys.indexOf(a) - keys.indexOf(b);
const byLetters = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const originOrder = inOrderOf([...origins, "none", null]);
const purposeOrder = inOrderOf([...purposes, "none", "houseRule", null]);
const assumptionOrder = inOrderOf(Object.keys(notes().count));

const sameBasis = (a: BurdenSum["of"], b: BurdenSum["of"]): BurdenSum["of"] => {
  if (a === null || b === null) return a ?? b;
  for (const key of ["from", "to", "currency", "hoursPerYear", "recipe"] as const) {
    if (a[key] === b[key]) continue;
    throw new RangeError(`Burdens of different ${key} do not add up: ${a[key]} and ${b[key]}.`);
  }
  return a;
};

/**
 * What do these plans take together? The sum of two burdens that have no organisation in common, to the last small unit:
 * in any order, in any grouping, and with {@link noBurden} as nothing added. (What is spread evenly is shared out among the
 * months plan by plan, so a month may differ from that of one plan with all in it by a few small units.) Throws a `RangeError` for burdens of
 * different spans, currencies, working years or recipes, and for a sum past 2^53 small units.
 *
 * @example
 * const options = { year: 2026, hoursPerYear: 1700 };
 * const all = [plan].map((one) => sumOfBurden(measure(one, options))).reduce(mergeBurden, noBurden);
 * all.organisations; // 1
 */
export const mergeBurden = (a: BurdenSum, b: BurdenSum): BurdenSum => ({
  organisations: a.organisations + b.organisations,
  of: sameBasis(a.of, b.of),
  demands: amounts(a.demands, b.demands),
  beside: {
    readers: amounts(a.beside.readers, b.beside.readers),
    hops: amounts(a.beside.hops, b.beside.hops),
    collector: amounts(a.beside.collector, b.beside.collector),
  },
  invested: amounts(a.invested, b.invested),
  byOrigin: rows(
    [a.byOrigin, b.byOrigin],
    ({ origin }) => origin,
    (one, other) => ({ ...one, amount: amounts(one.amount, other.amount) }),
    originOrder,
  ),
  byPurpose: rows(
    [a.byPurpose, b.byPurpose],
    ({ purpose }) => purpose,
    (one, other) => ({ ...one, amount: amounts(one.amount, other.amount) }),
    purposeOrder,
  ),
  byMonth: rows(
    [a.byMonth, b.byMonth],
    ({ month }) => month,
    (one, other) => ({ ...one, ...sums(one, other) }),
    byLetters,
  ),
  unknown: rows(
    [a.unknown, b.unknown],
    ({ field }) => field,
    (one, other) => ({ ...one, count: one.count + other.count }),
    byLetters,
  ),
  assumptions: rows<Assumption, Assumption["key"]>(
    [a.assumptions, b.assumptions],
    ({ key }) => key,
    (one, other) => ({ ...one, count: one.count + other.count }),
    assumptionOrder,
  ),
  notCounted: {
    steps: a.notCounted.steps + b.notCounted.steps,
    occasions: a.notCounted.occasions + b.notCounted.occasions,
    programmeDialogues: a.notCounted.programmeDialogues + b.notCounted.programmeDialogues,
  },
});
