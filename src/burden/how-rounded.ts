import { round } from "./round.js";

/**
 * How a published figure came from its own inputs:
 *
 * - `exact`: it is the figure
 * - `displayed`: it is the figure, rounded half away from zero where it is shown
 * - `truncated`: the decimals, or those of the average it is told with, are cut off
 * - `sumOfRoundedRows`: it is the sum of rows that were rounded first
 * - `onlyAverage`: a total that stands beside an average rounded from it, and cannot be won back from that
 * - `inputsShown`: it is within what the inputs may have been before they were rounded for display
 * - `inconsistent`: none of these gives it
 */
export type Rounding =
  | "exact"
  | "displayed"
  | "truncated"
  | "sumOfRoundedRows"
  | "onlyAverage"
  | "inputsShown"
  | "inconsistent";

/** What else is known of a published figure. All of it may be absent. */
export interface RoundingContext {
  /** Decimals the source shows; negative for tens, hundreds. Absent means as many as the figure has. */
  readonly digits?: number;
  /** What a sum is a sum of, not rounded. */
  readonly rows?: readonly number[];
  /** The average a total was computed from: `count × each × factor`. A factor of 1/60 is minutes in hours. */
  readonly average?: { readonly count: number; readonly each: number; readonly factor?: number };
  /** The least and the most it could be if each input is anything that is shown as it is shown. */
  readonly between?: readonly [least: number, most: number];
}

/** Decimals of a number as it is written. */
export const decimalsOf = (value: number): number => {
  const [figures = "", exponent = "0"] = String(value).split("e");
  return Math.max(0, (figures.split(".")[1]?.length ?? 0) - Number(exponent));
};

const isSame = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b));

const truncate = (value: number, digits: number): number => {
  // A product such as 0.1 × 3 lies a hair beside the decimal number that is meant.
  const tidy = Number(value.toPrecision(14));
  return Number(`${Math.trunc(Number(`${tidy}e${digits}`))}e${-digits}`);
};

const asShown = (value: number, digits: number): number =>
  round(Number(value.toPrecision(14)), digits);

/**
 * Which rounding of what we computed gives the figure that was published? Tries them from the strictest to the mildest
 * and tells the first that does: see {@link Rounding}. Published tables round in several ways, and some do not agree with
 * themselves.
 *
 * @example
 * howRounded(266.585, 266.59); // "displayed"
 * howRounded(73.58, 73); // "truncated"
 * howRounded(93.4, 64); // "inconsistent"
 */
export const howRounded = (
  computed: number,
  published: number,
  { digits = decimalsOf(published), rows, average, between }: RoundingContext = {},
): Rounding => {
  if (!Number.isFinite(computed) || !Number.isFinite(published)) return "inconsistent";
  if (isSame(computed, published)) return "exact";
  if (asShown(computed, digits) === published) return "displayed";
  if (rows) {
    const sum = rows.reduce((total, row) => total + asShown(row, digits), 0);
    if (asShown(sum, digits) === published) return "sumOfRoundedRows";
  }
  if (average) {
    const each = published / (average.count * (average.factor ?? 1));
    const shown = decimalsOf(average.each);
    if (asShown(each, shown) === average.each) return "onlyAverage";
    if (truncate(each, shown) === average.each) return "truncated";
  }
  if (truncate(computed, digits) === published) return "truncated";
  if (between) {
    const half = 0.5 * 10 ** -digits;
    if (between[0] <= published + half && published - half <= between[1]) return "inputsShown";
  }
  return "inconsistent";
};
