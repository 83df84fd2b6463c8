import type { Sums } from "./amount.js";
import type { Bounds } from "./bounds.js";
import { round } from "./round.js";
import { perMinute } from "./small-units.js";

/**
 * How many persons' working time is this? `hoursEach` is the hours of the measure asked for: 8 for
 * person-days, the `hoursPerYear` one measured with for person-years. There is no default: working
 * years differ by a third between countries and agreements.
 *
 * @example
 * personTime({ minutes: { low: 0, likely: 212_400_000, high: 396_000_000 } }, 8).likely; // 4.4
 */
export const personTime = (
  { minutes }: Pick<Sums, "minutes">,
  hoursEach: number,
  digits = 1,
): Bounds => {
  const shown = (small: number) => round(small / (60 * perMinute * hoursEach), digits);
  return { low: shown(minutes.low), likely: shown(minutes.likely), high: shown(minutes.high) };
};
