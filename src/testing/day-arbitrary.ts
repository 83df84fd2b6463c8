import * as fc from "fast-check";

/** The first and the last day that may be drawn. */
export interface DaySpan {
  readonly from?: string;
  readonly to?: string;
}

const millisecondsADay = 86_400_000;

/**
 * Which days could there be? Draws days, `2026-08-31`; between 2000 and 2049 unless told otherwise.
 *
 * @example
 * ```ts
 * fc.assert(fc.property(dayArbitrary({ from: "2026-01-01", to: "2026-12-31" }), (day) => day.startsWith("2026")));
 * ```
 */
export const dayArbitrary = ({
  from = "2000-01-01",
  to = "2049-12-31",
}: DaySpan = {}): fc.Arbitrary<string> =>
  fc
    .integer({ min: Date.parse(from) / millisecondsADay, max: Date.parse(to) / millisecondsADay })
    .map((day) => new Date(day * millisecondsADay).toISOString().slice(0, "2026-08-31".length));
