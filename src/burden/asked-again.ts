import { haveDayInCommon, periodsCovered } from "./periods-covered.js";
import { type Asking, sharingOf } from "./things-asked.js";
import type { Weights } from "./weights.js";
import { whoCouldGive } from "./who-could-give.js";

/** An answer that is given anew although another already holds it. */
export interface Again {
  readonly giver: Asking;
  readonly again: Asking;
  /** The plan says of both that they take over nothing of each other. */
  readonly isCertain: boolean;
}

/** What one unit is asked about one thing: how many collect anew, and which of them do so in vain. */
export interface AskedOfUnit {
  readonly anew: readonly Asking[];
  readonly again: readonly Again[];
}

const none: readonly never[] = [];

/** Is it told what this one takes over of others? Of two that both tell, it is certain that neither takes the other's. */
export const isToldAnew =
  (weights: Weights) =>
  ({ row }: Asking): boolean =>
    sharingOf(weights, row).reuses !== undefined;

/**
 * Which of those who ask one unit for the same thing are answered anew? Left out are those that take over the answer of
 * another among them, those that are how a cycle among them is delivered, and all but one of a series that builds on
 * itself. The one whose answer could serve the others first.
 */
export const answeredAnew = (weights: Weights) => {
  const { compare } = whoCouldGive(weights);
  return (askings: readonly Asking[]): readonly Asking[] => {
    if (askings.length < 2) return askings;
    const ids = new Set<string | undefined>(askings.map(({ row }) => weights.demands[row]?.id));
    const series = new Set<string>();
    return askings
      .toSorted((a, b) => compare(a.row, b.row))
      .filter(({ row }) => {
        const { reuses, followUpOf, series: own } = sharingOf(weights, row);
        if (reuses?.some((id) => ids.has(id))) return false;
        if (followUpOf !== undefined && ids.has(followUpOf)) return false;
        if (own === undefined) return true;
        const isFirst = !series.has(own);
        series.add(own);
        return isFirst;
      });
  };
};

/**
 * Which of those who ask one unit for the same thing could do with the answer of another? Only what is about a day in
 * common counts.
 */
export const askedAgain = (weights: Weights) => {
  const covered = periodsCovered(weights);
  const anewOf = answeredAnew(weights);
  const isTold = isToldAnew(weights);

  /** One answer after another: is there one already that it could be taken from? */
  const inVain = (askings: readonly Asking[], isCertain: boolean): readonly Again[] => {
    const givers: Asking[] = [];
    const found: Again[] = [];
    for (const again of askings) {
      const giver = givers.find(({ row }) => haveDayInCommon(covered(row), covered(again.row)));
      if (giver) found.push({ giver, again, isCertain });
      else givers.push(again);
    }
    return found;
  };

  return (askings: readonly Asking[]): AskedOfUnit => {
    const anew = anewOf(askings);
    if (anew.length < 2) return { anew, again: none };
    const certain = inVain(anew.filter(isTold), true);
    const rows = new Set(certain.map(({ again }) => again.row));
    const perhaps = inVain(anew, false).filter(({ again }) => !rows.has(again.row));
    return { anew, again: [...certain, ...perhaps] };
  };
};
