import { type WorkKind, workKinds } from "../../plan/vocabulary.js";
import { amongTerms, bought, type SeenTerm } from "../among-terms.js";
import type { Amount } from "../amount.js";
import type { Demand } from "../demand.js";
import { isMoney } from "../kernel.js";
import { amountOf, tally } from "../tally.js";
import type { Weights } from "../weights.js";

/** What one kind of work takes; `null` where no steps are told, or a step does not say what kind it is. */
export interface ActivityBurden {
  readonly activity: WorkKind | null;
  readonly amount: Amount;
}

/** What each kind of work takes, and what is bought and is no work. */
export interface ActivitiesBurden {
  readonly activities: readonly ActivityBurden[];
  readonly bought: Amount;
}

const activityOf = ({ effort }: Demand, { term, index }: SeenTerm) => {
  if (term === "recordKeeping") return "record";
  if (isMoney(term) && term !== "stepAmount") return bought;
  return term === "steps" || term === "stepAmount" ? (effort?.steps?.[index]?.lens ?? null) : null;
};

/**
 * What does the work consist of? The demands by kind of work, as far as their steps say so (`effort.steps[].lens`): to
 * gather, assure quality, transform, transmit, change systems and train, which is how HESA looks at a demand for data,
 * and beside them to keep records, travel and read. Money of a step (a fare) is with its kind of work. Minutes told for the whole are `null`, not told. Kinds that nothing
 * is told under are left out; with `bought` the rest is the sum of all demands, to the last small unit.
 *
 * @example
 * const { activities } = byActivity(weigh(plan, { year: 2026, hoursPerYear: 1700 }));
 * activities.find(({ activity }) => activity === "gather")?.amount; // what it takes to find the facts
 */
export const byActivity = (weights: Weights): ActivitiesBurden => {
  const found = amongTerms<WorkKind | null | typeof bought>(weights, activityOf, null);
  return {
    activities: [...workKinds, null].flatMap((activity) => {
      const amount = found.get(activity);
      return amount ? { activity, amount } : [];
    }),
    bought: found.get(bought) ?? amountOf(tally()),
  };
};
