import type { BaselineComparison } from "../check/compare-with-baseline.js";
import type { Language } from "./language.js";

const words = {
  sv: {
    counts: (fresh: number, known: number) =>
      `${fresh} ${fresh === 1 ? "nytt" : "nya"} fynd; ${known} ${known === 1 ? "accepterat" : "accepterade"} fynd räknas inte mot gränsen.`,
    overdue: (count: number) =>
      `Varning: ${count} ${count === 1 ? "accepterat" : "accepterade"} fynd skulle redan ha prövats igen.`,
  },
  en: {
    counts: (fresh: number, known: number) =>
      `New findings: ${fresh}. Accepted, and not counted at the limit: ${known}.`,
    overdue: (count: number) =>
      `Warning: accepted findings that should have been tried again by now: ${count}.`,
  },
} as const;

/** How many findings are new, how many are accepted, and how many of those should have been tried again. */
export const comparedWords = (
  { new: fresh, known }: BaselineComparison,
  language: Language,
): readonly string[] => {
  const say = words[language];
  const overdue = known.filter(({ isOverdue }) => isOverdue).length;
  return [say.counts(fresh.length, known.length), ...(overdue > 0 ? [say.overdue(overdue)] : [])];
};
