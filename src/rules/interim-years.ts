import type { Day } from "../calendar/day.js";
import { dayText } from "../calendar/day-text.js";
import { monthEnd, monthNumber, monthStart } from "../calendar/month.js";
import { parsePeriod } from "../calendar/parse-period.js";
import type { Query } from "../plan/query.js";
import { interimLastDay } from "./interim-last-day.js";
import { type InterimReport, interimReports } from "./interim-reports.js";

/** A fiscal year, named by the calendar year it begins in, and what the plan tells of its interim reports. */
export interface InterimYear {
  readonly year: number;
  readonly from: Day;
  /** The last days of half and of two thirds of it: the report ends between them. */
  readonly half: Day;
  readonly twoThirds: Day;
  readonly reports: readonly InterimReport[];
  /** Does the absence of a report count? */
  readonly isToldInFull: boolean;
}

const yearOf = (day: Day, startMonth: number): number =>
  Number(day.slice(0, 4)) - Number(Number(day.slice(5, 7)) < startMonth);

const spanOf = (year: number, startMonth: number) => {
  const first = monthNumber(year, startMonth);
  const end = (months: number) => dayText(monthEnd(first + months - 1));
  return { year, from: dayText(monthStart(first)), half: end(6), twoThirds: end(8) };
};

/**
 * The fiscal years whose interim report must have been handed over: those the plan tells something of, and the latest
 * in any case. The earliest first.
 */
export const interimYears = (q: Query, asOf: Day): readonly InterimYear[] => {
  const { fiscalYearStartMonth: startMonth = 1 } = q.plan.organisation;
  // Eight months and two more from April on end in the next calendar year.
  let latest = Number(asOf.slice(0, 4)) - Number(startMonth > 3);
  if (asOf <= interimLastDay(spanOf(latest, startMonth).twoThirds)) latest--;

  const years = new Map<number, InterimReport[]>([[latest, []]]);
  for (const report of interimReports(q)) {
    if (!report.days) continue;
    const year = yearOf(report.days.from, startMonth);
    years.set(year, [...(years.get(year) ?? []), report]);
  }
  for (const { part, period } of q.plan.complete ?? []) {
    if ((part !== "occasions" && part !== "records") || period === undefined) continue;
    const days = parsePeriod(period);
    for (let year = days ? yearOf(days.from, startMonth) : latest + 1; year <= latest; year++) {
      const { twoThirds } = spanOf(year, startMonth);
      if (days && twoThirds <= days.to && !years.has(year)) years.set(year, []);
    }
  }

  return [...years]
    .filter(([year]) => year <= latest)
    .sort(([a], [b]) => a - b)
    .map(([year, reports]) => {
      const span = spanOf(year, startMonth);
      const period = `${span.from}/${span.twoThirds}`;
      const isToldInFull =
        q.isComplete("occasions", { period, kind: "interim" }) ||
        q.isComplete("records", { period, kind: "interimReportDelivered" });
      return { ...span, reports, isToldInFull };
    });
};
