import type { Report } from "../check/report.js";
import type { Plan } from "../plan/plan.js";
import { formatNumber } from "./format-number.js";
import { fromBlocks, heading, row } from "./markdown-parts.js";
import { markdownText as safe } from "./markdown-text.js";
import { severityWords } from "./severity-words.js";
import { summaryOf } from "./summary-of.js";
import type { TextReportOptions } from "./text-report.js";

const words = {
  sv: { weight: "Tyngd", count: "Fynd", asked: "Regel", cell: "Se först" },
  en: { weight: "Weight", count: "Findings", asked: "Rule", cell: "See first" },
} as const;

/**
 * What does the plan show, in short, where Markdown is shown: in the summary of a GitHub step, in a case? The same as
 * `textSummary`, with the rules as a table.
 *
 * @example
 * ```ts
 * import { check } from "styrkedja";
 * import { markdownSummary } from "styrkedja/report";
 *
 * markdownSummary(plan, check(plan, { asOf: "2026-11-01" }), { language: "sv" }).startsWith("# Exempelkommun"); // true
 * ```
 */
export const markdownSummary = (plan: Plan, report: Report, options: TextReportOptions): string => {
  const { language } = options;
  const say = words[language];
  const { title, counts, found } = summaryOf(plan, report, options);
  // A column that would be empty in every row is left out.
  const hasCells = found.some(({ cell }) => cell !== undefined);
  const rows = found.map(({ rule, title: about, severity, count, cell = "" }) => {
    const { sign, [language]: word } = severityWords[severity];
    return row([
      `${sign} ${word}`,
      formatNumber(count, language),
      `${safe(about)} (${safe(rule)})`,
      ...(hasCells ? [safe(cell)] : []),
    ]);
  });
  const table = [
    row([say.weight, say.count, say.asked, ...(hasCells ? [say.cell] : [])]),
    row(["---", "---:", "---", ...(hasCells ? ["---"] : [])]),
    ...rows,
  ];
  const parts = [
    heading(1, title),
    ...fromBlocks(counts),
    ...(rows.length > 0 ? [table.join("\n")] : []),
  ];
  return `${parts.join("\n\n")}\n`;
};
