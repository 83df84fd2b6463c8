import type { RouteStep } from "../../plan/recurrence.js";
import type { Demand } from "./concerns.js";

/**
 * What tells one time from another, when its day may move. For most it is the period. Of single dates the day is the
 * period, so there it is which of the year's dates it is: a meeting that moves within the year stays the same.
 */
export const occurrenceKey = ({ recurrence }: Pick<Demand, "recurrence">) => {
  if (recurrence?.every !== "dates") return (period: string) => period;
  const nth = new Map<string, string>();
  const inYear = new Map<string, number>();
  for (const day of [...new Set(recurrence.dates)].sort()) {
    const year = day.slice(0, 4);
    const count = (inYear.get(year) ?? 0) + 1;
    inYear.set(year, count);
    nth.set(day, `${year}.${count}`);
  }
  return (day: string) => nth.get(day) ?? day;
};

/** Each step by its stage and, counted from the meeting, which of that stage's it is: a new step does not rename the others. */
export const stepKeys = (route: readonly Pick<RouteStep, "stage">[]): readonly string[] => {
  const seen = new Map<string, number>();
  return route.map(({ stage }) => {
    const count = (seen.get(stage) ?? 0) + 1;
    seen.set(stage, count);
    return count === 1 ? stage : `${stage}.${count}`;
  });
};

/** The lasting name of an entry, different in all plans of the world as long as organisations have ids of their own. */
export const entryUid = (organisation: string, demand: string, occurrence: string, step?: string) =>
  `${[demand, occurrence, ...(step === undefined ? [] : [step])].join("/")}@${organisation.slice(
    organisation.indexOf(":") + 1,
  )}.styrkedja`;
