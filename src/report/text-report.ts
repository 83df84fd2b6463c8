import type { BaselineComparison } from "../check/compare-with-baseline.js";
import type { Report } from "../check/report.js";
import type { Plan } from "../plan/plan.js";
import { query } from "../plan/query.js";
import { catalogue } from "../rules/catalogue.js";
import type { Rule } from "../rules/rule.js";
import { baselineBlocks } from "./baseline-blocks.js";
import { comparedWords } from "./compared-words.js";
import { countBlocks } from "./count-blocks.js";
import { familyBlocks } from "./family-blocks.js";
import { formatDate } from "./format-date.js";
import { lensBlocks } from "./lens-blocks.js";
import { methodOf } from "./method-of.js";
import { namer } from "./namer.js";
import { outsideBlocks } from "./outside-blocks.js";
import { blank, layOut } from "./page.js";
import { questionBlocks } from "./question-blocks.js";
import type { TextOptions } from "./text-options.js";
import { untoldBlocks } from "./untold-blocks.js";

export interface TextReportOptions extends TextOptions {
  /** The rules the report was made with, when not ours alone. */
  readonly rules?: readonly Rule[];
  /** How many findings of each rule to show; the rest are counted. Absent means 10. */
  readonly most?: number;
  /** What the report was held against: what is accepted is then told apart from what is new. */
  readonly compared?: BaselineComparison | undefined;
}

const title = {
  sv: (name: string, day: string) => `${name}: vad planen visar den ${day}`,
  en: (name: string, day: string) => `${name}: what the plan shows on ${day}`,
} as const;

/**
 * What does the plan show, in words? A report of `check` as text: the counts, the findings under the question they
 * answer, what could not be told and which fact would tell it, and what was not examined.
 *
 * @example
 * ```ts
 * import { check } from "styrkedja";
 * import { textReport } from "styrkedja/report";
 *
 * console.log(textReport(plan, check(plan, { asOf: "2026-11-01" }), { language: "sv" }));
 * ```
 */
export const textReport = (plan: Plan, report: Report, options: TextReportOptions): string => {
  const { language, rules = catalogue, most = 10, compared, cellOf } = options;
  const q = query(plan);
  const { name } = namer(q, language);
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const shown = compared ? compared.new.map(({ finding }) => finding) : report.findings;
  const heading = title[language](name(plan.organisation.id), formatDate(report.asOf, language));
  return layOut(
    [
      { text: heading, tone: "heading" },
      blank,
      ...countBlocks(report, language),
      ...(compared ? comparedWords(compared, language) : []).map((text) => ({ text })),
      ...familyBlocks(report, byId, options),
      ...questionBlocks(shown, byId, q, language, most, cellOf),
      ...lensBlocks(shown, methodOf(plan, report), options),
      ...(compared ? baselineBlocks(compared, byId, q, language, cellOf) : []),
      ...untoldBlocks(report, byId, options),
      ...outsideBlocks(report.notExamined, byId, language),
    ],
    options,
  );
};
