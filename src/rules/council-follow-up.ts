import type { Query } from "../plan/query.js";
import { isStated } from "./is-stated.js";
import { reachedCouncil } from "./reached-council.js";
import { yearsIn } from "./years-in.js";

/** What the council has had in hand, by year and goal. */
export interface CouncilFollowUp {
  /** Did a report about the year take up the goal? Otherwise the field that would tell, or no. */
  has(year: string, goal: string): boolean | string;
}

const anything = "*";

/**
 * Which goals have come back to the council, about which years? One pass over the follow-up occasions: what each took up
 * (all of its cycle's goals when it does not say), which years it was about, and whether it reached the council by the day.
 */
export const councilFollowUp = (q: Query, asOf: string): CouncilFollowUp => {
  const told = new Set<string>();
  const untold = new Map<string, string>();
  for (const occasion of q.all("occasion")) {
    const source = occasion.of === undefined ? undefined : q.get(occasion.of);
    const reached = reachedCouncil(q, asOf, occasion, source);
    if (reached === false) continue;
    const years = yearsIn(occasion.period);
    const isDated = isStated(occasion, "period") && years.length > 0;
    const note = (goal: string, field: string) => {
      for (const year of isDated ? years : [anything]) {
        const key = `${year} ${goal}`;
        const known = untold.get(key);
        if (known === undefined || field < known) untold.set(key, field);
      }
    };
    const take = (goal: string) => {
      if (reached === true) for (const year of years) told.add(`${year} ${goal}`);
      if (reached !== true) note(goal, reached);
      else if (!isDated) note(goal, "occasion.period");
    };
    const holder = occasion.goals ? occasion : source;
    for (const goal of holder?.goals ?? []) take(goal);
    for (const { goal } of occasion.assessments ?? []) take(goal);
    if (!holder || !isStated(holder, "goals")) note(anything, "occasion.goals");
  }
  return {
    has: (year, goal) =>
      told.has(`${year} ${goal}`) ||
      (untold.get(`${year} ${goal}`) ??
        untold.get(`${year} ${anything}`) ??
        untold.get(`${anything} ${goal}`) ??
        untold.get(`${anything} ${anything}`) ??
        false),
  };
};
