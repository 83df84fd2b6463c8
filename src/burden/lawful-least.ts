import { timesPerYear } from "../calendar/times-per-year.js";
import type { Id } from "../plan/id.js";
import type { LawfulMinimum } from "../plan/lawful-minimum.js";
import type { Query } from "../plan/query.js";
import type { Origin } from "../plan/vocabulary.js";
import type { Demand } from "./demand.js";
import { sum } from "./span.js";
import type { Weights } from "./weights.js";

/** How a demand stands to the least the law asks. */
export type LawfulLeast =
  /** The law asks nothing of it. */
  | { readonly is: "noLaw" }
  /** How often it is asked and how often the law asks it, a year: `least` is never more than `asked`. */
  | { readonly is: "law"; readonly asked: number; readonly least: number }
  /** What is not told, by the field that would tell it. */
  | { readonly is: "untold"; readonly path: string };

const own: ReadonlySet<Origin> = new Set<Origin>(["council", "board", "management", "ownHabit"]);
const noLaw: LawfulLeast = { is: "noLaw" };
const untold = (path: string): LawfulLeast => ({ is: "untold", path });

const namesLaw = (q: Query, id: Demand["id"]): boolean => {
  const entity = q.get(id);
  return entity !== undefined && "law" in entity && (entity.law?.length ?? 0) > 0;
};

/** Where nobody has told the least: what we have decided ourselves, naming no law, is asked by no law. */
const withoutLeast = (q: Query, { id, ground }: Demand): LawfulLeast => {
  if (id.startsWith("houseRule:") && namesLaw(q, id)) return untold("law");
  if (ground === null) return noLaw;
  if (ground === undefined) return untold("ground");
  return own.has(ground.kind) && !ground.citation ? noLaw : untold("lawfulMinimum");
};

const leastAYear = ({ perYear, recurrence }: LawfulMinimum): number | undefined =>
  perYear ?? (recurrence && timesPerYear(recurrence));

/** How often a demand is asked a year: in the long run, or by its days or cases in the span. */
const askedAYear = ({ demands, times, span }: Weights, row: number): number | undefined => {
  const recurrence = demands[row]?.recurrence;
  const inTheLongRun = recurrence && timesPerYear(recurrence);
  if (inTheLongRun !== undefined) return inTheLongRun;
  const inSpan = times[row] ?? Number.NaN;
  return Number.isNaN(inSpan) ? undefined : inSpan / (sum(span.weights) / 12);
};

/** Is more asked than the least the law asks? By how often; content and form are compared apart. */
export const lawfulLeast = (weights: Weights, row: number): LawfulLeast => {
  const demand = weights.demands[row] as Demand;
  const { lawfulMinimum, beyond, recurrence } = demand;
  if (lawfulMinimum === null) return noLaw;
  if (lawfulMinimum === undefined) return withoutLeast(weights.q, demand);
  if (lawfulMinimum.recurrence?.every === "case" && recurrence?.every === "case") {
    return { is: "law", asked: 1, least: 1 };
  }
  const least = leastAYear(lawfulMinimum);
  if (least === undefined) {
    return beyond === null
      ? { is: "law", asked: 1, least: 1 }
      : untold(lawfulMinimum.recurrence ? "lawfulMinimum.perYear" : "lawfulMinimum.recurrence");
  }
  const asked = askedAYear(weights, row);
  if (asked === undefined) return untold("recurrence");
  return { is: "law", asked, least: Math.min(asked, least) };
};

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
