import {
  type RankedRange,
  type RankingOptions,
  rankedRanges,
} from "../uncertainty/ranked-ranges.js";
import type { Spread } from "../uncertainty/spread.js";
import type { Weights } from "../weights.js";

/** One uncertain number, what it does to the sum, and what is gained by knowing it. */
export interface TornadoRow extends RankedRange {
  /** How much narrower p10–p90 of the total would be if it were known to be its mean. */
  readonly narrows: number;
}

/** The numbers worth measuring, the one that matters most first. */
export interface Tornado {
  readonly total: Spread;
  readonly rows: readonly TornadoRow[];
  /** How many more there are, and the share of the variance that they have alone. */
  readonly others: { readonly count: number; readonly share: number };
}

/**
 * Which estimate should we measure next? Every number that is told as a range, by how much of the uncertainty of the total
 * time it has alone: a shared estimate, or a demand's own. Demands and estimates are ranked; units and people are not. See
 * `metrics` for the definition.
 *
 * @example
 * const { rows } = tornado(weigh(plan, { year: 2026, hoursPerYear: 1700 }));
 * rows[0]?.entity; // measure this one first
 */
export const tornado = (weights: Weights, options: RankingOptions = {}): Tornado => {
  const { total, rows, others } = rankedRanges(weights, options);
  return {
    total,
    rows: rows.map(({ narrowed, ...row }) => ({ ...row, narrows: narrowed() })),
    others,
  };
};
