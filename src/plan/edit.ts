import { type Draft, Immer } from "immer";
import { type Changes, changesBetween } from "./changes.js";
import { once } from "./once.js";
import type { Plan } from "./plan.js";

/** A plan after an edit, and what was changed. */
export interface Edited {
  readonly plan: Plan;
  readonly changes: Changes;
}

/** An instance of our own: the caller's settings of immer are left alone, and nothing is frozen row by row. */
const immer = once(() => new Immer({ autoFreeze: false }));

/**
 * What would the plan be if this were changed? Runs the recipe on a draft and gives a new plan with what changed, by
 * id. The plan it was given is never touched; what the recipe leaves alone is shared. Find the row with the query
 * object (`q.row(id)`), not by searching the draft.
 *
 * @example
 * ```ts
 * import { edit, parsePlanOrThrow, query } from "styrkedja";
 *
 * const plan = parsePlanOrThrow({
 *   format: 1,
 *   organisation: { id: "organisation:exempel" },
 *   goals: [{ id: "goal:a", owner: null }],
 * });
 * const row = query(plan).row("goal:a");
 * const { changes } = edit(plan, (draft) => {
 *   const goal = draft.goals?.[row];
 *   if (goal) goal.owner = "unit:von";
 * });
 * changes.changed.map(({ after, fields }) => [after.id, fields]); // [["goal:a", ["owner"]]]
 * ```
 */
export const edit = (plan: Plan, recipe: (draft: Draft<Plan>) => void): Edited => {
  const edited = immer().produce(plan, (draft) => {
    recipe(draft);
  });
  return { plan: edited, changes: changesBetween(plan, edited) };
};
