import { amongTerms, bought } from "../among-terms.js";
import type { Amount } from "../amount.js";
import { isMoney } from "../kernel.js";
import { amountOf, tally } from "../tally.js";
import type { Weights } from "../weights.js";

/** Whose working time it takes; `null` where the plan does not say. */
export interface RoleBurden {
  readonly staff: string | null;
  readonly amount: Amount;
}

/** What falls on each group of staff, in the order in which the plan names them, and what is bought and is nobody's time. */
export interface RolesBurden {
  readonly groups: readonly RoleBurden[];
  readonly bought: Amount;
}

/**
 * Whose working day does it take? The demands by group of staff (`staff` of the effort and of its steps), those that name
 * none last. A demand that several groups work on is shared out by what each step takes, and is one demand under each.
 * Money that is no work is summed apart; with it the groups are the sum of all demands, to the last small unit. Groups
 * are never ranked.
 *
 * @example
 * const { groups } = byRole(weigh(plan, { year: 2026, hoursPerYear: 1700 }));
 * groups[0]?.staff; // the group that the plan names first
 */
export const byRole = (weights: Weights): RolesBurden => {
  const found = amongTerms<string | null | typeof bought>(
    weights,
    (_, { term, staff }) => (isMoney(term) ? bought : (staff ?? null)),
    null,
  );
  const groups: RoleBurden[] = [];
  for (const [staff, amount] of found)
    if (typeof staff === "string") groups.push({ staff, amount });
  const untold = found.get(null);
  if (untold) groups.push({ staff: null, amount: untold });
  return { groups, bought: found.get(bought) ?? amountOf(tally()) };
};
