import type { Effects } from "./effects.js";
import type { Form } from "./forms.js";

/** What is known of a sum without a draw. */
export interface FormMoments {
  readonly mean: number;
  readonly variance: number;
  /** Third and fourth cumulant of single parameters, and the third of what two of them do together. */
  readonly third: number;
  readonly fourth: number;
  /** The share of the variance that comes of parameters multiplied by each other. */
  readonly together: number;
}

/**
 * Mean and variance of a sum, exactly, and the next two cumulants as far as its parameters work alone, or two and two
 * (the third). Where none are multiplied by each other all four are exact.
 */
export const formMoments = (form: Form, effects: Effects): FormMoments => {
  const { sets, variances, components, parameters } = effects;
  const alone = new Map<number, number>();
  let variance = 0;
  let apart = 0;
  let third = 0;
  let fourth = 0;
  for (const [effect, coefficient] of form) {
    const set = sets[effect];
    const first = set?.[0];
    if (set === undefined || first === undefined) continue;
    const own = coefficient ** 2 * (variances[effect] ?? 0);
    variance += own;
    const component = components[first];
    if (set.length > 1 || component?.power !== 1) continue;
    alone.set(first, coefficient);
    apart += own;
    const cumulants = parameters[component.parameter]?.distribution.cumulants;
    third += coefficient ** 3 * (cumulants?.[2] ?? 0);
    fourth += coefficient ** 4 * (cumulants?.[3] ?? 0);
  }
  if (apart < variance) third += thirdOfPairs(form, effects, alone);
  const together = variance > 0 ? Math.max(0, 1 - apart / variance) : 0;
  return { mean: form.get(0) ?? 0, variance, third, fourth, together };
};

/** What pairs add to the third cumulant: E[(pP + qQ + cPQ)³] less that of P and Q alone. */
const thirdOfPairs = (
  form: Form,
  { sets, components, parameters }: Effects,
  alone: ReadonlyMap<number, number>,
): number => {
  const cumulants = (component: number) =>
    parameters[components[component]?.parameter ?? 0]?.distribution.cumulants ?? [];
  let third = 0;
  for (const [effect, c] of form) {
    const set = sets[effect];
    if (set?.length !== 2) continue;
    const [one = 0, other = 0] = set;
    const p = alone.get(one) ?? 0;
    const q = alone.get(other) ?? 0;
    const [, ofP = 0, skewP = 0] = cumulants(one);
    const [, ofQ = 0, skewQ = 0] = cumulants(other);
    third += 6 * p * q * c * ofP * ofQ;
    third += 3 * c * c * (p * skewP * ofQ + q * skewQ * ofP);
    third += c ** 3 * skewP * skewQ;
  }
  return third;
};
