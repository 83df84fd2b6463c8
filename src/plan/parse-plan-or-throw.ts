import { parsePlan } from "./parse-plan.js";
import type { Plan } from "./plan.js";
import { PlanError } from "./plan-error.js";

/**
 * The same as {@link parsePlan}, for scripts: gives the plan, or throws a {@link PlanError} that names the faults.
 *
 * @example
 * ```ts
 * import { parsePlanOrThrow } from "styrkedja";
 *
 * const plan = parsePlanOrThrow({ format: 1, organisation: { id: "organisation:exempel" } });
 * ```
 */
export const parsePlanOrThrow = (input: unknown): Plan => {
  const result = parsePlan(input);
  if (result.ok) return result.plan;
  throw new PlanError(result.faults, result.count);
};
