import type { Demand } from "../demand.js";
import type { Weights } from "../weights.js";
import type { EffectsBuilder } from "./effects-builder.js";
import type { Times } from "./term-adder.js";

/** How often a demand that is weighed falls due in the span, as what its terms are multiplied by. */
export const timesOfRow = (
  builder: EffectsBuilder,
  { rhythms, inForce }: Weights,
  row: number,
  { recurrence }: Demand,
): Times => {
  const { dated, evenAYear } = rhythms[row] ?? { dated: 0, evenAYear: 0 };
  const years = { constant: inForce[row]?.years ?? 0 };
  const perYear =
    recurrence?.every === "case"
      ? builder.factor(recurrence.perYear, "recurrence.perYear")
      : { constant: evenAYear };
  return { dated, years, spread: [perYear, years] };
};
