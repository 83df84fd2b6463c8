import type { Plan } from "../plan/plan.js";
import { type Demand, houseRuleDemand } from "./demand.js";

/** Calls back for every demand of a plan: obligations, follow-up cycles, house rules. */
export const eachDemand = (plan: Plan, visit: (demand: Demand) => void): void => {
  for (const obligation of plan.obligations ?? []) visit(obligation);
  for (const cycle of plan.cycles ?? []) visit(cycle);
  for (const rule of plan.houseRules ?? []) visit(houseRuleDemand(rule));
};
