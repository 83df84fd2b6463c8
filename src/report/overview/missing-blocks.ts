import { missingSetting } from "../../check/missing-setting.js";
import type { CannotTell } from "../../check/report.js";
import type { Rule } from "../../rules/rule.js";
import { factText } from "../fact-text.js";
import { formatNumber } from "../format-number.js";
import { type Block, blank } from "../page.js";
import { settingBlocks } from "../setting-blocks.js";
import { table } from "../table.js";
import type { TextOptions } from "../text-options.js";

const words = {
  sv: {
    title: "Vad kan inte sägas, och vilka uppgifter skulle säga det?",
    columns: ["Uppgift som saknas", "För", "Frågor som den skulle hjälpa till att besvara"],
    more: (count: number) => `… och ${count} slags uppgifter till.`,
    others: (count: number) => `, och ${count} ${count === 1 ? "fråga" : "frågor"} till`,
  },
  en: {
    title: "What cannot be told, and which data would tell it?",
    columns: ["Missing fact", "For", "Questions it would help to answer"],
    more: (count: number) => `… and ${count} more kinds of facts.`,
    others: (count: number) => `, and ${count} more ${count === 1 ? "question" : "questions"}`,
  },
} as const;

/** The facts that are missing, first those that would help to answer most questions. */
export const missingBlocks = (
  untold: readonly CannotTell[],
  rules: ReadonlyMap<string, Rule>,
  { language, width }: TextOptions,
  most = 6,
): readonly Block[] => {
  const settings = settingBlocks(untold, rules, language);
  const cannotTell = untold.filter((one) => missingSetting(one.field) === undefined);
  if (cannotTell.length === 0) return settings;
  const say = words[language];
  const byField = new Map<string, { field: string; count: number; rules: Set<string> }>();
  for (const { field, count, rule } of cannotTell) {
    const known = byField.get(field) ?? { field, count: 0, rules: new Set() };
    known.count = Math.max(known.count, count);
    known.rules.add(rule);
    byField.set(field, known);
  }
  const facts = [...byField.values()].sort(
    (a, b) => b.rules.size - a.rules.size || b.count - a.count,
  );
  const rows = facts.slice(0, most).map(({ field, count, rules: asking }) => {
    const [first = ""] = asking;
    const others = asking.size > 1 ? say.others(asking.size - 1) : "";
    return [
      factText(field, language),
      formatNumber(count, language),
      (rules.get(first)?.title[language] ?? first) + others,
    ];
  });
  const [field, count, question] = say.columns;
  const columns = [
    { title: field },
    { title: count, align: "right" as const },
    { title: question },
  ];
  const rest = facts.length - rows.length;
  return [
    blank,
    { text: say.title, tone: "heading" },
    blank,
    ...table(columns, rows, { width }),
    ...(rest > 0 ? [{ text: say.more(rest), indent: 2 }] : []),
    ...settings,
  ];
};
