import { parsePeriod } from "../calendar/parse-period.js";
import type { Record as PlanRecord } from "../plan/entities/record.js";
import type { Query } from "../plan/query.js";
import { stated } from "./stated.js";
import { yearsIn } from "./years-in.js";

type Kind = PlanRecord["kind"];

/** The dated facts of law, by kind and by the year they are about (the first, of several). */
export interface YearRecords {
  of(kind: Kind, year: number): readonly PlanRecord[];
  /** The years a kind has records about, and those that the plan says are told in full, in order. */
  years(kind: Kind): readonly number[];
  /** Some record of the kind does not say which year it is about: it may be the one that is missing. */
  hasUndated(kind: Kind): boolean;
}

/** One pass over the records of these kinds. */
export const yearRecords = (q: Query, kinds: readonly Kind[]): YearRecords => {
  const byYear = new Map<Kind, Map<number, PlanRecord[]>>(kinds.map((kind) => [kind, new Map()]));
  const undated = new Set<Kind>();
  for (const record of q.all("record")) {
    const years = byYear.get(record.kind);
    if (!years) continue;
    const period = stated(record, "period");
    const days = period === undefined ? undefined : parsePeriod(period);
    if (!days) undated.add(record.kind);
    else {
      const year = Number(days.from.slice(0, 4));
      const list = years.get(year);
      if (list) list.push(record);
      else years.set(year, [record]);
    }
  }
  const told = (q.plan.complete ?? []).filter(({ part }) => part === "records");
  return {
    of: (kind, year) => byYear.get(kind)?.get(year) ?? [],
    years: (kind) => {
      const covered = told
        .filter(({ kinds }) => kinds === undefined || kinds.includes(kind))
        .flatMap(({ period }) => yearsIn(period, true).map(Number));
      return [...new Set([...(byYear.get(kind)?.keys() ?? []), ...covered])].sort((a, b) => a - b);
    },
    hasUndated: (kind) => undated.has(kind),
  };
};
