/** What somebody has said about an uncertain quantity. */
export interface ToldRange {
  readonly low: number;
  /** The value that comes most often; absent means the middle. */
  readonly likely?: number;
  readonly high: number;
  /** Share of cases between low and high; absent means 0.9, and 1 means that nothing lies outside. */
  readonly coverage?: number;
  /** Absent means `pert`. */
  readonly distribution?: "pert" | "triangular" | "lognormal";
}
