import type { Burden } from "./burden.js";
import { programmeDialogues } from "./invested-tally.js";
import type { Weights } from "./weights.js";

/** What the plan tells of that is not weighed, counted. */
export const notCounted = ({ plan, q, demands }: Weights): Burden["notCounted"] => {
  let steps = 0;
  for (const { effort } of demands) {
    if (effort?.minutes === undefined) continue;
    // A step with money alone is counted: minutes in all hold no money.
    if (effort.steps?.some((step) => step.minutes !== undefined || step.amount == null)) steps++;
  }
  return {
    steps,
    occasions: (plan.occasions ?? []).filter(({ effort, copies }) => effort || copies).length,
    programmeDialogues: programmeDialogues(q).size,
  };
};
