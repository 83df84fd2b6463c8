import { isActive } from "./is-active.js";
import { isStated } from "./is-stated.js";
import type { About } from "./rule.js";

/** What is missing before a goal can be said to have no other indicators than those known; `undefined` when nothing is. */
export const indicatorsUntold = ({ q, asOf }: Pick<About, "q" | "asOf">): string | undefined => {
  if (!q.isComplete("indicators", { period: asOf })) return "complete: indicators";
  const isUntold = q
    .all("indicator")
    .some((indicator) => !isStated(indicator, "goals") && isActive(indicator, asOf));
  return isUntold ? "indicator.goals" : undefined;
};
