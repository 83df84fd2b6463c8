import type { Day } from "../calendar/day.js";
import type { Origin, Purpose } from "../plan/vocabulary.js";
import type { Amount, Sums } from "./amount.js";
import type { Beside } from "./beside.js";
import type { Assumption, Burden, OrHouseRule, OrNone } from "./burden.js";

/**
 * The burden of any number of plans with no organisation in common: what adds up. What is about the units of one plan
 * (who gives, who receives, the heaviest demands) does not, and stays with the plan's own {@link Burden}.
 */
export interface BurdenSum {
  /** How many organisations. */
  readonly organisations: number;
  /** What must be the same for figures to be added; `null` for the sum of none. */
  readonly of: {
    readonly from: Day;
    readonly to: Day;
    readonly currency: string;
    readonly hoursPerYear: number;
    readonly recipe: boolean;
  } | null;
  readonly demands: Amount;
  readonly beside: Readonly<Record<Beside, Amount>>;
  readonly invested: Amount;
  readonly byOrigin: readonly { readonly origin: OrNone<Origin>; readonly amount: Amount }[];
  readonly byPurpose: readonly {
    readonly purpose: OrHouseRule<Purpose>;
    readonly amount: Amount;
  }[];
  readonly byMonth: readonly (Sums & { readonly month: string })[];
  /** How many entities do not tell what, by kind and field, in the order of the letters. */
  readonly unknown: readonly { readonly field: string; readonly count: number }[];
  readonly assumptions: readonly Assumption[];
  readonly notCounted: Burden["notCounted"];
}
