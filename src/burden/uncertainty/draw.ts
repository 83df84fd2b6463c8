import type { Weights } from "../weights.js";
import { demandEffects } from "./demand-effects.js";
import { type Drawing, drawer } from "./drawer.js";
import { type Form, timesOf } from "./forms.js";
import { totalForms } from "./grouped-forms.js";

/**
 * What might all that is asked for come to? So many draws of the total, in small units of time and of money, in the order
 * drawn: every uncertain number is drawn once for each, and all that share it see the same. The same seed gives the same
 * draws, and one estimate's draws do not depend on what else is in the plan. Assumptions as in {@link uncertainty}, which
 * needs no draws for most sums and is quicker.
 *
 * @example
 * const { minutes } = draw(weigh(plan, { year: 2026, hoursPerYear: 1700 }), { draws: 1000, seed: 7 });
 * minutes.length; // 1000
 */
export const draw = (
  weights: Weights,
  drawing: Drawing,
): { readonly minutes: Float64Array; readonly cost: Float64Array } => {
  const effects = demandEffects(weights);
  const total = totalForms(weights, effects);
  const { addEffects, forget } = drawer(effects, drawing);
  const parametersOf = (effect: number): readonly number[] =>
    (effects.sets[effect] ?? []).map((component) => effects.components[component]?.parameter ?? 0);

  /** Effect by effect; what no later effect needs is let go of, so that many estimates fit in memory. */
  const drawn = (form: Form): Float64Array => {
    const sums = new Float64Array(drawing.draws).fill(form.get(0) ?? 0);
    const left = new Map<number, number>();
    const count = (effect: number, by: 1 | -1) => {
      for (const parameter of parametersOf(effect)) {
        const now = (left.get(parameter) ?? 0) + by;
        left.set(parameter, now);
        if (now === 0) forget(parameter);
      }
    };
    for (const effect of form.keys()) count(effect, 1);
    for (const effect of form.keys()) {
      addEffects(sums, form, [effect]);
      count(effect, -1);
    }
    return sums;
  };
  const minutes = drawn(total.minutes);
  const perMinute = timesOf(total.cost, total.minutes);
  const cost = perMinute === undefined ? drawn(total.cost) : minutes.map((own) => own * perMinute);
  return { minutes, cost };
};
