import type { BaselineComparison } from "../check/compare-with-baseline.js";
import type { Language } from "./language.js";
import { unknownRuleWords } from "./unknown-rule-words.js";

const words = {
  sv: {
    counts: (fresh: number, known: number) =>
      `${fresh} ${fresh === 1 ? "nytt" : "nya"} fynd; ${known} ${known === 1 ? "accepterat" : "accepterade"} fynd räknas inte mot gränsen.`,
    due: (count: number) =>
      count === 1
        ? "Ska omprövas: 1 fynd, vars dag för prövning har passerat. Det är inte längre accepterat och räknas igen."
        : `Ska omprövas: ${count} fynd, vars dag för prövning har passerat. De är inte längre accepterade och räknas igen.`,
  },
  en: {
    counts: (fresh: number, known: number) =>
      `New findings: ${fresh}. Accepted, and not counted at the limit: ${known}.`,
    due: (count: number) =>
      `To be tried again: ${count}, whose day of review has passed. No longer accepted, and counted again.`,
  },
} as const;

/**
 * How many findings are new, how many are accepted, how many of those are to be tried again, and which rules the file
 * of accepted findings names that do not exist.
 */
export const comparedWords = (
  { new: fresh, known, unknownRules }: BaselineComparison,
  language: Language,
): readonly string[] => {
  const say = words[language];
  const due = fresh.filter(({ because }) => because === "reviewDue").length;
  return [
    say.counts(fresh.length - due, known.length),
    ...(due > 0 ? [say.due(due)] : []),
    ...unknownRules.map((unknown) => unknownRuleWords(unknown, language)),
  ];
};
