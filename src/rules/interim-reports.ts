import type { DayRange } from "../calendar/day-range.js";
import { parsePeriod } from "../calendar/parse-period.js";
import type { Id } from "../plan/id.js";
import type { Query } from "../plan/query.js";
import { stated } from "./stated.js";

/** One interim report, as an occasion of a cycle or a record of its delivery tells of it. */
export interface InterimReport {
  readonly id: Id<"occasion"> | Id<"record">;
  /** The days it covers; absent when that is not told. */
  readonly days: DayRange | undefined;
  readonly receipts: readonly { readonly to: Id<"unit">; readonly on?: string | null }[];
  /** The fact without which it is not known to be an interim report at all. */
  readonly doubt?: string;
}

const daysOf = (period: string | undefined) =>
  period === undefined ? undefined : parsePeriod(period);

/**
 * Which interim reports does the plan tell of? Also the occasions that may have been one, with what leaves it open.
 * In the order of their ids.
 */
export const interimReports = (q: Query): readonly InterimReport[] => {
  const found: InterimReport[] = [];
  for (const occasion of q.all("occasion")) {
    const of = stated(occasion, "of");
    if (of?.startsWith("obligation:")) continue;
    const kind = of && stated(q.get(of as Id<"cycle">), "kind");
    if (kind !== undefined && kind !== "interim") continue;
    found.push({
      id: occasion.id,
      days: daysOf(stated(occasion, "period")),
      receipts: stated(occasion, "delivered") ?? [],
      ...(!kind && { doubt: of ? "cycle.kind" : "occasion.of" }),
    });
  }
  for (const record of q.all("record")) {
    if (record.kind !== "interimReportDelivered") continue;
    const on = stated(record, "on");
    found.push({
      id: record.id,
      days: daysOf(stated(record, "period")),
      receipts: (stated(record, "to") ?? []).map((to) => (on === undefined ? { to } : { to, on })),
    });
  }
  return found.sort((a, b) => (a.id < b.id ? -1 : 1));
};
