import { dayNumber } from "../../calendar/day-number.js";
import { dayText } from "../../calendar/day-text.js";
import { dueDate } from "../../calendar/due-date.js";
import { monthEnd, monthOf } from "../../calendar/month.js";
import { parsePeriod } from "../../calendar/parse-period.js";
import type { Query } from "../../plan/query.js";
import { kommunallagen } from "../../sources/kommunallagen.js";
import { otherActs } from "../../sources/other-acts.js";
import { defineRule } from "../define-rule.js";
import { interimArrival } from "../interim-arrival.js";
import { type InterimReport, interimReports } from "../interim-reports.js";
import { isLawOf, lawOfAnotherTime } from "../is-law-of.js";

const handOver = [kommunallagen["11:16"]] as const;
const handOverAndWindow = [...handOver, otherActs["lkbr-13-1"]] as const;

/** A fiscal year by the year it begins in: its first day, and the last day of its first so many months. */
const fiscalYear = (year: number, startMonth: number) => {
  const from = `${year}-${String(startMonth).padStart(2, "0")}-01`;
  const end = (months: number) => dayText(monthEnd(monthOf(dayNumber(from)) + months - 1));
  return { year, from, half: end(6), twoThirds: end(8), lastDay: lastDayFor(end(8)) };
};
type FiscalYear = ReturnType<typeof fiscalYear>;

/** Two months by the calendar; a last day that is no working day becomes the next one (lag 1930:173). */
const lastDayFor = (periodEnd: string): string =>
  dueDate(periodEnd, { by: "months", months: 2, move: "statutory" });

const yearOf = (day: string, startMonth: number): number =>
  Number(day.slice(0, 4)) - Number(Number(day.slice(5, 7)) < startMonth);

/** How one report stands to the demand: in time, late, about another period; or the facts that are missing. */
const answersFor = (report: InterimReport, { from, half, twoThirds }: FiscalYear, q: Query) => {
  const { days, doubt } = report;
  if (!days) return [];
  const isInWindow = days.from === from && days.to >= half && days.to <= twoThirds;
  if (!isInWindow) return doubt ? [] : ["window"];
  if (doubt) return [doubt];
  const lastDay = lastDayFor(days.to);
  const arrivals = [
    interimArrival("council", report, lastDay, q),
    interimArrival("audit", report, lastDay, q),
  ];
  if (arrivals.includes("late")) return ["late"];
  const missing = arrivals.filter((arrival) => arrival !== "inTime");
  return missing.length === 0 ? ["inTime"] : missing;
};

const told = ["occasions", "records"] as const;
const isToldInFull = ({ from, twoThirds }: FiscalYear, q: Query): boolean => {
  const period = `${from}/${twoThirds}`;
  return (
    q.isComplete("occasions", { period, kind: "interim" }) ||
    q.isComplete("records", { period, kind: "interimReportDelivered" })
  );
};

/** The years the plan says something about, and the latest whose last day has passed; the earliest first. */
const yearsToJudge = (
  reports: readonly InterimReport[],
  startMonth: number,
  today: string,
  q: Query,
): readonly FiscalYear[] => {
  let latest = fiscalYear(Number(today.slice(0, 4)), startMonth);
  while (today <= latest.lastDay) latest = fiscalYear(latest.year - 1, startMonth);
  const years = new Set([latest.year]);
  for (const { days } of reports) if (days) years.add(yearOf(days.from, startMonth));
  for (const { part, period } of q.plan.complete ?? []) {
    const days = told.some((name) => name === part) && period ? parsePeriod(period) : undefined;
    if (!days) continue;
    for (let year = yearOf(days.from, startMonth); year <= latest.year; year++) {
      if (fiscalYear(year, startMonth).twoThirds <= days.to) years.add(year);
    }
  }
  return [...years]
    .filter((year) => year <= latest.year)
    .sort((a, b) => a - b)
    .map((year) => fiscalYear(year, startMonth));
};

const units = [
  { id: "unit:kf", kind: "council" },
  { id: "unit:rev", kind: "audit" },
];
const cycles = [{ id: "cycle:interim", kind: "interim" }];
const complete = [{ part: "occasions", period: "2025" }];
const reported = (period: string, on: string) => [
  {
    id: "occasion:interim-2025",
    of: "cycle:interim",
    period,
    delivered: [
      { to: "unit:kf", on },
      { to: "unit:rev", on },
    ],
  },
];
const asOf = "2026-03-01";

/** Did the council and the auditors get an interim report in time? At least one a year, and not too early or late. */
export const interimReportWindowAndDeadline = defineRule({
  id: "interim-report-window-and-deadline",
  family: "law",
  on: "organisation",
  force: "law",
  principles: ["law"],
  title: {
    sv: "Delårsrapporten omfattar sex till åtta månader och överlämnas inom två månader",
    en: "The interim report covers six to eight months and is handed over within two months",
  },
  reason: {
    sv: "Fullmäktige ska hinna styra om, och revisorerna bedöma, medan året pågår.",
    en: "The council is to have time to change course, and the auditors to judge, while the year goes on.",
  },
  fix: {
    sv: "Lägg till delårsrapporten i årets kalender, eller flytta den. Fler än en är frivilligt.",
    en: "Add the interim report to the year's calendar, or move it. More than one is voluntary.",
  },
  message: {
    sv: "{entity} {year}: {why}. Sista dag för överlämnandet: {due}.",
    en: "{entity} {year}: {why}. Last day for handing it over: {due}.",
  },
  terms: {
    late: {
      sv: "delårsrapporten överlämnades inte i tid till både fullmäktige och revisorer",
      en: "the interim report was not handed over in time to both the council and the auditors",
    },
    window: {
      sv: "ingen delårsrapport omfattar sex till åtta månader från årets början",
      en: "no interim report covers six to eight months from the beginning of the year",
    },
    none: { sv: "planen visar ingen delårsrapport", en: "the plan shows no interim report" },
  },
  sources: [...handOverAndWindow],
  needs: [],
  examples: {
    good: [
      {
        says: {
          sv: "Januari–augusti, överlämnad den 20 oktober.",
          en: "January to August, handed over on 20 October.",
        },
        plan: { complete, units, cycles, occasions: reported("2025-01/2025-08", "2025-10-20") },
        asOf,
      },
    ],
    bad: [
      {
        says: { sv: "Överlämnad den 12 november.", en: "Handed over on 12 November." },
        plan: { complete, units, cycles, occasions: reported("2025-01/2025-08", "2025-11-12") },
        asOf,
      },
      {
        says: { sv: "Bara januari–april.", en: "January to April only." },
        plan: { complete, units, cycles, occasions: reported("2025-T1", "2025-05-20") },
        asOf,
      },
      {
        says: { sv: "Ingen delårsrapport.", en: "No interim report." },
        plan: { complete, units, cycles },
        asOf,
      },
    ],
  },
  when: ({ kind }) => kind !== "company",
  check: ({ fiscalYearStartMonth = 1 }, { q, asOf }, tell) => {
    const reports = interimReports(q);
    const undated = reports.filter(({ days }) => !days);
    for (const { id } of undated) tell.cannotTell(`${id.slice(0, id.indexOf(":"))}.period`);
    if (!q.plan.complete?.some(({ part }) => told.some((name) => name === part))) {
      tell.cannotTell("complete: occasions");
    }

    for (const span of yearsToJudge(reports, fiscalYearStartMonth, asOf, q)) {
      if (!isLawOf(span.twoThirds, handOver)) {
        tell.notExamined(lawOfAnotherTime);
        continue;
      }
      const { year } = span;
      const answers = reports
        .filter(({ days }) => days && yearOf(days.from, fiscalYearStartMonth) === year)
        .flatMap((report) => answersFor(report, span, q).map((answer) => ({ report, answer })));
      const found = (asked: string) => answers.find(({ answer }) => answer === asked)?.report;
      if (found("inTime")) continue;
      const late = found("late");
      const window = found("window");
      const missing = answers.filter(({ answer }) => answer.includes("."));
      if (late?.days) {
        const due = lastDayFor(late.days.to);
        tell.finding({ params: { year, why: "late", due }, related: [late.id], sources: handOver });
      } else if (missing.length > 0) {
        for (const { answer } of missing) tell.cannotTell(answer);
      } else if (!isToldInFull(span, q)) tell.cannotTell("complete: occasions");
      else if (undated.length === 0) {
        tell.finding({
          params: { year, why: window ? "window" : "none", due: span.lastDay },
          related: window ? [window.id] : [],
          sources: window ? handOverAndWindow : handOver,
        });
      }
    }
  },
});
