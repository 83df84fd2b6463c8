import type { Rates } from "./rates.js";
import { type Asked, type Span, spanOf } from "./span.js";

/** What to measure, and the figures that are nobody's to assume: none has a default. */
export type MeasureOptions = Asked & {
  /** Hours in a working year, 1 600–2 080 depending on country and agreement. */
  readonly hoursPerYear: number;
  /** Who counts so, in words: shown beside the number. See `workingYears` for five that are published. */
  readonly workingYear?: string;
  /** Hourly costs. Without them the cost of time is unknown, never zero. */
  readonly rates?: Rates;
  /**
   * How many of the heaviest demands to list, one line each; absent means 100. Dialogue, visits and peer review are time
   * invested and not listed, but with `Infinity`, which lists all: them last. The sums are of all, and
   * `demands.known + demands.unknown` is how many there are.
   */
  readonly lines?: number;
  /** Let the default recipe stand in for the untold minutes of obligations with form `report`. */
  readonly recipe?: true;
};

/** The span asked for. Throws a `RangeError` for one that is none, or hours that are not over 0. */
export const spanAsked = (options: MeasureOptions): Span => {
  if (!(options.hoursPerYear > 0)) {
    throw new RangeError(`Hours in a working year must be over 0: ${options.hoursPerYear}`);
  }
  if (options.lines !== undefined && !(options.lines >= 0)) {
    throw new RangeError(`Lines to list must be 0 or more: ${options.lines}`);
  }
  return spanOf(options);
};
