import type { Effort } from "../plan/effort.js";
import type { Cycle, HouseRule, Obligation } from "../plan/entities/index.js";
import type { Plan } from "../plan/plan.js";
import type { Quantity } from "../plan/quantity.js";
import { type Query, query } from "../plan/query.js";

type Ordinary = Obligation | Cycle;

/** A range out of order is measured as not told. */
const untold: Quantity = { low: 1, high: 0 };

/** A quantity of one plan that can stand in another, which has estimates of its own. */
const broughtFrom =
  (q: Query) =>
  (quantity: Quantity): Quantity =>
    typeof quantity === "object" && "estimate" in quantity
      ? (q.get(quantity.estimate)?.value ?? untold)
      : quantity;

const counted = ["respondents", "nonRespondents"] as const;

/**
 * The later plan's demands as they would be if each answer still took what it took before: as often, from as many, in
 * force as long, but with the earlier effort and estimates. What differs from the earlier plan is then quantity alone,
 * and what differs from the later is each answer's own weight. How many answer in each unit goes with the quantity,
 * unless it is said that the effort differs because an estimate was corrected.
 */
export const hybridDemands = (before: Plan, after: Plan): Plan => {
  const then = query(before);
  const bring = broughtFrom(query(after));

  const effortOf = (was: Effort, is: Effort | undefined, isCorrected: boolean): Effort => {
    if (isCorrected) return was;
    const { respondents: _, nonRespondents: __, ...kept } = was;
    const now = counted.flatMap((field) => {
      const value = is?.[field];
      return value === undefined ? [] : [[field, bring(value)]];
    });
    return { ...kept, ...(Object.fromEntries(now) as Pick<Effort, "respondents">) };
  };
  const ordinary = <E extends Ordinary>(is: E): E => {
    const was = then.get(is.id);
    const { recurrence } = is;
    const byCase = recurrence?.every === "case" && recurrence.perYear !== undefined;
    const often = byCase
      ? { recurrence: { ...recurrence, perYear: bring(recurrence.perYear ?? untold) } }
      : {};
    if (!was) return { ...is, ...often };
    const { effort: _, ...rest } = is;
    const effort =
      was.effort && effortOf(was.effort, is.effort, is.changedBecause === "estimateCorrected");
    return { ...rest, ...often, ...(effort && { effort }) } as E;
  };
  const rule = (is: HouseRule): HouseRule => {
    const was = then.get(is.id);
    if (!was) return is;
    const { minutesPerYear: _, staff: __, ...rest } = is;
    const { minutesPerYear, staff } = was;
    return {
      ...rest,
      ...(minutesPerYear !== undefined && { minutesPerYear }),
      ...(staff !== undefined && { staff }),
    };
  };
  const { obligations = [], cycles = [], houseRules = [] } = after;
  return {
    ...after,
    estimates: before.estimates ?? [],
    obligations: obligations.map(ordinary),
    cycles: cycles.map(ordinary),
    houseRules: houseRules.map(rule),
  };
};
