import type { Plan } from "../plan/plan.js";

/** The currency a plan's amounts are in: kronor unless it says otherwise. */
export const currencyOf = ({ organisation }: Pick<Plan, "organisation">): string =>
  organisation.currency ?? "SEK";
