import { timesPerYear } from "../calendar/times-per-year.js";
import type { Citation } from "../plan/citation.js";
import type { Id } from "../plan/id.js";
import { isSelfMade } from "../plan/is-self-made.js";
import type { LawfulMinimum } from "../plan/lawful-minimum.js";
import type { Query } from "../plan/query.js";
import type { Demand } from "./demand.js";
import { sum } from "./span.js";
import type { Weights } from "./weights.js";

/** The least that the law asks, and how far above it the demand is. */
export interface LawfulLeast {
  /**
   * - `nothing`: the plan says that the law asks nothing of it
   * - `notNamed`: we decided it ourselves, or nobody did, and the plan names no law behind it
   * - `something`: the law asks something, as far as the rest tells
   * - `untold`: not told
   */
  readonly asks: "nothing" | "notNamed" | "something" | "untold";
  readonly citation?: Citation;
  readonly text?: string;
  /** Times a year: in the long run, or by its days or cases in the span; absent when not told. */
  readonly timesPerYear?: number;
  readonly leastPerYear?: number;
  /** The share of the times that is above the least, 0–1; absent when it cannot be told. Content and form are apart. */
  readonly shareAbove?: number;
  /** The field that would tell the share, where it is not told. */
  readonly missing?: string;
}

const namesLaw = (q: Query, id: Demand["id"]): boolean => {
  const entity = q.get(id);
  return entity !== undefined && "law" in entity && (entity.law?.length ?? 0) > 0;
};

/** Where nobody has told the least: what we have decided ourselves, naming no law, is asked by no law that is known. */
const withoutLeast = (q: Query, { id, ground }: Demand): LawfulLeast => {
  if (id.startsWith("houseRule:") && namesLaw(q, id)) return { asks: "untold", missing: "law" };
  if (ground === undefined) return { asks: "untold", missing: "ground" };
  return isSelfMade(ground) && !ground?.citation
    ? { asks: "notNamed", shareAbove: 1 }
    : { asks: "untold", missing: "lawfulMinimum" };
};

const leastAYear = ({ perYear, recurrence }: LawfulMinimum): number | undefined =>
  perYear ?? (recurrence && timesPerYear(recurrence));

/** How much is above what the law asks? Nothing, where both are for each case, or where nobody decided anything beyond. */
const aboveLeast = (
  { beyond, recurrence }: Demand,
  least: LawfulMinimum,
  often: number | undefined,
): Pick<LawfulLeast, "shareAbove" | "missing"> => {
  if (least.recurrence?.every === "case" && recurrence?.every === "case") return { shareAbove: 0 };
  const leastOften = leastAYear(least);
  if (leastOften !== undefined) {
    if (often === undefined) return { missing: "recurrence" };
    return { shareAbove: often > 0 ? Math.max(0, 1 - leastOften / often) : 0 };
  }
  if (beyond === null) return { shareAbove: 0 };
  return { missing: least.recurrence ? "lawfulMinimum.perYear" : "lawfulMinimum.recurrence" };
};

/**
 * What is the least the law asks, and how far above it is this? Where the demand has no rhythm in the long run,
 * `timesInSpan` a year are how often it is asked: see {@link leastOf}.
 */
export const lawfulLeast = (q: Query, demand: Demand, timesInSpan?: number): LawfulLeast => {
  const { lawfulMinimum, recurrence } = demand;
  const often = (recurrence && timesPerYear(recurrence)) ?? timesInSpan;
  const told = often === undefined ? {} : { timesPerYear: often };
  if (lawfulMinimum === null) return { asks: "nothing", ...told, shareAbove: 1 };
  if (lawfulMinimum === undefined) return { ...withoutLeast(q, demand), ...told };
  const { citation, text } = lawfulMinimum;
  const least = leastAYear(lawfulMinimum);
  return {
    asks: "something",
    citation,
    ...(text !== undefined && { text }),
    ...told,
    ...(least !== undefined && { leastPerYear: least }),
    ...aboveLeast(demand, lawfulMinimum, often),
  };
};

/** The least the law asks of a row, counting what has no rhythm by its days or cases in the span. */
export const leastOf = ({ q, demands, times, span }: Weights, row: number): LawfulLeast => {
  const inSpan = times[row] ?? Number.NaN;
  const aYear = Number.isNaN(inSpan) ? undefined : inSpan / (sum(span.weights) / 12);
  return lawfulLeast(q, demands[row] as Demand, aYear);
};

/** Is it asked by no law that is known? Then all of it is our own to end. */
export const isByNoLaw = ({ asks }: LawfulLeast): boolean =>
  asks === "nothing" || asks === "notNamed";

/** What a demand asks for beside the least content, where the law's least content is told. */
export const itemsBeyond = (
  q: Query,
  { dataItems, lawfulMinimum }: Demand,
): readonly Id<"dataItem">[] => {
  const least = lawfulMinimum?.dataItems;
  if (!dataItems || !least) return [];
  const thing = (item: Id<"dataItem">) => q.get(item)?.definitionKey ?? item;
  const lawful = new Set(least.map(thing));
  return [...new Set(dataItems)].filter((item) => !lawful.has(thing(item)));
};
