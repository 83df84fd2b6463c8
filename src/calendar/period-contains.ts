import type { DayRange } from "./day-range.js";

/**
 * Does the whole of the second period lie inside the first? A period contains itself.
 *
 * @example
 * const year = { from: "2026-01-01", to: "2026-12-31" };
 * periodContains(year, { from: "2026-05-01", to: "2026-08-31" }); // true
 */
export const periodContains = (outer: DayRange, inner: DayRange): boolean =>
  outer.from <= inner.from && inner.to <= outer.to;
