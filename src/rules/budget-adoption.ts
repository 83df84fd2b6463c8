import type { Day } from "../calendar/day.js";
import type { Record as PlanRecord } from "../plan/entities/record.js";
import type { Query } from "../plan/query.js";
import { firstInTime, timingOf } from "./record-timing.js";
import { stated } from "./stated.js";

/** Was there a general election that year? Not known for years after the last election the plan tells of. */
const isElectionYear = (q: Query, year: number): boolean | undefined => {
  const days = stated(q.plan.organisation, "electionDays") ?? [];
  if (days.some((day) => day.startsWith(`${year}-`))) return true;
  return days.some((day) => day > `${year}-12-31`) ? false : undefined;
};

/** Which council adopted it? Otherwise the fact that is missing. The newly elected takes office on 15 October. */
export const electedCouncil = (records: readonly PlanRecord[], year: number, q: Query): string => {
  const timings = records.map((record) => timingOf(record, `${year}-10-14`));
  if (timings.includes("late")) return "new";
  const isElection = isElectionYear(q, year);
  if (isElection === undefined) return "organisation.electionDays";
  if (!isElection) return "new";
  return timings.includes(undefined) ? "record.on" : "old";
};

/** Late, with leave: special reasons were told and the tax rate was in time. Otherwise why not, or the fact that is missing. */
export const leaveFor = (
  records: readonly PlanRecord[],
  [ordinary, extended]: readonly [Day, Day],
  taxes: readonly PlanRecord[],
): "leave" | "late" | "taxLate" | string => {
  const inMargin = records.filter((record) => timingOf(record, extended) === "inTime");
  if (inMargin.length === 0) return "late";
  const reasons = inMargin.map((record) => stated(record, "specialReasons"));
  if (!reasons.includes(true))
    return reasons.includes(undefined) ? "record.specialReasons" : "late";
  if (taxes.length === 0) return "noTax";
  const tax = firstInTime(taxes, ordinary);
  if (tax === undefined) return "record.on";
  return tax === "inTime" ? "leave" : "taxLate";
};
