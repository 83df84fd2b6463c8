import type { Id } from "../plan/id.js";
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

/**
 * Which of those who ask one unit for the same thing could do with the answer of another? Left out are those that take
 * over the answer of another among them, those that are how a cycle among them is delivered, and all but one of a series
 * that builds on itself. Only what is about a day in common counts.
 */
export const askedAgain = (weights: Weights) => {
  const { demands } = weights;
  const covered = periodsCovered(weights);
  const { compare } = whoCouldGive(weights);
  const idOf = ({ row }: Asking): Id<"obligation" | "cycle" | "houseRule"> | undefined =>
    demands[row]?.id;

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
    if (askings.length < 2) return { anew: askings, again: none };
    const ids = new Set<string | undefined>(askings.map(idOf));
    const series = new Set<string>();
    const anew: Asking[] = [];
    const told: Asking[] = [];
    for (const asking of askings.toSorted((a, b) => compare(a.row, b.row))) {
      const sharing = sharingOf(weights, asking.row);
      const { reuses, followUpOf } = sharing;
      if (reuses?.some((id) => ids.has(id))) continue;
      if (followUpOf !== undefined && ids.has(followUpOf)) continue;
      if (sharing.series !== undefined) {
        if (series.has(sharing.series)) continue;
        series.add(sharing.series);
      }
      anew.push(asking);
      if (reuses) told.push(asking);
    }
    const certain = inVain(told, true);
    const rows = new Set(certain.map(({ again }) => again.row));
    const perhaps = inVain(anew, false).filter(({ again }) => !rows.has(again.row));
    return { anew, again: [...certain, ...perhaps] };
  };
};
