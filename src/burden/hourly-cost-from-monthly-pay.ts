import { hourlyCost } from "./hourly-cost.js";
import { type MonthlyPayMethod, monthlyPayMethods } from "./tables/monthly-pay-methods.js";

/**
 * What does an hour cost, of one who has so much a month? By one of the published ways: `inera` (pay / 142 × 1.54, for regions
 * and municipalities) or `eu` (pay × 12 / 1720, the pay alone). The way has no default: they are two thirds apart.
 *
 * @example
 * Math.round(hourlyCostFromMonthlyPay(40_000, "inera")); // 434
 * Math.round(hourlyCostFromMonthlyPay(40_000, "eu")); // 279
 */
export const hourlyCostFromMonthlyPay = (
  monthlyPay: number,
  method: MonthlyPayMethod["id"],
): number => {
  const way = monthlyPayMethods.find(({ id }) => id === method);
  if (!way) throw new RangeError(`No such way from monthly pay to an hourly cost: ${method}`);
  return hourlyCost(monthlyPay / way.hoursPerMonth, way.additions);
};
