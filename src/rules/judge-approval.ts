import type { Day } from "../calendar/day.js";
import { parsePeriod } from "../calendar/parse-period.js";
import type { Query } from "../plan/query.js";
import { kommunallagen } from "../sources/kommunallagen.js";
import { isLawOf } from "./is-law-of.js";
import { firstInTime } from "./record-timing.js";
import type { Tell } from "./rule.js";
import { stated } from "./stated.js";
import type { YearRecords } from "./year-records.js";

const approvedFirst = [kommunallagen["11:21"]] as const;

/** The annual report is approved before discharge is decided; on the same day is told in the minutes, not here. */
export const judgeApproval = (
  year: number,
  { all, q, asOf }: { all: YearRecords; q: Query; asOf: Day },
  tell: Tell,
): boolean => {
  const approved = all.of("annualReportApproved", year);
  const decided = all.of("discharge", year).flatMap((record) => {
    const on = stated(record, "on");
    return on ? [{ id: record.id, limit: parsePeriod(on)?.to ?? on }] : [];
  });
  const limit = decided.map(({ limit }) => limit).sort()[0];
  if (limit === undefined || limit > asOf) return true;
  if (!isLawOf(limit, approvedFirst)) return true;
  const kind = "annualReportApproved";
  if (approved.length === 0) {
    if (all.hasUndated(kind)) {
      tell.cannotTell("record.period");
      return true;
    }
    if (!q.isComplete("records", { period: String(year), kind })) return false;
  }
  const timing = firstInTime(approved, limit);
  if (timing === undefined) tell.cannotTell("record.on");
  else if (timing === "late") {
    tell.finding({
      params: {
        year,
        kind,
        why: approved.length === 0 ? "none" : "late",
        bound: "dischargeDay",
        limit,
      },
      related: [...approved, ...decided].map(({ id }) => id),
      sources: approvedFirst,
    });
  }
  return true;
};
