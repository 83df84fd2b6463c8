import type { Bounds } from "../bounds.js";
import type { Demand } from "../demand.js";
import { certaintyOf, type Weights } from "../weights.js";
import { minutesOf, rankedDemands, shareOf } from "./ranked-demands.js";

/** One demand among all. Minutes in small units of all who answer; the shares are of the likely minutes. */
export interface ObligationBurden {
  readonly id: Demand["id"];
  readonly minutes: Bounds;
  /** Is something not told that the time rests on? Then it is at least so much. */
  readonly isLeast: boolean;
  /** Its share of all that is ranked, and the share of it and all heavier together; `null` when nothing is known. */
  readonly share: number | null;
  readonly cumulative: number | null;
}

/** All demands by weight, and the conversation that is never ranked beside them. */
export interface ObligationsBurden {
  readonly demands: readonly ObligationBurden[];
  /** Likely minutes of those ranked, in small units. */
  readonly minutes: number;
  readonly conversation: { readonly demands: number; readonly minutes: number };
}

/**
 * Which demands carry the load? Every demand in force (obligations, follow-up cycles, house rules), the heaviest first,
 * each with its share and with the share of all down to it. Demands of which nothing is told stand last, as "at least"
 * nothing. Dialogue, peer review and visits are time invested: they are summed beside and never ranked.
 *
 * @example
 * const { demands } = byObligation(weigh(plan, { year: 2026, hoursPerYear: 1700 }));
 * demands[0]?.id; // "obligation:…", the one that weighs most
 */
export const byObligation = (weights: Weights): ObligationsBurden => {
  const { rows, minutes, conversation } = rankedDemands(weights);
  let before = 0;
  const demands = rows.flatMap((row): ObligationBurden[] => {
    const id = weights.demands[row]?.id;
    if (id === undefined) return [];
    const own = minutesOf(weights, row);
    before += own.likely;
    return [
      {
        id,
        minutes: own,
        isLeast: !certaintyOf(weights, row).minutesKnown,
        share: shareOf(own.likely, minutes),
        cumulative: shareOf(before, minutes),
      },
    ];
  });
  return { demands, minutes, conversation };
};
