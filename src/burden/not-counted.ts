import type { Plan } from "../plan/plan.js";
import type { Burden } from "./burden.js";
import type { Demand } from "./demand.js";
import { programmeDialogues } from "./invested-tally.js";

type Count<T> = { -readonly [K in keyof T]: T[K] };

/** What the plan tells of that is not weighed, counted. */
export const notCounted = (plan: Plan) => {
  const counts: Count<Burden["notCounted"]> = {
    readers: 0,
    hops: 0,
    collector: 0,
    steps: 0,
    occasions: (plan.occasions ?? []).filter(({ effort, copies }) => effort || copies).length,
    programmeDialogues: programmeDialogues(plan).size,
  };
  const see = ({ effort }: Demand) => {
    if (!effort) return;
    if (effort.readers?.length) counts.readers++;
    if (effort.hops?.length) counts.hops++;
    if (effort.collector) counts.collector++;
    if (effort.minutes !== undefined && effort.steps?.length) counts.steps++;
  };
  return { counts, see };
};
