import { heaviestSeverity } from "../check/heaviest-severity.js";
import { families, type Rule } from "../rules/rule.js";
import { familyQuestions } from "./family-questions.js";
import { type Block, blank, layOut } from "./page.js";
import { severityWords } from "./severity-words.js";
import { table } from "./table.js";
import type { TextOptions } from "./text-options.js";

const columns = {
  sv: ["Regel", "Tyngd", "Vad den frågar efter"],
  en: ["Rule", "Weight", "What it asks"],
};

/**
 * Which rules are there? All of them, under the questions they answer.
 *
 * @example
 * ```ts
 * import { textRules } from "styrkedja/report";
 * import { catalogue } from "styrkedja/rules";
 *
 * console.log(textRules(catalogue, { language: "sv" }));
 * ```
 */
export const textRules = (rules: readonly Rule[], options: TextOptions): string => {
  const { language, width } = options;
  const titles = columns[language].map((title) => ({ title }));
  const blocks = families.flatMap((family, index): readonly Block[] => {
    const rows = rules
      .filter((rule) => rule.family === family)
      .map((rule) => {
        const { sign, [language]: word } = severityWords[heaviestSeverity(rule)];
        return [rule.id, `${sign} ${word}`, rule.title[language]];
      });
    if (rows.length === 0) return [];
    return [
      ...(index === 0 ? [] : [blank]),
      { text: familyQuestions[family][language], tone: "heading" },
      ...table(titles, rows, { width }),
    ];
  });
  return layOut(blocks, options);
};
