import type { Bounds } from "./bounds.js";
import { inSmallUnits, perMinute } from "./small-units.js";
import { add, type Tally } from "./tally.js";

/** Adds minutes so many times over; unknown, never zero, when either is not told (NaN times). Says whether it was known. */
export const addMinutes = (to: Tally, minutes: Bounds | undefined, times: number): boolean => {
  const isKnown = minutes !== undefined && !Number.isNaN(times);
  const { low = 0, likely = 0, high = 0 } = minutes ?? {};
  const all = (value: number) => (isKnown ? inSmallUnits(value * times, perMinute) : 0);
  add(to, [all(low), all(likely), all(high), 0, 0, 0], {
    minutesKnown: isKnown,
    costKnown: false,
    priced: false,
  });
  return isKnown;
};
