import type { Finding } from "../../check/report.js";
import type { Query } from "../../plan/query.js";
import { families, type Rule } from "../../rules/rule.js";
import { familyQuestions } from "../family-questions.js";
import type { Language } from "../language.js";
import { messageAndCell } from "../message-and-cell.js";
import { type Block, blank } from "../page.js";
import { severityWords } from "../severity-words.js";
import { sourceText } from "../source-text.js";
import type { CellText } from "../text-options.js";

const words = {
  sv: {
    more: (count: number) => `Så också ${count} till.`,
    source: "Källa",
    rest: (list: string) => `Därtill ${list}, som visas när planen granskas (check).`,
    warning: (count: number) => `${count} ${count === 1 ? "varning" : "varningar"} (▲)`,
    info: (count: number) => `${count} råd (●)`,
    and: "och",
  },
  en: {
    more: (count: number) => `The same for ${count} more.`,
    source: "Source",
    rest: (list: string) => `And ${list}, which a check shows.`,
    warning: (count: number) => `${count} ${count === 1 ? "warning" : "warnings"} (▲)`,
    info: (count: number) => `${count} ${count === 1 ? "piece" : "pieces"} of advice (●)`,
    and: "and",
  },
} as const;

/**
 * One error of each rule with its source, under the question it answers; where there is none, one warning of each. What
 * weighs less is counted.
 */
export const findingSummaryBlocks = (
  findings: readonly Finding[],
  rules: ReadonlyMap<string, Rule>,
  q: Query,
  language: Language,
  cellOf?: CellText,
): readonly Block[] => {
  const say = words[language];
  const first = new Map<string, { finding: Finding; count: number }>();
  const heaviest = findings.some(({ severity }) => severity === "error") ? "error" : "warning";
  const lighter = { warning: 0, info: 0 };
  for (const finding of findings) {
    if (finding.severity !== heaviest) {
      if (finding.severity !== "error") lighter[finding.severity] += 1;
      continue;
    }
    const known = first.get(finding.rule);
    if (known) known.count += 1;
    else first.set(finding.rule, { finding, count: 1 });
  }
  const summary = ({ finding, count }: { finding: Finding; count: number }): Block => {
    const { sign, [language]: word } = severityWords[finding.severity];
    const message = messageAndCell(finding, rules.get(finding.rule), q, language, cellOf);
    const more = count > 1 ? ` ${say.more(count - 1)}` : "";
    const source = finding.sources[0];
    const ground = source ? ` ${say.source}: ${sourceText(source, language)}.` : "";
    return {
      lead: `${sign} ${word}`,
      text: message + more + ground,
      tone: finding.severity,
      indent: 2,
      hang: 14,
    };
  };
  const told = families.flatMap((family): readonly Block[] => {
    const found = [...first.values()].filter(
      ({ finding }) => rules.get(finding.rule)?.family === family,
    );
    if (found.length === 0) return [];
    return [
      blank,
      { text: familyQuestions[family][language], tone: "heading" },
      ...found.map(summary),
    ];
  });
  const rest = (["warning", "info"] as const).flatMap((severity) =>
    lighter[severity] === 0 ? [] : [say[severity](lighter[severity])],
  );
  const list = rest.join(` ${say.and} `);
  return rest.length === 0 ? told : [...told, blank, { text: say.rest(list) }];
};
