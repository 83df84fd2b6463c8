import * as fc from "fast-check";
import { type DaySpan, dayArbitrary } from "./day-arbitrary.js";

const numbered = (year: fc.Arbitrary<string>, letter: string, most: number) =>
  fc.tuple(year, fc.integer({ min: 1, max: most })).map(([y, n]) => `${y}-${letter}${n}`);

const fromTo = (end: fc.Arbitrary<string>) =>
  fc.tuple(end, end).map(([a, b]) => (a < b ? `${a}/${b}` : `${b}/${a}`));

/**
 * Which periods could there be? Draws periods of every kind that a plan may hold, from a day to a span of years; each
 * begins in the span of days given (2000–2049 unless told otherwise), and none ends before it begins.
 *
 * @example
 * ```ts
 * fc.assert(fc.property(periodArbitrary(), (period) => parsePeriod(period) !== undefined));
 * ```
 */
export const periodArbitrary = (span: DaySpan = {}): fc.Arbitrary<string> => {
  const day = dayArbitrary(span);
  const month = day.map((d) => d.slice(0, "2026-08".length));
  const year = day.map((d) => d.slice(0, "2026".length));
  const week = fc
    .tuple(year, fc.integer({ min: 1, max: 52 }))
    .map(([y, n]) => `${y}-W${String(n).padStart(2, "0")}`);
  return fc.oneof(
    year,
    numbered(year, "H", 2),
    numbered(year, "T", 3),
    numbered(year, "Q", 4),
    month,
    week,
    day,
    fromTo(month),
    fromTo(day),
  );
};
