import type { Cycle, HouseRule, Obligation } from "../plan/entities/index.js";

/** What obligations, follow-up cycles and house rules have in common when they are weighed. */
export interface Demand
  extends Pick<
    Obligation,
    | "from"
    | "to"
    | "recurrence"
    | "due"
    | "ground"
    | "purpose"
    | "effort"
    | "form"
    | "validFrom"
    | "validTo"
    | "endsOn"
    | "goals"
    | "dataItems"
    | "use"
    | "lawfulMinimum"
    | "beyond"
    | "route"
  > {
  readonly id: (Obligation | Cycle | HouseRule)["id"];
  /** Where the plan has another name for what is missing. */
  readonly paths?: Readonly<Record<string, string>>;
}

const houseRulePaths = { from: "appliesTo", "effort.minutes": "minutesPerYear" };

/** A house rule has no occasions and no receiver: it is minutes a year in each unit it touches. */
export const houseRuleDemand = (rule: HouseRule): Demand => {
  const { id, appliesTo, ground, purpose, minutesPerYear, staff, validFrom, validTo } = rule;
  return {
    id,
    paths: houseRulePaths,
    effort: {
      per: "year",
      ...(minutesPerYear !== undefined && { minutes: minutesPerYear }),
      ...(staff !== undefined && { staff }),
    },
    ...(appliesTo && { from: appliesTo }),
    ...(ground !== undefined && { ground }),
    ...(purpose === null && { purpose }),
    ...(validFrom !== undefined && { validFrom }),
    ...(validTo !== undefined && { validTo }),
  };
};

/** What the plan itself calls a path of the demand. */
export const pathIn =
  (demand: Demand) =>
  (path: string): string =>
    demand.paths?.[path] ?? path;
