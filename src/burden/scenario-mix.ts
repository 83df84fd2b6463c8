/** One way of working: the share of the cases that are done so, and what each takes. */
export interface Scenario {
  readonly share: number;
  readonly each: number;
}

/**
 * What does a case take when some are done one way and some another? Σ share × each: a form that a third hand in on paper
 * and two thirds on the web. The shares are of all cases. Throws a `RangeError` when they do not add up to 1. That a mix is
 * weighed so is our own reading; it gives every cent of the German study it is tested with.
 *
 * @example
 * scenarioMix([{ share: 0.7, each: 9 }, { share: 0.3, each: 6 }]).toFixed(1); // "8.1": minutes for a case
 */
export const scenarioMix = (scenarios: readonly Scenario[]): number => {
  const all = scenarios.reduce((sum, { share }) => sum + share, 0);
  if (!(Math.abs(all - 1) < 1e-9)) throw new RangeError(`The shares add up to ${all}, not to 1`);
  return scenarios.reduce((sum, { share, each }) => sum + share * each, 0);
};
