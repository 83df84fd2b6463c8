import type { Day } from "../calendar/day.js";
import type { Id } from "../plan/id.js";
import type { Origin, Purpose } from "../plan/vocabulary.js";
import type { Amount, Sums } from "./amount.js";
import type { Beside } from "./beside.js";
import type { Demand } from "./demand.js";
import type { Rates } from "./rates.js";

/** What is known to be none, beside `null`: what nobody has told. */
export type OrNone<T extends string> = T | "none" | null;

/** The same, and apart from them the municipality's own rules: they have no receiver, and tell their purpose in words. */
export type OrHouseRule<T extends string> = OrNone<T> | "houseRule";

/** One demand and its weight in the span. */
export interface DemandLine extends Sums {
  readonly id: Demand["id"];
  /**
   * How often in the span: the likely number, where cases are told as a range; a part, where it is
   * spread evenly; years, where it is told by year alone. `null` when not told.
   */
  readonly times: number | null;
  /** Giving units times those who answer in each, the likely number; `null` when not told. */
  readonly population: number | null;
  /** What one time takes of one giving unit; of a demand that is told by year alone, one year. */
  readonly each: Sums;
  /** The fields that are not told, as paths in the entity. */
  readonly missing: readonly string[];
}

/** What a figure rests on that the plan does not say. */
export interface Assumption {
  /**
   * - `defaultRecipe`: the default recipe stands in for untold minutes
   * - `midpoint`: the middle of a range stands in for its likely value
   * - `generalRate`: the rate for all stands in for that of a group of staff
   * - `spreadEvenly`: has no days of its own, so it is spread over the months in force
   */
  readonly key: "defaultRecipe" | "midpoint" | "generalRate" | "spreadEvenly";
  /** How many demands, dialogues and programmes rest on it. */
  readonly count: number;
  readonly source?: string;
}

/** A burden measured: plain data, the same for the same plan and options. See {@link measure}. */
export interface Burden {
  readonly organisation: Id<"organisation">;
  readonly span: { readonly from: Day; readonly to: Day };
  readonly currency: string;
  readonly parameters: {
    readonly hoursPerYear: number;
    /** Who counts the working year so, where it was told. */
    readonly workingYear?: string;
    readonly rates: Rates | null;
    readonly recipe: boolean;
  };
  /** All that is asked for: obligations, follow-up occasions and house rules. */
  readonly demands: Amount;
  /**
   * What the same demands take of others than the giver, each apart and never in `demands`: of those who read the answers,
   * of the hands they pass on the way, and of the one who asks, reminds, checks and keeps.
   */
  readonly beside: Readonly<Record<Beside, Amount>>;
  /** Time given to dialogue and development: beside the demands, never among them. */
  readonly invested: Amount;
  /**
   * By giving unit, in the plan's order: its own, and with everything beneath it in the tree. A
   * demand counts once for each unit that answers. Units without any are left out.
   */
  readonly byUnit: readonly {
    readonly unit: Id<"unit">;
    readonly own: Amount;
    readonly rolledUp: Amount;
  }[];
  /** By who stands behind it; `none` when the plan says that nobody does. */
  readonly byOrigin: readonly { readonly origin: OrNone<Origin>; readonly amount: Amount }[];
  /**
   * By who receives it; `none` when nobody does, `houseRule` for house rules, `null` when not told. A demand
   * with several receivers is shared out among them in equal parts and counts once for each.
   */
  readonly byReceiver: readonly {
    readonly unit: OrHouseRule<Id<"unit">>;
    readonly amount: Amount;
  }[];
  /** By what it is for; `none` when the plan says that it is for nothing, `houseRule` for house rules that do not say so. */
  readonly byPurpose: readonly {
    readonly purpose: OrHouseRule<Purpose>;
    readonly amount: Amount;
  }[];
  /** By month of the span. */
  readonly byMonth: readonly (Sums & { readonly month: string })[];
  /** One for each of the heaviest demands in force, the heaviest first: as many as `lines` of the options. */
  readonly lines: readonly DemandLine[];
  /** What is not told, entity by entity. */
  readonly unknown: readonly { readonly entity: Id; readonly path: string }[];
  readonly assumptions: readonly Assumption[];
  /** What the plan tells of that is not weighed here, by the number of entities. */
  readonly notCounted: {
    /** Steps told beside minutes in all: the minutes are weighed. */
    readonly steps: number;
    /** Occasions with measured effort or copies of their own. */
    readonly occasions: number;
    /** Dialogues of a programme whose minutes are told in all. */
    readonly programmeDialogues: number;
  };
}
