/** How sure a sum is, in the small units of {@link Sums}, not rounded. */
export interface Spread {
  /** The mean, and the standard deviation: exact, whatever the method. */
  readonly mean: number;
  readonly sd: number;
  /** So much or less one time in ten, every other time, and nine times in ten. */
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  /**
   * How the three were found: `exact` where one uncertain number, or none, is all there is; `closedForm` from the moments
   * (Cornish–Fisher), where that is right to about a hundredth of a standard deviation; else `simulated`.
   */
  readonly method: "exact" | "closedForm" | "simulated";
}

export const levels = [0.1, 0.5, 0.9] as const;

/** The same, so many times as large. */
export const scaled = ({ mean, sd, p10, p50, p90, method }: Spread, by: number): Spread => ({
  mean: by * mean,
  sd: by * sd,
  p10: by * p10,
  p50: by * p50,
  p90: by * p90,
  method,
});
