import { coverage } from "../check/coverage.js";
import { missingSetting } from "../check/missing-setting.js";
import type { Finding, Report } from "../check/report.js";
import type { Plan } from "../plan/plan.js";
import { type Query, query } from "../plan/query.js";
import { catalogue } from "../rules/catalogue.js";
import { families, type Rule } from "../rules/rule.js";
import { baselineBlocks } from "./baseline-blocks.js";
import { bySources } from "./by-sources.js";
import { comparedWords } from "./compared-words.js";
import { countBlocks } from "./count-blocks.js";
import { factText } from "./fact-text.js";
import { familyQuestions } from "./family-questions.js";
import { formatDate } from "./format-date.js";
import { formatNumber } from "./format-number.js";
import type { Language } from "./language.js";
import { listed } from "./listed.js";
import { bullet, fromBlocks, heading, row } from "./markdown-parts.js";
import { markdownText as safe } from "./markdown-text.js";
import { messageOf } from "./message.js";
import { namer } from "./namer.js";
import { registerOf } from "./register-of.js";
import { settingBlocks } from "./setting-blocks.js";
import { severityWords } from "./severity-words.js";
import { sourceText } from "./source-text.js";
import type { CellText } from "./text-options.js";
import type { TextReportOptions } from "./text-report.js";

const words = {
  sv: {
    title: (name: string, day: string) => `${name}: vad planen visar den ${day}`,
    why: "Varför",
    source: "Källa",
    fix: "Förslag",
    rule: "Regel",
    other: "Övrigt",
    more: (count: number) => `… och ${count} till av samma slag.`,
    concerns: (count: number, some: string) => ` Det gäller ${count} på samma sätt: ${some}.`,
    untold: "Vad kan inte sägas, och vilken uppgift skulle säga det?",
    intro:
      "En uppgift som saknas är varken ett fynd eller ett godkännande. När den fylls i kan frågan besvaras.",
    asked: "Det som frågas",
    missing: "Uppgift som saknas",
    count: "Antal",
    notStated: "bara slutsats eller skattning",
    next: (answered: string, questions: string) =>
      `${answered} av ${questions} frågor är besvarade, räknat för varje post som de ställs om. Dessa uppgifter, sagda i den här ordningen, ger flest nya svar:`,
    gives: (answers: string) => `upp till ${answers} nya svar`,
    outside: "Vad är inte granskat?",
  },
  en: {
    title: (name: string, day: string) => `${name}: what the plan shows on ${day}`,
    why: "Why",
    source: "Source",
    fix: "Suggestion",
    rule: "Rule",
    other: "Other",
    more: (count: number) => `… and ${count} more of the same kind.`,
    concerns: (count: number, some: string) => ` It holds for ${count} in the same way: ${some}.`,
    untold: "What cannot be told, and which fact would tell it?",
    intro:
      "A missing fact is neither a finding nor a pass. Once it is filled in, the question can be answered.",
    asked: "What is asked",
    missing: "Missing fact",
    count: "Count",
    notStated: "only inferred or estimated",
    next: (answered: string, questions: string) =>
      `${answered} of ${questions} questions are answered, counted for each entity they are put about. These facts, told in this order, give the most new answers:`,
    gives: (answers: string) => `up to ${answers} new answers`,
    outside: "What was not examined?",
  },
} as const;

const ruleParts = (
  findings: readonly Finding[],
  rule: Rule | undefined,
  q: Query,
  language: Language,
  most: number,
  cellOf: CellText | undefined,
): readonly string[] => {
  const say = words[language];
  const names = namer(q, language);
  const { name } = names;
  const line = (finding: Finding): string => {
    const { severity, entity, path, folds, count, related } = finding;
    const { sign, [language]: word } = severityWords[severity];
    const message = messageOf(finding, rule, q, language);
    const more = folds && count > 1 ? say.concerns(count, listed(related.map(name), language)) : "";
    const place = path === "" ? entity : `${entity} · ${path}`;
    const where = [place, registerOf(finding, q, names), cellOf?.(entity, path)]
      .filter((part) => part !== undefined)
      .join("; ");
    return bullet(`${sign} **${word}:** ${safe(message + more)} (${safe(where)})`);
  };
  const groups = bySources(findings.slice(0, most));
  const rest = findings.length - most;
  const more = rest > 0 ? [bullet(say.more(rest))] : [];
  if (!rule) return [[...groups.flatMap((group) => group.findings.map(line)), ...more].join("\n")];
  const grounds = groups.map(({ sources }) =>
    sources.map((source) => `*${say.source}:* ${safe(sourceText(source, language))}`),
  );
  const isOne = groups.length === 1;
  // A finding's own sources stand beneath it, one step in, where others of its rule rest on something else.
  const told = groups.flatMap((group, at) => [
    ...group.findings.map(line),
    ...(isOne ? [] : (grounds[at] ?? []).map((ground) => `  ${bullet(ground)}`)),
  ]);
  const notes = [
    `*${say.why}:* ${safe(rule.reason[language])}`,
    ...(isOne ? (grounds[0] ?? []) : []),
    `*${say.fix}:* ${safe(rule.fix[language])}`,
    `*${say.rule}:* ${rule.id}`,
  ];
  return [
    heading(3, rule.title[language]),
    [...told, ...more].join("\n"),
    notes.map(bullet).join("\n"),
  ];
};

const untoldParts = (
  report: Report,
  rules: ReadonlyMap<string, Rule>,
  language: Language,
): readonly string[] => {
  const settings = fromBlocks(settingBlocks(report.cannotTell, rules, language));
  const facts = report.cannotTell.filter(({ field }) => missingSetting(field) === undefined);
  if (facts.length === 0) return settings;
  const say = words[language];
  const show = (count: number) => formatNumber(count, language);
  const { answered, questions, next } = coverage(report);
  const table = [
    row([say.asked, say.missing, say.count]),
    row(["---", "---", "---:"]),
    ...facts.map(({ rule, field, because, count }) =>
      row([
        safe(rules.get(rule)?.title[language] ?? rule),
        safe(factText(field, language) + (because === "notStated" ? `, ${say.notStated}` : "")),
        show(count),
      ]),
    ),
  ];
  const first = next.map(({ field, answers }) =>
    bullet(`${safe(factText(field, language))}: ${say.gives(show(answers))}`),
  );
  return [
    heading(2, say.untold),
    say.intro,
    ...(first.length > 0 ? [say.next(show(answered), show(questions)), first.join("\n")] : []),
    table.join("\n"),
    ...settings,
  ];
};

/**
 * What does the plan show, in a page that can be pasted into a case or a pull request? A report of `check` as Markdown,
 * with the same content as the text. Names from the plan mean nothing to Markdown or HTML.
 *
 * @example
 * ```ts
 * import { check } from "styrkedja";
 * import { markdownReport } from "styrkedja/report";
 *
 * markdownReport(plan, check(plan, { asOf: "2026-11-01" }), { language: "sv" }).startsWith("# Exempelkommun"); // true
 * ```
 */
export const markdownReport = (plan: Plan, report: Report, options: TextReportOptions): string => {
  const { language, rules = catalogue, most = 10, compared, cellOf } = options;
  const say = words[language];
  const q = query(plan);
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const { name } = namer(q, language);
  const shown = compared ? compared.new.map(({ finding }) => finding) : report.findings;
  const under = (family: Rule["family"] | undefined, question: string): readonly string[] => {
    const found = new Map<string, Finding[]>();
    for (const finding of shown) {
      if (byId.get(finding.rule)?.family !== family) continue;
      const known = found.get(finding.rule);
      if (known) known.push(finding);
      else found.set(finding.rule, [finding]);
    }
    if (found.size === 0) return [];
    const parts = [...found].flatMap(([id, list]) =>
      ruleParts(list, byId.get(id), q, language, most, cellOf),
    );
    return [heading(2, question), ...parts];
  };
  const outside = report.notExamined.map(({ rule, reason, count }) =>
    bullet(`${formatNumber(count, language)} × ${safe(reason[language])} (${rule})`),
  );
  const parts = [
    heading(1, say.title(name(plan.organisation.id), formatDate(report.asOf, language))),
    ...fromBlocks(countBlocks(report, language)),
    ...fromBlocks((compared ? comparedWords(compared, language) : []).map((text) => ({ text }))),
    ...families.flatMap((family) => under(family, familyQuestions[family][language])),
    ...under(undefined, say.other),
    ...(compared ? fromBlocks(baselineBlocks(compared, byId, q, language, cellOf)) : []),
    ...untoldParts(report, byId, language),
    ...(outside.length > 0 ? [heading(2, say.outside), outside.join("\n")] : []),
  ];
  return `${parts.join("\n\n")}\n`;
};
