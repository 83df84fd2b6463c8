import type { Id } from "../plan/id.js";
import type { Plan } from "../plan/plan.js";
import type { Burden } from "./burden.js";
import { addTally, amountOf, type Tally, tally } from "./tally.js";

/** What each unit has of its own, and with what lies beneath it. A tree that goes in a circle counts each unit once. */
export const byUnit = (plan: Plan, own: ReadonlyMap<Id<"unit">, Tally>): Burden["byUnit"] => {
  const parents = new Map((plan.units ?? []).map(({ id, parent }) => [id, parent]));
  const rolledUp = new Map(Array.from(own.keys(), (unit) => [unit, tally()]));
  for (const [unit, amount] of own) {
    const met = new Set<Id<"unit">>();
    let next: Id<"unit"> | null | undefined = unit;
    while (next && !met.has(next)) {
      met.add(next);
      const above = rolledUp.get(next) ?? tally();
      rolledUp.set(next, above);
      addTally(above, amount);
      next = parents.get(next);
    }
  }
  return Array.from(rolledUp)
    .filter(([, { known, unknown }]) => known + unknown > 0)
    .map(([unit, all]) => ({
      unit,
      own: amountOf(own.get(unit) ?? tally()),
      rolledUp: amountOf(all),
    }));
};
