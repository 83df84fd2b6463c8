import type { NotExamined } from "../check/report.js";
import type { Rule } from "../rules/rule.js";
import { formatNumber } from "./format-number.js";
import type { Language } from "./language.js";
import { type Block, blank } from "./page.js";

const title = { sv: "Vad är inte granskat?", en: "What was not examined?" } as const;

/** What lies under another law, or the law of another time, and so was left outside. */
export const outsideBlocks = (
  notExamined: readonly NotExamined[],
  rules: ReadonlyMap<string, Rule>,
  language: Language,
): readonly Block[] => {
  if (notExamined.length === 0) return [];
  const line = ({ rule, reason, count }: NotExamined): Block => ({
    lead: `${formatNumber(count, language)} ×`,
    text: `${reason[language]} (${rules.get(rule)?.title[language] ?? rule})`,
    indent: 2,
  });
  return [blank, { text: title[language], tone: "heading" }, blank, ...notExamined.map(line)];
};
