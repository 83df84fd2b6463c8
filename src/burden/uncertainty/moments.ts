import type { Weights } from "../weights.js";
import { demandEffects } from "./demand-effects.js";
import { formMoments } from "./form-moments.js";
import { totalForms } from "./grouped-forms.js";

/** Mean and variance of a sum, in its small unit and the square of it. */
export interface Moments {
  readonly mean: number;
  readonly variance: number;
}

/**
 * What are the mean and the variance of all that is asked for? In closed form, without a draw: each product of uncertain
 * quantities is multiplied out as means and deviations, and what an estimate does in all demands that share it is added
 * before it is squared. Exact but for rounding; in small units of time and of money. Assumptions as in {@link uncertainty}.
 *
 * @example
 * const { minutes } = moments(weigh(plan, { year: 2026, hoursPerYear: 1700 }));
 * Math.sqrt(minutes.variance); // the standard deviation, in 1e-5 minute
 */
export const moments = (
  weights: Weights,
): { readonly minutes: Moments; readonly cost: Moments } => {
  const effects = demandEffects(weights);
  const total = totalForms(weights, effects);
  const of = (form: typeof total.minutes): Moments => {
    const { mean, variance } = formMoments(form, effects);
    return { mean, variance };
  };
  return { minutes: of(total.minutes), cost: of(total.cost) };
};
