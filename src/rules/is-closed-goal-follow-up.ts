import type { Occasion } from "../plan/entities/occasion.js";
import type { About } from "./rule.js";
import { sourceOf } from "./source-of.js";
import { stated } from "./stated.js";
import { wasClosedLately } from "./was-closed-lately.js";

/** Is it a follow-up of goals that was closed lately? Not one that is known to be about no goals, such as of finance only. */
export const isClosedGoalFollowUp = (
  occasion: Occasion,
  about: Pick<About, "q" | "asOf" | "options">,
): boolean => {
  if (!wasClosedLately(occasion, about)) return false;
  if (occasion.assessments?.length) return true;
  const goals = stated(occasion, "goals") ?? stated(sourceOf(occasion, about.q), "goals");
  return goals?.length !== 0;
};
