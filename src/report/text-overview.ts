import type { Burden } from "../burden/burden.js";
import type { Uncertainty } from "../burden/uncertainty/uncertainty.js";
import type { UncertaintyBeside } from "../burden/uncertainty/uncertainty-beside.js";
import type { Schedule } from "../calendar/schedule.js";
import type { Report } from "../check/report.js";
import type { Plan } from "../plan/plan.js";
import { query } from "../plan/query.js";
import { catalogue } from "../rules/catalogue.js";
import type { Rule } from "../rules/rule.js";
import { heaviestBlocks } from "./burden/heaviest-blocks.js";
import { originBlocks } from "./burden/origin-blocks.js";
import { sumBlocks } from "./burden/sum-blocks.js";
import { countBlocks } from "./count-blocks.js";
import { familyBlocks } from "./family-blocks.js";
import { formatDate } from "./format-date.js";
import { formatPeriod } from "./format-period.js";
import { labelText } from "./label-text.js";
import { methodOf } from "./method-of.js";
import { namer } from "./namer.js";
import { calendarBlocks } from "./overview/calendar-blocks.js";
import { coverageOverviewBlocks } from "./overview/coverage-overview-blocks.js";
import { delegationBlocks } from "./overview/delegation-blocks.js";
import { findingSummaryBlocks } from "./overview/finding-summary-blocks.js";
import { goalBlocks } from "./overview/goal-blocks.js";
import { latencyBlocks } from "./overview/latency-blocks.js";
import { missingBlocks } from "./overview/missing-blocks.js";
import { reportingLineBlocks } from "./overview/reporting-line-blocks.js";
import { type Block, blank, layOut } from "./page.js";
import { spanPeriod } from "./span-period.js";
import type { TextOptions } from "./text-options.js";

export interface TextOverviewOptions extends TextOptions {
  /** How sure the burden is, from `uncertainty` and `uncertaintyBeside`. Absent: nothing is said about it. */
  readonly howSure?: Uncertainty & Partial<UncertaintyBeside>;
  /** The rules the report was made with, when not ours alone. */
  readonly rules?: readonly Rule[];
}

const words = {
  sv: {
    title: (name: string, day: string) => `${name} den ${day}`,
    method: (name: string) => `Styrmetod: ${name}`,
    burden: (period: string) => `Hur mycket begärs, ${period}?`,
    act: "Vem som har begärt dem, lagens minsta och vem som kan ändra dem: styrkedja measure PLAN.",
    findings: "Vad visar planen när den hålls mot lag och god styrning?",
  },
  en: {
    title: (name: string, day: string) => `${name} on ${day}`,
    method: (name: string) => `Steering method: ${name}`,
    burden: (period: string) => `How much is asked for, ${period}?`,
    act: "Who asked for them, the lawful least and who can change them: styrkedja measure PLAN.",
    findings: "What does the plan show when held against law and good steering?",
  },
} as const;

/**
 * How is this organisation steered, on a few screens? Goals and how they were judged, which boards carry them, who answers to several, how long
 * reports waited, the year's calendar, the chains of delegation, the burden, the findings, and what cannot be told.
 *
 * @example
 * ```ts
 * import { check, measure, schedule } from "styrkedja";
 * import { textOverview } from "styrkedja/report";
 *
 * const seen = {
 *   report: check(plan, { asOf: "2026-11-01" }),
 *   burden: measure(plan, { year: 2026, hoursPerYear: 1700 }),
 *   schedule: schedule(plan, { from: "2026-01-01", to: "2026-12-31" }),
 * };
 * console.log(textOverview(plan, seen, { language: "sv" }));
 * ```
 */
export const textOverview = (
  plan: Plan,
  seen: { readonly report: Report; readonly burden: Burden; readonly schedule: Schedule },
  options: TextOverviewOptions,
): string => {
  const { language, rules = catalogue, howSure, cellOf } = options;
  const { report, burden, schedule } = seen;
  const { asOf } = report;
  const say = words[language];
  const q = query(plan);
  const method = methodOf(plan, report);
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const title = say.title(
    namer(q, language).name(plan.organisation.id),
    formatDate(asOf, language),
  );
  const heading = (text: string): readonly Block[] => [blank, { text, tone: "heading" }, blank];
  return layOut(
    [
      { text: title, tone: "heading" },
      ...(method
        ? [{ text: say.method(labelText(method.title, language)), tone: "faint" as const }]
        : []),
      ...(plan.note === undefined ? [] : [{ text: plan.note }]),
      ...goalBlocks(q, asOf, options, method),
      ...coverageOverviewBlocks(q, asOf, options),
      ...reportingLineBlocks(q, asOf, language),
      ...latencyBlocks(q, asOf, options),
      ...calendarBlocks(schedule, q, options),
      ...heading(say.burden(formatPeriod(spanPeriod(burden.span), language))),
      ...sumBlocks(burden, language, howSure),
      ...originBlocks(burden, options, howSure),
      ...heaviestBlocks(burden, q, options, 5),
      ...(burden.lines.some(({ minutes }) => minutes.likely > 0)
        ? [{ text: say.act, indent: 2, tone: "faint" as const }]
        : []),
      ...delegationBlocks(q, report, byId, language, { cellOf }),
      ...heading(say.findings),
      ...countBlocks(report, language),
      ...familyBlocks(report, byId, options),
      ...findingSummaryBlocks(report.findings, byId, q, language, cellOf),
      ...missingBlocks(report.cannotTell, byId, options),
    ],
    options,
  );
};
