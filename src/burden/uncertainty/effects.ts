import type { Parameter } from "./parameter.js";

/**
 * What a parameter may add to or take off a sum, with the mean 0: its deviation from its mean (power 1), and, where an
 * estimate is multiplied by itself, what its square adds to that and is uncorrelated with it (power 2).
 */
export interface Component {
  readonly parameter: number;
  readonly power: 1 | 2;
  readonly variance: number;
}

/**
 * Sums as their mean and uncorrelated effects: each product of uncertain quantities, `(mean + deviation) × …`, multiplied
 * out. What is multiplied in an effect is independent and has the mean 0, so no two effects are correlated, and the
 * variance of a sum is the sum of `coefficient² × variance` over its effects, exactly (the decomposition of W. Hoeffding
 * 1948, Annals of Mathematical Statistics 19:3). A shared estimate is one parameter, so its coefficients are added before
 * they are squared.
 */
export interface Effects {
  readonly parameters: readonly Parameter[];
  readonly components: readonly Component[];
  /** The components that are multiplied in each effect. The first effect is none: the mean. */
  readonly sets: readonly (readonly number[])[];
  /** The variance of each effect. */
  readonly variances: readonly number[];
  /** Where the entries of a row begin; those of the last end where the next would begin. */
  readonly starts: readonly number[];
  /**
   * Entries: an effect, whether it belongs to what has days of its own, and its coefficient in small units of time
   * and of money, for one giver and the whole span.
   */
  readonly effect: readonly number[];
  readonly isDated: readonly boolean[];
  readonly minutes: readonly number[];
  readonly cost: readonly number[];
}
