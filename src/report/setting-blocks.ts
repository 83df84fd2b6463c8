import { missingSetting } from "../check/missing-setting.js";
import type { CannotTell } from "../check/report.js";
import type { Rule } from "../rules/rule.js";
import { formatNumber } from "./format-number.js";
import { lacksWords } from "./lacks-words.js";
import type { Language } from "./language.js";
import { type Block, blank } from "./page.js";

const words = {
  sv: {
    title: "Vilka inställningar är inte gjorda?",
    waits: (count: string) => `${count} svar väntar på det.`,
  },
  en: {
    title: "Which settings are not made?",
    waits: (count: string) => `Answers that wait for it: ${count}.`,
  },
} as const;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What is asked and waits for a setting: no fact of the plan, and so told apart from those that are missing. */
export const settingBlocks = (
  cannotTell: readonly CannotTell[],
  rules: ReadonlyMap<string, Rule>,
  language: Language,
): readonly Block[] => {
  const say = words[language];
  const items = cannotTell
    .filter(({ field }) => missingSetting(field) !== undefined)
    .map((untold): Block => {
      const { rule, count, field } = untold;
      const means = rules.get(rule)?.options?.[missingSetting(field) ?? ""]?.means[language];
      const told = [
        `${rules.get(rule)?.title[language] ?? rule}: ${lacksWords(untold, language)}`,
        ...(means === undefined ? [] : [capital(means)]),
        say.waits(formatNumber(count, language)),
      ];
      return { lead: "–", text: told.join(" "), indent: 2 };
    });
  return items.length === 0 ? [] : [blank, { text: say.title, tone: "heading" }, blank, ...items];
};
