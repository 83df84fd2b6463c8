import type { Day } from "../calendar/day.js";
import type { Record as PlanRecord } from "../plan/entities/record.js";
import type { Query } from "../plan/query.js";
import type { Words } from "../sources/words.js";
import { firstInTime, timingOf } from "./record-timing.js";
import { stated } from "./stated.js";

/** Was there a general election that year? Not in the three years on either side of one (5 kap. 9 §); otherwise not known. */
const isElectionYear = (q: Query, year: number): boolean | undefined => {
  const days = stated(q.plan.organisation, "electionDays") ?? [];
  const apart = days.map((day) => Math.abs(Number(day.slice(0, 4)) - year));
  if (apart.includes(0)) return true;
  return apart.some((years) => years < 4) ? false : undefined;
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

/** 31 December is New Year's Eve, which always moves to a day of the year that the budget is for. */
export const afterYearEnd: Words = {
  sv: "Planen visar inte att budgeten fastställdes före december månads utgång (11 kap. 11 §). Om nyårsaftonen flyttar den dagen (2 § lagen 1930:173) också för ett beslut av fullmäktige har inte lästs.",
  en: "The plan does not show that the budget was adopted before the end of December (11 kap. 11 §). Whether New Year's Eve moves that day (2 § lagen 1930:173) for a decision by the council too has not been read.",
};

/**
 * Late, with leave: special reasons were told and the tax rate was in time. Otherwise why not, or the fact that is missing.
 * What has not happened may still happen while the later day has not passed.
 */
export const leaveFor = (
  records: readonly PlanRecord[],
  { ordinary, extended, asOf }: Readonly<Record<"ordinary" | "extended" | "asOf", Day>>,
  taxes: readonly PlanRecord[],
): "leave" | "late" | "taxLate" | "afterYearEnd" | string => {
  const timings = records.map((record) =>
    asOf <= extended && stated(record, "on") === null ? "inTime" : timingOf(record, extended),
  );
  const inMargin = records.filter((_, index) => timings[index] === "inTime");
  if (inMargin.length === 0) return timings.includes(undefined) ? "record.on" : "late";
  const reasons = inMargin.map((record) => stated(record, "specialReasons"));
  if (!reasons.includes(true))
    return reasons.includes(undefined) ? "record.specialReasons" : "late";
  if (taxes.length === 0) return "noTax";
  const tax = firstInTime(taxes, ordinary);
  if (tax === undefined) return "record.on";
  if (tax === "late") return "taxLate";
  const yearEnd = `${ordinary.slice(0, 4)}-12-31`;
  const isAfter = asOf > yearEnd && firstInTime(records, yearEnd) === "late";
  return isAfter ? "afterYearEnd" : "leave";
};
