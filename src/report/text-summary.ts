import type { Report } from "../check/report.js";
import type { Plan } from "../plan/plan.js";
import { formatNumber } from "./format-number.js";
import { type Block, blank, layOut } from "./page.js";
import { severityWords } from "./severity-words.js";
import { summaryOf } from "./summary-of.js";
import type { TextReportOptions } from "./text-report.js";

const words = {
  sv: (cell: string, isOne: boolean) => ` Se ${isOne ? "" : "först "}${cell}.`,
  en: (cell: string, isOne: boolean) => ` See ${cell}${isOne ? "" : " first"}.`,
} as const;

/**
 * What does the plan show, in short? The counts of a report of `check`, how much could be told, and one line for each
 * rule that found something, with how many times. `textReport` shows the rest.
 *
 * @example
 * ```ts
 * import { check } from "styrkedja";
 * import { textSummary } from "styrkedja/report";
 *
 * console.log(textSummary(plan, check(plan, { asOf: "2026-11-01" }), { language: "sv" }));
 * ```
 */
export const textSummary = (plan: Plan, report: Report, options: TextReportOptions): string => {
  const { language } = options;
  const { title, counts, found } = summaryOf(plan, report, options);
  const lines = found.map(({ rule, title: about, severity, count, cell }): Block => {
    const number = formatNumber(count, language).padStart(3);
    const lead = `${severityWords[severity].sign} ${number}`;
    const see = cell === undefined ? "" : `.${words[language](cell, count === 1)}`;
    return { lead, text: `${about} (${rule})${see}`, tone: severity, indent: 2, hang: 9 };
  });
  return layOut(
    [
      { text: title, tone: "heading" },
      blank,
      ...counts,
      ...(lines.length > 0 ? [blank, ...lines] : []),
    ],
    options,
  );
};
