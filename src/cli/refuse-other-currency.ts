import { currencyOf } from "../burden/currency-of.js";
import type { Rates } from "../burden/rates.js";
import type { Plan } from "../plan/plan.js";
import { UsageError } from "./usage-error.js";

/** A table in euro says nothing about a plan in kronor. */
export const refuseOtherCurrency = (plan: Plan, rates: Rates | undefined): void => {
  const own = currencyOf(plan);
  const { currency = own } = rates ?? {};
  if (currency === own) return;
  throw new UsageError({
    sv: `Timkostnaderna är i ${currency} och planen i ${own}. Räkna om dem, och ange dem med perHour och source.`,
    en: `The hourly costs are in ${currency} and the plan in ${own}. Convert them, and give them with perHour and source.`,
  });
};
