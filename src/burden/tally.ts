import type { Amount, Sums } from "./amount.js";
import { type Column, column } from "./column.js";

/** A running {@link Amount}. */
export interface Tally {
  readonly sums: Column;
  priced: boolean;
  known: number;
  unknown: number;
  costUnknown: number;
}

export const tally = (): Tally => ({
  sums: column(),
  priced: false,
  known: 0,
  unknown: 0,
  costUnknown: 0,
});

/** How much of a part is told. */
export interface Certainty {
  readonly minutesKnown: boolean;
  /** Is all that the cost rests on told, and is any? */
  readonly costKnown: boolean;
  readonly priced: boolean;
}

/** Adds a demand, or what one giver or receiver has of it. */
export const add = (to: Tally, part: ArrayLike<number>, certainty: Certainty): void => {
  for (let at = 0; at < 6; at++) to.sums[at] = (to.sums[at] ?? 0) + (part[at] ?? 0);
  to.priced ||= certainty.priced;
  if (certainty.minutesKnown) to.known++;
  else to.unknown++;
  if (!certainty.costKnown) to.costUnknown++;
};

/** Adds one tally to another. */
export const addTally = (to: Tally, from: Tally): void => {
  for (let at = 0; at < 6; at++) to.sums[at] = (to.sums[at] ?? 0) + (from.sums[at] ?? 0);
  to.priced ||= from.priced;
  to.known += from.known;
  to.unknown += from.unknown;
  to.costUnknown += from.costUnknown;
};

const three = (sums: Column, at: number) => ({
  low: sums[at] ?? 0,
  likely: sums[at + 1] ?? 0,
  high: sums[at + 2] ?? 0,
});

export const sumsOf = (sums: Column, priced: boolean): Sums => ({
  minutes: three(sums, 0),
  cost: priced ? three(sums, 3) : null,
});

export const amountOf = ({ sums, priced, known, unknown, costUnknown }: Tally): Amount => ({
  minutes: three(sums, 0),
  cost: priced ? three(sums, 3) : null,
  known,
  unknown,
  costUnknown,
});
