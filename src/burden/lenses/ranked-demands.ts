import { column, place } from "../column.js";
import { heaviest } from "../heaviest.js";
import { isConversation } from "../is-conversation.js";
import { likelyOf, type Weights, wholeOf } from "../weights.js";

/**
 * The rows of demands that may be ranked, the heaviest first, with what they weigh together. Talk is time invested:
 * never ranked, and summed beside.
 */
export interface RankedDemands {
  readonly rows: readonly number[];
  readonly minutes: number;
  readonly conversation: { readonly demands: number; readonly minutes: number };
}

export const rankedDemands = (weights: Weights): RankedDemands => {
  const rows = heaviest(weights, Number.POSITIVE_INFINITY);
  let minutes = 0;
  for (const row of rows) minutes += likelyOf(weights, row);
  const conversation = { demands: 0, minutes: 0 };
  for (const [row, demand] of weights.demands.entries()) {
    if (!isConversation(demand)) continue;
    conversation.demands++;
    conversation.minutes += likelyOf(weights, row);
  }
  return { rows, minutes, conversation };
};

/** The likely share of a sum; `null` when the sum is nothing. */
export const shareOf = (part: number, whole: number): number | null =>
  whole > 0 ? part / whole : null;

export const minutesOf = (weights: Weights, row: number) => {
  const whole = wholeOf(weights, row, column());
  return {
    low: whole[place.low] ?? 0,
    likely: whole[place.likely] ?? 0,
    high: whole[place.high] ?? 0,
  };
};
