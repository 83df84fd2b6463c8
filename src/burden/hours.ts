import type { Sums } from "./amount.js";
import type { Bounds } from "./bounds.js";
import { round } from "./round.js";
import { perMinute } from "./small-units.js";

/**
 * How many hours is this? Rounded for display, half away from zero.
 *
 * @example
 * hours({ minutes: { low: 3_000_000, likely: 4_500_000, high: 9_000_000 } }).likely; // 0.8
 */
export const hours = ({ minutes }: Pick<Sums, "minutes">, digits = 1): Bounds => {
  const shown = (small: number) => round(small / (60 * perMinute), digits);
  return { low: shown(minutes.low), likely: shown(minutes.likely), high: shown(minutes.high) };
};
