import type { Id } from "../../plan/id.js";
import type { Amount } from "../amount.js";
import { sumsAmong } from "../sums-among.js";
import type { Weights } from "../weights.js";

/** The demands of one goal; `none` for those said to follow up none, `null` where it is not told. */
export interface GoalBurden {
  readonly goal: Id<"goal"> | "none" | null;
  readonly amount: Amount;
}

/**
 * What does it take to follow up each goal? Demands by the goals they follow up, in the order they are met; the sums add
 * up to the whole. Units as in {@link Amount}. See `metrics` for the definition.
 *
 * @example
 * byGoal(weigh(plan, { year: 2026, hoursPerYear: 1700 }))[0]?.goal;
 */
export const byGoal = (weights: Weights): readonly GoalBurden[] => {
  const amounts = sumsAmong<GoalBurden["goal"]>(weights, ({ goals }) =>
    goals === undefined ? [null] : goals.length === 0 ? ["none"] : [...new Set(goals)],
  );
  return Array.from(amounts, ([goal, amount]) => ({ goal, amount }));
};
