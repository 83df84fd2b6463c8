import type { Day } from "../calendar/day.js";
import { parsePeriod } from "../calendar/parse-period.js";
import type { Record as PlanRecord } from "../plan/entities/record.js";
import { stated } from "./stated.js";

export type Timing = "inTime" | "late" | undefined;

/** In time, late, or not told well enough; what has not happened is late. */
export const timingOf = (record: PlanRecord, last: Day): Timing => {
  const on = stated(record, "on");
  if (on === null) return "late";
  const days = on === undefined ? undefined : parsePeriod(on);
  if (!days || (days.from <= last && days.to > last)) return undefined;
  return days.to <= last ? "inTime" : "late";
};

/** Of several, whether one is in time; not told when one of the others may be. */
export const firstInTime = (records: readonly PlanRecord[], last: Day): Timing => {
  const timings = records.map((record) => timingOf(record, last));
  if (timings.includes("inTime")) return "inTime";
  return timings.includes(undefined) ? undefined : "late";
};
