import type { Finding } from "../../check/report.js";
import type { Query } from "../../plan/query.js";
import { families, type Rule } from "../../rules/rule.js";
import { familyQuestions } from "../family-questions.js";
import type { Language } from "../language.js";
import { messageOf } from "../message.js";
import { type Block, blank } from "../page.js";
import { severityWords } from "../severity-words.js";
import { sourceText } from "../source-text.js";

const words = {
  sv: {
    more: (count: number) => `Så också ${count} till.`,
    source: "Källa",
    advice: (count: number) => `Därtill ${count} råd (●), som visas när planen granskas (check).`,
  },
  en: {
    more: (count: number) => `The same for ${count} more.`,
    source: "Source",
    advice: (count: number) =>
      count === 1
        ? "And one piece of advice (●), which a check shows."
        : `And ${count} pieces of advice (●), which a check shows.`,
  },
} as const;

/** One error or warning of each rule with its source, under the question it answers; the others are counted. */
export const findingSummaryBlocks = (
  findings: readonly Finding[],
  rules: ReadonlyMap<string, Rule>,
  q: Query,
  language: Language,
): readonly Block[] => {
  const say = words[language];
  const first = new Map<string, { finding: Finding; count: number }>();
  let advice = 0;
  for (const finding of findings) {
    if (finding.severity === "info") {
      advice += 1;
      continue;
    }
    const known = first.get(finding.rule);
    if (known) known.count += 1;
    else first.set(finding.rule, { finding, count: 1 });
  }
  const summary = ({ finding, count }: { finding: Finding; count: number }): Block => {
    const { sign, [language]: word } = severityWords[finding.severity];
    const message = messageOf(finding, rules.get(finding.rule), q, language);
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
  return advice === 0 ? told : [...told, blank, { text: say.advice(advice) }];
};
