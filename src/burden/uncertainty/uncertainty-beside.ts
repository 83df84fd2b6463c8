import type { Amount } from "../amount.js";
import { type Beside, besides } from "../beside.js";
import { investedTally } from "../invested-tally.js";
import { sumsBeside } from "../sums-beside.js";
import { amountOf } from "../tally.js";
import type { Weights } from "../weights.js";
import { besideEffects } from "./beside-effects.js";
import { type Drawing, usualDrawing } from "./drawer.js";
import { addRow, type Forms, forms } from "./forms.js";
import { investedEffects } from "./invested-effects.js";
import { spreadFinder } from "./spread-finder.js";
import { type UncertainSum, uncertainSum } from "./uncertain-sum.js";
import type { UncertaintyOptions } from "./uncertainty.js";

/** How sure the sums are that stand beside the demands: each apart, as in {@link Burden}. */
export interface UncertaintyBeside {
  readonly beside: Readonly<Record<Beside, UncertainSum>>;
  readonly invested: UncertainSum;
}

const toldOf = ({ cost, unknown, costUnknown }: Amount) => ({
  priced: cost !== null,
  unknown,
  costUnknown,
});

/**
 * How sure are the sums beside the demands? The same as {@link uncertainty} for those who read the answers, the hands they
 * pass and the one who asks, and for the time invested in dialogue and development.
 *
 * @example
 * const { invested } = uncertaintyBeside(weigh(plan, { year: 2026, hoursPerYear: 1700 }));
 * [invested.minutes.p10, invested.minutes.p90]; // in eight cases of ten between these
 */
export const uncertaintyBeside = (
  weights: Weights,
  options: Pick<UncertaintyOptions, "draws" | "seed"> = {},
): UncertaintyBeside => {
  const drawing: Drawing = { ...usualDrawing, ...options };
  const besideForms: Record<Beside, Forms> = {
    readers: forms(),
    hops: forms(),
    collector: forms(),
  };
  const effects = besideEffects(weights);
  for (const [at, { beside, row }] of weights.beside.entries()) {
    const answers = beside === "hops" ? (weights.givers[row] ?? 0) : 1;
    addRow(besideForms[beside], effects, at, answers);
  }
  const amounts = sumsBeside(weights);
  const spreadOf = spreadFinder(effects, drawing);
  const [readers, hops, collector] = besides.map((name) =>
    uncertainSum(spreadOf, besideForms[name], toldOf(amounts[name])),
  );

  const ofInvested = investedEffects(weights);
  const investedForms = forms();
  for (let row = 0; row + 1 < ofInvested.starts.length; row++)
    addRow(investedForms, ofInvested, row, 1);
  return {
    beside: { readers, hops, collector } as UncertaintyBeside["beside"],
    invested: uncertainSum(
      spreadFinder(ofInvested, drawing),
      investedForms,
      toldOf(amountOf(investedTally(weights).total)),
    ),
  };
};
