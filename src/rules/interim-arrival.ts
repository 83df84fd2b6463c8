import { parsePeriod } from "../calendar/parse-period.js";
import type { Query } from "../plan/query.js";
import type { InterimReport } from "./interim-reports.js";
import { stated } from "./stated.js";

/** Had the council (or the auditors) the report by its last day? Otherwise late, or the fact that would tell. */
export const interimArrival = (
  receiver: "council" | "audit",
  { id, receipts }: InterimReport,
  lastDay: string,
  q: Query,
): string => {
  const isRecord = id.startsWith("record:");
  const untoldDay = isRecord ? "record.on" : "occasion.delivered[].on";
  const answers = new Set<string>();
  for (const { to, on } of receipts) {
    const kind = stated(q.get(to), "kind");
    if (kind === undefined) answers.add("unit.kind");
    if (kind !== receiver) continue;
    const days = on ? parsePeriod(on) : undefined;
    if (days && days.to <= lastDay) return "inTime";
    const isLate = on === null || (days !== undefined && days.from > lastDay);
    answers.add(isLate ? "late" : untoldDay);
  }
  const byWeight = [untoldDay, "late", "unit.kind"];
  return (
    byWeight.find((answer) => answers.has(answer)) ??
    (isRecord ? "record.to" : "occasion.delivered")
  );
};
