import { inOrder } from "./amounts-by.js";
import type { Burden } from "./burden.js";
import { byUnit } from "./by-unit.js";
import { ledgerOf } from "./ledger.js";
import { sum } from "./span.js";
import type { Weights } from "./weights.js";

/** What each unit has with all beneath it, in the plan's order. */
export const rolledUp = (weights: Weights): Burden["byUnit"] => {
  const ledger = ledgerOf(weights);
  return byUnit(weights.plan, inOrder(ledger.units, ledger));
};

/** Years in the span, by months: what is told by year is multiplied by them. */
export const yearsIn = ({ span }: Weights): number => sum(span.weights) / 12;
