import type { Day } from "../calendar/day.js";
import type { Record as PlanRecord } from "../plan/entities/record.js";
import { kommunallagen } from "../sources/kommunallagen.js";
import type { RuleSource } from "../sources/source.js";
import { statutoryDay } from "./statutory-day.js";

/** What the law asks for by a day, in the year before the one it is about (−1) or the year after (1). */
export interface YearlyDemand {
  readonly kind: PlanRecord["kind"];
  readonly yearsAfter: -1 | 1;
  readonly by: string;
  readonly law: readonly RuleSource[];
  /** With special reasons later, if the tax rate was in time. */
  readonly later?: { readonly by: string; readonly tax: PlanRecord["kind"] };
}

export const yearlyDemands: readonly YearlyDemand[] = [
  {
    kind: "budgetProposed",
    yearsAfter: -1,
    by: "10-31",
    law: [kommunallagen["11:8"]],
    later: { by: "11-30", tax: "taxRateProposed" },
  },
  {
    kind: "budgetAdopted",
    yearsAfter: -1,
    by: "11-30",
    law: [kommunallagen["11:10"], kommunallagen["11:11"]],
    later: { by: "12-31", tax: "taxRateAdopted" },
  },
  { kind: "annualReportDelivered", yearsAfter: 1, by: "04-15", law: [kommunallagen["11:20"]] },
  { kind: "discharge", yearsAfter: 1, by: "06-30", law: [kommunallagen["5:24"]] },
];
/** The latest year for which the day has passed. */
export const latestDueYear = ({ yearsAfter, by }: YearlyDemand, asOf: Day): number => {
  const year = Number(asOf.slice(0, 4)) - yearsAfter;
  return statutoryDay(`${year + yearsAfter}-${by}`) < asOf ? year : year - 1;
};
