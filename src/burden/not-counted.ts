import type { Burden } from "./burden.js";
import { programmeDialogues } from "./invested-tally.js";
import type { Weights } from "./weights.js";

/** What the plan tells of that is not weighed, counted. */
export const notCounted = ({ plan, q, demands }: Weights): Burden["notCounted"] => {
  let steps = 0;
  for (const { effort } of demands) {
    if (effort?.minutes !== undefined && effort.steps?.length) steps++;
  }
  return {
    steps,
    occasions: (plan.occasions ?? []).filter(({ effort, copies }) => effort || copies).length,
    programmeDialogues: programmeDialogues(q).size,
  };
};
