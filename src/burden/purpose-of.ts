import type { Purpose } from "../plan/vocabulary.js";
import type { OrHouseRule } from "./burden.js";
import type { Demand } from "./demand.js";
import { isHouseRule } from "./is-house-rule.js";

/** What a demand is for, as it is summed: a house rule apart, unless it is known to be for nothing. */
export const purposeOf = (demand: Pick<Demand, "id" | "purpose">): OrHouseRule<Purpose> => {
  const { purpose } = demand;
  if (purpose === null) return "none";
  return purpose ?? (isHouseRule(demand) ? "houseRule" : null);
};
