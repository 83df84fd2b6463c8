import type { Report } from "../check/report.js";
import { families, type Rule, type Severity } from "../rules/rule.js";
import { familyQuestions } from "./family-questions.js";
import { formatNumber } from "./format-number.js";
import { type Block, blank } from "./page.js";
import { severityWords } from "./severity-words.js";
import { table } from "./table.js";
import type { TextOptions } from "./text-options.js";

const words = {
  sv: { question: "Fråga", answered: "Regler besvarade", of: "av" },
  en: { question: "Question", answered: "Rules answered", of: "of" },
} as const;

const severities: readonly Severity[] = ["error", "warning", "info"];

/** The whole report at a glance: for each question the findings by weight, and how many of its rules had an answer. */
export const familyBlocks = (
  report: Report,
  rules: ReadonlyMap<string, Rule>,
  { language, width }: TextOptions,
): readonly Block[] => {
  const say = words[language];
  const familyOf = (id: string) => rules.get(id)?.family;
  const rows = families.flatMap((family) => {
    const asked = report.rules.filter(
      (outcome) =>
        familyOf(outcome.rule) === family &&
        outcome.answered + outcome.cannotTell + outcome.notExamined > 0,
    );
    if (asked.length === 0) return [];
    const found = report.findings.filter(({ rule }) => familyOf(rule) === family);
    const counts = severities.map((severity) => {
      const count = found.filter((finding) => finding.severity === severity).length;
      return count === 0 ? "·" : formatNumber(count, language);
    });
    const answered = asked.filter((outcome) => outcome.answered > 0).length;
    return [
      [familyQuestions[family][language], ...counts, `${answered} ${say.of} ${asked.length}`],
    ];
  });
  if (rows.length < 2) return [];
  const columns = [
    { title: say.question },
    ...severities.map((severity) => {
      const { sign, [language]: word } = severityWords[severity];
      return { title: `${sign} ${word}`, align: "right" as const };
    }),
    { title: say.answered, align: "right" as const },
  ];
  return [blank, ...table(columns, rows, { width })];
};
