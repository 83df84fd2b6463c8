import { dueNumber } from "../calendar/due-number.js";
import type { Origin } from "../plan/vocabulary.js";
import type { Weights } from "./weights.js";

/**
 * Why one answer can serve the other: it is given more often, or as often and the law asks it, or as often and earlier.
 * `either` when nothing sets them apart.
 */
export type WhyGives = "moreOften" | "law" | "earlier" | "either";

const outside: ReadonlySet<Origin | undefined> = new Set<Origin>([
  "statute",
  "ordinance",
  "agencyRule",
  "grantCondition",
  "eu",
]);

/** Which of two answers about the same thing can serve the other? Negative for the first; and why. */
export const whoCouldGive = ({ demands, times, rhythms, span }: Weights) => {
  const often = (row: number) => (Number.isNaN(times[row]) ? -1 : (times[row] ?? -1));
  const isLaw = (row: number) => (outside.has(demands[row]?.ground?.kind) ? 0 : 1);
  const firstDay = (row: number) => rhythms[row]?.days[0] ?? Number.MAX_SAFE_INTEGER;
  const waits = new Float64Array(demands.length).fill(Number.NaN);
  /** Days from a period's end to the answer: of one and the same period, whichever of its periods comes first in the span. */
  const wait = (row: number) => {
    const known = waits[row] ?? Number.NaN;
    if (!Number.isNaN(known)) return known;
    const due = demands[row]?.due;
    const days = due ? dueNumber(span.last, due) - span.last : 0;
    waits[row] = days;
    return days;
  };
  const byId = (a: number, b: number) => ((demands[a]?.id ?? "") < (demands[b]?.id ?? "") ? -1 : 1);
  return {
    compare: (a: number, b: number): number =>
      often(b) - often(a) ||
      isLaw(a) - isLaw(b) ||
      wait(a) - wait(b) ||
      firstDay(a) - firstDay(b) ||
      byId(a, b),
    why: (giver: number, other: number): WhyGives => {
      if (often(giver) !== often(other)) return "moreOften";
      if (isLaw(giver) !== isLaw(other)) return "law";
      const isSame = wait(giver) === wait(other) && firstDay(giver) === firstDay(other);
      return isSame ? "either" : "earlier";
    },
  };
};
