import { type Assessed, assessments } from "../explain/assessments.js";
import type { Goal } from "../plan/entities/index.js";
import type { Query } from "../plan/query.js";
import type { Verdict } from "../plan/vocabulary.js";
import { isActive } from "../rules/is-active.js";
import { goalLevels } from "./goal-levels.js";

/** A goal in force and how it was judged last; `untold` when nobody has, in what the plan shows. */
export interface GoalState {
  readonly goal: Goal;
  readonly state: Verdict | "untold";
  readonly latest: Assessed | undefined;
}

/** The goals in force, from the top of the organisation down, each with its latest verdict; a forecast is no verdict. */
export const goalStates = (q: Query, asOf: string): readonly GoalState[] => {
  const judged = assessments(q, asOf);
  return q
    .all("goal")
    .filter((goal) => isActive(goal, asOf))
    .toSorted((a, b) => goalLevels.indexOf(a.level) - goalLevels.indexOf(b.level))
    .map((goal) => {
      const latest = judged.of(goal.id).find(({ assessment }) => assessment.verdict !== undefined);
      return { goal, state: latest?.assessment.verdict ?? "untold", latest };
    });
};
