import type { Difference } from "../plan/compare.js";
import { formatNumber } from "./format-number.js";
import { type Block, blank, layOut } from "./page.js";
import type { TextOptions } from "./text-options.js";

const words = {
  sv: {
    title: "Vad skiljer planerna åt?",
    same: "Ingenting.",
    more: (count: string) => `… och ${count} till.`,
  },
  en: {
    title: "What differs between the plans?",
    same: "Nothing.",
    more: (count: string) => `… and ${count} more.`,
  },
} as const;

export interface TextDifferenceOptions extends TextOptions {
  /** How many differences to show. Absent means all. */
  readonly most?: number;
}

/**
 * What differs between two plans, as a list? One sentence for each difference of `compare`.
 *
 * @example
 * ```ts
 * import { compare } from "styrkedja";
 * import { textDifference } from "styrkedja/report";
 *
 * console.log(textDifference(compare({ ...plan, goals: [] }, plan), { language: "sv", most: 5 }));
 * ```
 */
export const textDifference = (
  { sentences }: Difference,
  options: TextDifferenceOptions,
): string => {
  const { language, most = sentences.length } = options;
  const say = words[language];
  const left = sentences.length - most;
  return layOut(
    [
      { text: say.title, tone: "heading" },
      blank,
      ...(sentences.length === 0 ? [{ text: say.same, indent: 2 }] : []),
      ...sentences
        .slice(0, most)
        .map((sentence): Block => ({ lead: "–", text: sentence[language], indent: 2 })),
      ...(left > 0 ? [{ text: say.more(formatNumber(left, language)), indent: 2 }] : []),
    ],
    options,
  );
};
