import type { Day } from "../../calendar/day.js";
import { dueDate } from "../../calendar/due-date.js";
import type { Query } from "../../plan/query.js";
import { kommunallagen } from "../../sources/kommunallagen.js";
import { otherActs } from "../../sources/other-acts.js";
import type { RuleSource } from "../../sources/source.js";
import { defineRule } from "../define-rule.js";
import { interimArrival } from "../interim-arrival.js";
import { interimLastDay } from "../interim-last-day.js";
import { type InterimReport, interimReports } from "../interim-reports.js";
import { type InterimYear, interimYears } from "../interim-years.js";
import { isLawOf, lawOfAnotherTime } from "../is-law-of.js";

const handOver = [kommunallagen["11:16"]] as const;
const handOverAndWindow = [...handOver, otherActs["lkbr-13-1"]] as const;
const sundayRule = otherActs["tid-1930-173-2"];

/** How one report stands to the demand: in time, late, about another period; or the facts that are missing. */
const answersFor = (
  report: InterimReport,
  { from, half, twoThirds }: InterimYear,
  q: Query,
): readonly string[] => {
  const { days, doubt } = report;
  const isInWindow = days?.from === from && days.to >= half && days.to <= twoThirds;
  if (!isInWindow) return doubt ? [] : ["window"];
  if (doubt) return [doubt];
  const lastDay = interimLastDay(days.to);
  const arrivals = [
    interimArrival("council", report, lastDay, q),
    interimArrival("audit", report, lastDay, q),
  ];
  if (arrivals.includes("late")) return ["late"];
  const missing = arrivals.filter((arrival) => arrival !== "inTime");
  return missing.length === 0 ? ["inTime"] : missing;
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
    sv: "{entity} {year}: {why}. Sista dag för överlämnandet: den {due}.",
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
  sources: [...handOverAndWindow, sundayRule],
  needs: [],
  inPractice: {
    sv: "Delårsrapporten 2025 kom till fullmäktige i november, efter sista dagen. Ekonomichefen flyttar nästa års datum, som redan är bokade.",
    en: "The interim report of 2025 reached the council in November, after the last day. The finance manager moves next year's dates, which are already booked.",
  },
  examples: () => ({
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
  }),
  when: ({ kind }) => kind !== "company",
  check: (_, { q, asOf }, tell) => {
    if (!isLawOf(asOf, handOver)) return tell.notExamined(lawOfAnotherTime);
    const undated = interimReports(q).filter(({ days }) => !days);
    for (const { id } of undated) tell.cannotTell(`${id.slice(0, id.indexOf(":"))}.period`);
    let isTold = q.plan.complete?.some(({ part }) => part === "occasions" || part === "records");

    for (const span of interimYears(q, asOf)) {
      const { year, twoThirds, reports, isToldInFull } = span;
      if (!isLawOf(twoThirds, handOver)) {
        tell.notExamined(lawOfAnotherTime);
        continue;
      }
      const fire = (
        why: string,
        periodEnd: Day,
        law: readonly RuleSource[],
        report?: InterimReport,
      ) => {
        const due = interimLastDay(periodEnd);
        const isMoved = due !== dueDate(periodEnd, { by: "months", months: 2 });
        tell.finding({
          params: { year, why, due },
          related: report ? [report.id] : [],
          sources: isMoved ? [...law, sundayRule] : law,
        });
      };
      const answers = reports.map((report) => answersFor(report, span, q));
      const found = (answer: string) => reports[answers.findIndex((all) => all.includes(answer))];
      if (found("inTime")) continue;
      const late = found("late");
      const missing = answers.flat().filter((answer) => answer.includes("."));
      if (late?.days) {
        fire("late", late.days.to, handOver, late);
      } else if (missing.length > 0) for (const field of missing) tell.cannotTell(field);
      else if (!isToldInFull) isTold = false;
      else if (undated.length === 0) {
        const other = found("window");
        fire(other ? "window" : "none", twoThirds, handOverAndWindow, other);
      }
    }
    if (!isTold) tell.cannotTell("complete: occasions");
  },
});
