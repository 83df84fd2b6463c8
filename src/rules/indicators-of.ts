import type { Goal } from "../plan/entities/goal.js";
import type { Indicator } from "../plan/entities/indicator.js";
import { isActive } from "./is-active.js";
import type { About } from "./rule.js";

/** The indicators in force that tell about a goal: those that name it, and those that its hallmarks name. */
export const indicatorsOf = (
  goal: Pick<Goal, "id" | "hallmarks">,
  { q, asOf }: Pick<About, "q" | "asOf">,
): readonly Indicator[] => {
  const found = new Set(q.refs(goal.id, "indicator.goals[]"));
  for (const { indicators } of goal.hallmarks ?? []) {
    for (const id of indicators ?? []) {
      const indicator = q.get(id);
      if (indicator) found.add(indicator);
    }
  }
  return [...found].filter((indicator) => isActive(indicator, asOf));
};
