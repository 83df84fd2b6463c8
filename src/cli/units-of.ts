import type { Id } from "../plan/id.js";
import type { Plan } from "../plan/plan.js";
import type { Call } from "./command.js";
import { listOf } from "./list-of.js";

/** The units given with `--units`, which must be in the plan. */
export const unitsOf = (
  { given }: Pick<Call, "given">,
  plan: Plan,
): readonly Id<"unit">[] | undefined => {
  const asked = given.get("units");
  if (asked === undefined) return undefined;
  const known = (plan.units ?? []).map(({ id }) => id);
  return listOf(asked, known, "--units") as readonly Id<"unit">[];
};
