import type { Effort } from "../plan/effort.js";
import type { Sums } from "./amount.js";
import { eachTerm, effortPaths } from "./kernel.js";
import { leafFiller } from "./leaf.js";
import { type Rates, rateOf } from "./rates.js";
import { readerOf } from "./reader.js";
import { sumsOf } from "./tally.js";

/** How often, by how many, and at what hourly cost. */
export interface Quantities {
  readonly timesPerYear: number;
  /** Giving units; absent means one. */
  readonly givers?: number;
  readonly rates?: Rates;
}

/** A year's burden, and the fields that are not told: with any, the sums are "at least". */
export interface WeighedEffort extends Sums {
  readonly missing: readonly string[];
}

/**
 * What does this effort come to in a year? The equation `quantity × Σ price + fixed` on its own,
 * without a plan: for a form that asks a question, a draft, or a published example. Estimates that a
 * plan shares are not known here, so they count as not told.
 *
 * @example
 * const effort = { minutes: 240, external: 10 };
 * const rates = { perHour: 45, source: "the example" };
 * money(weighEffort(effort, { timesPerYear: 1, givers: 1_800_000, rates }))?.likely; // 342000000
 */
export const weighEffort = (effort: Effort, quantities: Quantities): WeighedEffort => {
  const { timesPerYear, givers = 1, rates } = quantities;
  const reader = readerOf(() => undefined);
  const fillLeaf = leafFiller(
    reader,
    rateOf(rates),
    (of: Effort, visit) => eachTerm(of, visit, undefined),
    effortPaths,
    { dated: givers * timesPerYear, even: new Float64Array(3), years: givers },
  );
  const { dated, even, unpriced } = fillLeaf(effort);
  const whole = dated.map((amount, at) => amount + (even[at] ?? 0));
  const isPriced = (!reader.costMissing && !unpriced) || (whole[5] ?? 0) > 0;
  return { ...sumsOf(whole, isPriced), missing: reader.missing };
};
