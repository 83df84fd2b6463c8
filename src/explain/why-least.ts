import type { Demand } from "../burden/demand.js";
import { timesPerYear } from "../calendar/times-per-year.js";
import type { Citation } from "../plan/citation.js";
import type { Recurrence } from "../plan/recurrence.js";

/** The least that the law asks, and how far above it the demand is. */
export interface LawfulLeast {
  /** `nothing`: known to be none. `something`: the law asks something, as far as the rest tells. */
  readonly asks: "nothing" | "something" | "untold";
  readonly citation?: Citation;
  readonly text?: string;
  /** Times a year, in the long run; absent when it has no rhythm or is not told. */
  readonly timesPerYear?: number;
  readonly leastPerYear?: number;
  /** The share of the times that is above the least, 0–1; absent when it cannot be told. */
  readonly shareAbove?: number;
}

const oftenOf = (recurrence: Recurrence | undefined): number | undefined =>
  recurrence && timesPerYear(recurrence);

/** What is the least the law asks, and how far above it is this? */
export const lawfulLeast = ({ lawfulMinimum, recurrence }: Demand): LawfulLeast => {
  const often = oftenOf(recurrence);
  const told = often === undefined ? {} : { timesPerYear: often };
  if (lawfulMinimum === undefined) return { asks: "untold", ...told };
  if (lawfulMinimum === null) return { asks: "nothing", ...told, shareAbove: 1 };
  const { citation, text, perYear, recurrence: least } = lawfulMinimum;
  const leastOften = perYear ?? oftenOf(least);
  return {
    asks: "something",
    citation,
    ...(text !== undefined && { text }),
    ...told,
    ...(leastOften !== undefined && { leastPerYear: leastOften }),
    ...(leastOften !== undefined &&
      often !== undefined && { shareAbove: Math.max(0, 1 - leastOften / often) }),
  };
};
