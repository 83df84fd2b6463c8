import type { Finding } from "../check/report.js";
import type { Query } from "../plan/query.js";
import { families, type Rule } from "../rules/rule.js";
import { familyQuestions } from "./family-questions.js";
import { findingBlocks } from "./finding-blocks.js";
import type { Language } from "./language.js";
import { type Block, blank } from "./page.js";
import type { CellText } from "./text-options.js";

const other = { sv: "Övrigt", en: "Other" } as const;

/** The findings, rule by rule, under the question of the rule's family. */
export const questionBlocks = (
  findings: readonly Finding[],
  rules: ReadonlyMap<string, Rule>,
  q: Query,
  language: Language,
  most: number,
  cellOf?: CellText,
): readonly Block[] => {
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) {
    const known = byRule.get(finding.rule);
    if (known) known.push(finding);
    else byRule.set(finding.rule, [finding]);
  }
  const under = (family: Rule["family"] | undefined, question: string): readonly Block[] => {
    const found = [...byRule].filter(([id]) => rules.get(id)?.family === family);
    if (found.length === 0) return [];
    const told = found.flatMap(([id, list]) => [
      blank,
      ...findingBlocks(list, rules.get(id), q, language, most, cellOf),
    ]);
    return [blank, { text: question, tone: "heading" }, ...told];
  };
  return [
    ...families.flatMap((family) => under(family, familyQuestions[family][language])),
    ...under(undefined, other[language]),
  ];
};
