import type { Id } from "../../plan/id.js";
import type { Amount } from "../amount.js";
import { rolledUp, yearsIn } from "../rolled-up.js";
import { shareOut } from "../share-out.js";
import { perMinute } from "../small-units.js";
import { amountOf, tally } from "../tally.js";
import type { Weights } from "../weights.js";

/** A unit's limit and how much of it is used, with all beneath it. */
export interface UnitBudget {
  readonly unit: Id<"unit">;
  /** Hours in the span: `burdenBudget` is a year's. */
  readonly hours: number;
  readonly used: Amount;
  /** Likely hours used / hours in the budget: 1 is all of it. `null` where the budget is none. */
  readonly utilisation: number | null;
}

/** The units that have a limit, in the plan's order, and how many that are asked for something have none. */
export interface BurdenBudget {
  readonly units: readonly UnitBudget[];
  readonly untold: number;
}

/**
 * How much of what may be asked is asked already? Units with a `burdenBudget` (hours a year that they may be asked to
 * report) and what the demands on them and all beneath them use of it, in the plan's order. A unit without a budget is
 * counted; none is made up for it: {@link budgetBySize} shows what one in proportion to size would be.
 *
 * @example
 * const { units } = burdenBudget(weigh(plan, { year: 2026, hoursPerYear: 1700 }));
 * units[0]?.utilisation; // the share that is used, and 1 is all of it
 */
export const burdenBudget = (weights: Weights): BurdenBudget => {
  const { plan, q, demands } = weights;
  const years = yearsIn(weights);
  const loads = new Map(rolledUp(weights).map(({ unit, rolledUp: amount }) => [unit, amount]));
  const asked = new Set(demands.flatMap(({ from = [] }) => from));
  return {
    units: (plan.units ?? []).flatMap(({ id, burdenBudget: aYear }): UnitBudget[] => {
      if (aYear === undefined) return [];
      const hours = aYear * years;
      const used = loads.get(id) ?? amountOf(tally());
      const spent = used.minutes.likely / (60 * perMinute);
      return [{ unit: id, hours, used, utilisation: hours > 0 ? spent / hours : null }];
    }),
    untold: [...asked].filter((id) => q.get(id)?.burdenBudget === undefined).length,
  };
};

/** A budget that a unit could be given: whole hours. */
export interface BudgetOffered {
  readonly unit: Id<"unit">;
  readonly hours: number;
}

/**
 * What would a budget in proportion to size be? Shares out so many whole hours a year among units by their staff, so that
 * nothing is lost; units whose staff is not told get none and are left out. An offer to decide about, never assumed.
 *
 * @example
 * budgetBySize(100, [{ id: "unit:a", staff: 30 }, { id: "unit:b", staff: 10 }]);
 * // [{ unit: "unit:a", hours: 75 }, { unit: "unit:b", hours: 25 }]
 */
export const budgetBySize = (
  hours: number,
  units: readonly { readonly id: Id<"unit">; readonly staff?: number | null }[],
): readonly BudgetOffered[] => {
  const sized = units.flatMap(({ id, staff }) => (staff ? [{ id, staff }] : []));
  const shares = shareOut(
    sized.length === 0 ? 0 : hours,
    sized.map(({ staff }) => staff),
  );
  return sized.map(({ id }, index) => ({ unit: id, hours: shares[index] ?? 0 }));
};
