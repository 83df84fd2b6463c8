import { heaviestSeverity } from "../check/heaviest-severity.js";
import { kindNames } from "../plan/kind-names.js";
import type { Rule } from "../rules/rule.js";
import { factText } from "./fact-text.js";
import { familyQuestions } from "./family-questions.js";
import { forceWords } from "./force-words.js";
import { formatDate } from "./format-date.js";
import { type Block, blank, layOut } from "./page.js";
import { principleWords } from "./principle-words.js";
import { readingWords } from "./reading-words.js";
import { severityWords } from "./severity-words.js";
import type { TextOptions } from "./text-options.js";

const words = {
  sv: {
    family: "Fråga",
    why: "Varför",
    fix: "Förslag",
    inPractice: "I praktiken",
    weight: "Tyngd",
    atMost: (sign: string, word: string, force: string) =>
      `${sign} ${word} som mest; bakom regeln står ${force}`,
    principles: "Principer",
    needs: "Behöver",
    judges: "Granskar",
    options: "Val",
    normally: (value: string) => `vanligen ${value}`,
    sources: "Källor",
    checked: (day: string) => `kontrollerad ${day}`,
    good: "Går igenom",
    bad: "Ger fynd",
  },
  en: {
    family: "Question",
    why: "Why",
    fix: "Suggestion",
    inPractice: "In practice",
    weight: "Weight",
    atMost: (sign: string, word: string, force: string) =>
      `${sign} ${word} at most; behind the rule stands ${force}`,
    principles: "Principles",
    needs: "Needs",
    judges: "Judges",
    options: "Options",
    normally: (value: string) => `normally ${value}`,
    sources: "Sources",
    checked: (day: string) => `checked ${day}`,
    good: "Passes",
    bad: "Is a finding",
  },
} as const;

/**
 * What does this rule ask, and on what ground? One rule as text: what it asks of a plan, why, its sources and how well
 * they were read, the facts it needs, its options, and examples.
 *
 * @example
 * ```ts
 * import { textExplainRule } from "styrkedja/report";
 * import { catalogue } from "styrkedja/rules";
 *
 * console.log(textExplainRule(catalogue[0], { language: "sv" }));
 * ```
 */
export const textExplainRule = (rule: Rule, options: TextOptions): string => {
  const { language } = options;
  const say = words[language];
  const { sign, [language]: severity } = severityWords[heaviestSeverity(rule)];
  const row = (lead: string, text: string): Block => ({
    lead,
    text,
    tone: "faint",
    indent: 2,
    hang: 15,
  });
  const item = (text: string): Block => ({ lead: "–", text, indent: 4 });
  const section = (title: string, items: readonly Block[]): readonly Block[] =>
    items.length === 0 ? [] : [blank, { text: title, tone: "heading", indent: 2 }, ...items];

  return layOut(
    [
      { text: rule.title[language], tone: "heading" },
      { text: rule.id, tone: "faint" },
      blank,
      row(say.family, familyQuestions[rule.family][language]),
      row(say.why, rule.reason[language]),
      row(say.fix, rule.fix[language]),
      ...(rule.inPractice ? [row(say.inPractice, rule.inPractice[language])] : []),
      row(say.weight, say.atMost(sign, severity, forceWords[rule.force][language])),
      row(say.principles, rule.principles.map((key) => principleWords[key][language]).join(", ")),
      row(say.judges, `${kindNames[rule.on][language]} (${rule.on})`),
      row(
        say.needs,
        rule.needs.map((field) => factText(`${rule.on}.${field}`, language)).join(", ") || "–",
      ),
      ...section(
        say.sources,
        rule.sources.map(({ citation, reading, checkedOn, url }) => {
          const how = `${readingWords[reading][language]}, ${say.checked(formatDate(checkedOn, language))}`;
          return item(`${citation} (${how})${url === undefined ? "" : ` ${url}`}`);
        }),
      ),
      ...section(
        say.options,
        Object.entries(rule.options ?? {}).map(([name, option]) => {
          const value = say.normally(JSON.stringify(option.default));
          return item(`${name}: ${option.means[language]} (${value}; ${option.source[language]})`);
        }),
      ),
      ...section(
        say.good,
        rule.examples().good.map(({ says }) => item(says[language])),
      ),
      ...section(
        say.bad,
        rule.examples().bad.map(({ says }) => item(says[language])),
      ),
    ],
    options,
  );
};
