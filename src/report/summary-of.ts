import { coverage } from "../check/coverage.js";
import type { Finding, Report } from "../check/report.js";
import { isAtLeast } from "../check/severity.js";
import type { Plan } from "../plan/plan.js";
import { query } from "../plan/query.js";
import { catalogue } from "../rules/catalogue.js";
import type { Severity } from "../rules/rule.js";
import { comparedWords } from "./compared-words.js";
import { countBlocks } from "./count-blocks.js";
import { formatDate } from "./format-date.js";
import { formatNumber } from "./format-number.js";
import { namer } from "./namer.js";
import type { Block } from "./page.js";
import type { CellText } from "./text-options.js";
import type { TextReportOptions } from "./text-report.js";

const words = {
  sv: {
    title: (name: string, day: string) => `${name}: vad planen visar den ${day}`,
    coverage: (answered: string, questions: string, untold: string, outside: string) =>
      `${answered} av ${questions} svar kunde ges, räknat för varje post som en fråga ställs om; ${untold} kan inte sägas och ${outside} är inte granskade. Det som inte kan sägas är varken fynd eller godkänt.`,
  },
  en: {
    title: (name: string, day: string) => `${name}: what the plan shows on ${day}`,
    coverage: (answered: string, questions: string, untold: string, outside: string) =>
      `${answered} of ${questions} answers could be given, counted for each entity that is asked about; ${untold} cannot be told and ${outside} were not examined. What cannot be told is neither a finding nor a pass.`,
  },
} as const;

/** A rule that found something: how heavy at most, and how many times. */
export interface RuleFound {
  readonly rule: string;
  readonly title: string;
  readonly severity: Severity;
  readonly count: number;
  /** In which cell to look first, for a plan that was imported. */
  readonly cell: string | undefined;
}

/** The short form of a report. */
export interface Summary {
  readonly title: string;
  readonly counts: readonly Block[];
  /** The rules that found something, the heaviest first, then those that found the most. */
  readonly found: readonly RuleFound[];
}

const lightest: readonly Severity[] = ["info", "warning", "error"];

const firstCell = (
  findings: readonly Finding[],
  cellOf: CellText | undefined,
): string | undefined => {
  if (!cellOf) return undefined;
  for (const { entity, path } of findings) {
    const cell = cellOf(entity, path);
    if (cell !== undefined) return cell;
  }
  return undefined;
};

/** What a short report says, before it is laid out: the counts, how much could be told, and a line for each rule. */
export const summaryOf = (plan: Plan, report: Report, options: TextReportOptions): Summary => {
  const { language, rules = catalogue, compared, cellOf } = options;
  const say = words[language];
  const { name } = namer(query(plan), language);
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const show = (count: number) => formatNumber(count, language);
  const byRule = new Map<string, Finding[]>();
  for (const finding of compared ? compared.new.map((one) => one.finding) : report.findings) {
    const known = byRule.get(finding.rule);
    if (known) known.push(finding);
    else byRule.set(finding.rule, [finding]);
  }
  const found = [...byRule].map(([rule, findings]): RuleFound => {
    const severity = findings.reduce<Severity>(
      (most, one) => (isAtLeast(one.severity, most) ? one.severity : most),
      "info",
    );
    return {
      rule,
      title: byId.get(rule)?.title[language] ?? rule,
      severity,
      count: findings.length,
      cell: firstCell(findings, cellOf),
    };
  });
  found.sort(
    (a, b) =>
      lightest.indexOf(b.severity) - lightest.indexOf(a.severity) ||
      b.count - a.count ||
      (a.rule < b.rule ? -1 : 1),
  );
  const { answered, questions, cannotTell, notExamined } = coverage(report);
  return {
    title: say.title(name(plan.organisation.id), formatDate(report.asOf, language)),
    counts: [
      ...countBlocks(report, language),
      ...(compared ? comparedWords(compared, language) : []).map((text) => ({ text })),
      { text: say.coverage(show(answered), show(questions), show(cannotTell), show(notExamined)) },
    ],
    found,
  };
};
