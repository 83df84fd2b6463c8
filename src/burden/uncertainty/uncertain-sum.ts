import { type Forms, timesOf } from "./forms.js";
import { type Spread, scaled } from "./spread.js";
import type { spreadFinder } from "./spread-finder.js";

/** A sum and how sure it is. With `unknown` over 0 what is told of it is sure to this degree, and the sum is "at least". */
export interface UncertainSum {
  readonly minutes: Spread;
  /** `null` when nothing of it could be priced. */
  readonly cost: Spread | null;
  /** Demands that are in the sum, or may be, of which something is not told. */
  readonly unknown: number;
  readonly costUnknown: number;
}

/** How much is told of a sum. */
export interface Told {
  readonly priced: boolean;
  readonly unknown: number;
  readonly costUnknown: number;
}

/** Money at one hourly cost is as sure as the time. */
export const uncertainSum = (
  spreadOf: ReturnType<typeof spreadFinder>,
  sum: Forms,
  { priced, unknown, costUnknown }: Told,
): UncertainSum => {
  const minutes = spreadOf(sum.minutes);
  const perMinute = priced ? timesOf(sum.cost, sum.minutes) : undefined;
  const costOf = () => (perMinute === undefined ? spreadOf(sum.cost) : scaled(minutes, perMinute));
  return { minutes, cost: priced ? costOf() : null, unknown, costUnknown };
};
