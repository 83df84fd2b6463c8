import type { DayRange } from "./day-range.js";

/**
 * Do these two periods have a day in common?
 *
 * @example
 * const tertial = { from: "2026-01-01", to: "2026-04-30" };
 * periodsOverlap(tertial, { from: "2026-04-30", to: "2026-08-31" }); // true: 30 April
 */
export const periodsOverlap = (a: DayRange, b: DayRange): boolean =>
  a.from <= b.to && b.from <= a.to;
