import { certaintyOf, likelyOf, type Weights } from "../weights.js";
import { rankedDemands, shareOf } from "./ranked-demands.js";

/** How much of the load so many of the heaviest demands carry. */
export interface TopDemands {
  /** Demands in all, dialogue, peer review and visits apart, and those of which something is not told. */
  readonly demands: number;
  readonly unknown: number;
  /** The likely share of the heaviest one, five and ten; of fewer where there are not so many. */
  readonly top: readonly { readonly demands: number; readonly share: number | null }[];
  /** The least number of demands that carry two thirds of it together; `null` when nothing is known. */
  readonly twoThirds: number | null;
}

const tops = [1, 5, 10] as const;

/**
 * Is it a few that weigh, or all? The share of the heaviest one, five and ten demands, and how few carry two thirds, which
 * is how the US General Accounting Office told that 14 of 180 surveys stood for nearly two thirds of the hours. Of what is
 * known: demands of which nothing is told weigh nothing here and are counted.
 *
 * @example
 * const { twoThirds, demands } = topDemands(weigh(plan, { year: 2026, hoursPerYear: 1700 }));
 * `${twoThirds} of ${demands} demands carry two thirds`; // so begin with those
 */
export const topDemands = (weights: Weights): TopDemands => {
  const { rows, minutes } = rankedDemands(weights);
  const upTo: number[] = [];
  let sum = 0;
  for (const row of rows) {
    sum += likelyOf(weights, row);
    upTo.push(sum);
  }
  // Whole numbers: three times the sum against two times the total.
  const carrying = minutes > 0 ? upTo.findIndex((part) => 3 * part >= 2 * minutes) : -1;
  return {
    demands: rows.length,
    unknown: rows.filter((row) => !certaintyOf(weights, row).minutesKnown).length,
    top: tops
      .filter((_, index) => index === 0 || rows.length > (tops[index - 1] ?? 0))
      .map((most) => {
        const counted = Math.min(most, rows.length);
        return { demands: counted, share: shareOf(upTo[counted - 1] ?? 0, minutes) };
      }),
    twoThirds: carrying < 0 ? null : carrying + 1,
  };
};
