import type { Amount, Sums } from "../burden/amount.js";
import type { Beside } from "../burden/beside.js";
import { column } from "../burden/column.js";
import { type Demand, houseRuleDemand } from "../burden/demand.js";
import { type LawfulLeast, lawfulLeast, leastOf } from "../burden/lawful-least.js";
import { measured } from "../burden/measure.js";
import type { MeasureOptions } from "../burden/measure-options.js";
import { oneRow } from "../burden/one-row.js";
import { type SameData, sameDataFinder } from "../burden/same-data.js";
import { sumsOf } from "../burden/tally.js";
import { weigh } from "../burden/weigh.js";
import { certaintyOf, giverOf, rowFinder, type Weights } from "../burden/weights.js";
import type { Day } from "../calendar/day.js";
import type { Ground } from "../plan/ground.js";
import type { Id } from "../plan/id.js";
import type { Plan } from "../plan/plan.js";
import type { Query } from "../plan/query.js";
import { isActive } from "../rules/is-active.js";
import { type MayChange, mayChange } from "./why-change.js";
import { type DemandUse, demandUse } from "./why-use.js";

/** What it takes in the span: of all who give, of each, and beside them. */
export interface WhyCost {
  readonly span: { readonly from: Day; readonly to: Day };
  readonly currency: string;
  readonly amount: Amount;
  /** Of one giver; all of them have the same. */
  readonly each: Sums;
  readonly beside: Readonly<Record<Beside, Amount>>;
  /** The likely number of times in the span, `null` when not told; absent when it is not in force in the span. */
  readonly times?: number | null;
  /** The fields that are not told, as paths in the demand. */
  readonly missing: readonly string[];
}

/** A card about one demand: see {@link why}. */
export interface Why {
  readonly demand: Id<"obligation" | "cycle" | "houseRule">;
  readonly asOf: Day;
  readonly from?: readonly Id<"unit">[];
  readonly to?: readonly Id<"unit">[];
  /** Who stands behind it; `null` when nobody does, absent when it is not told. The law's own ground may have one beside. */
  readonly ground?: Ground | null;
  readonly beyond?: Ground | null;
  readonly least: LawfulLeast;
  readonly use: DemandUse;
  readonly cost: WhyCost;
  /** Others in force on the day that ask the same units for the same thing, about days of the span in common. */
  readonly sameData: readonly SameData[];
  readonly change: MayChange;
  /** Fields of the demand that are not told and would have told more. */
  readonly untold: readonly string[];
}

export type WhyOptions = Pick<MeasureOptions, "rates" | "recipe"> & {
  readonly asOf: Day;
} & ({ readonly year: number } | { readonly from: Day; readonly to: Day });

/** Of use only for person-years, and a card of one demand shows none. */
const noPersonYears = { hoursPerYear: 1 };

/**
 * Why do I do this? A card about one demand: who asked for it and on what ground, the least the law asks and how far
 * above that it is, what the answer is used for and when it last was, what it costs whom in the span, who else asks for
 * the same thing, who may end or change it, and at which meeting.
 *
 * Units of time and money are those of `measure`; what is not told is never zero. Throws a `RangeError` for a demand
 * that is not in the plan, and as `measure` does for the span.
 *
 * @example
 * ```ts
 * import { why } from "styrkedja/explain";
 *
 * const card = why(plan, "obligation:care-monthly-table", { asOf: "2026-11-01", year: 2026 });
 * card.change.by; // ["unit:care-board"]
 * ```
 */
export const why = (
  plan: Plan,
  id: Id<"obligation" | "cycle" | "houseRule">,
  options: WhyOptions,
): Why => {
  const { asOf } = options;
  const all = weigh(plan, { ...options, ...noPersonYears });
  const { q } = all;
  const demand = demandOf(q, id);
  if (!demand) throw new RangeError(`No demand of the plan: ${id}`);
  const row = rowFinder(all)(id);
  const alone = oneRow(all, row);
  const least = alone.demands.length > 0 ? leastOf(alone, 0) : lawfulLeast(q, demand);
  const { from, to, ground, beyond } = demand;
  return {
    demand: id,
    asOf,
    ...(from && { from }),
    ...(to && { to }),
    ...(ground !== undefined && { ground }),
    ...(beyond !== undefined && { beyond }),
    least,
    use: demandUse(q, demand, asOf),
    cost: costOf(alone),
    sameData: sameDataFinder(all)(row).filter(({ other }) => isActive(q.get(other) ?? {}, asOf)),
    change: mayChange(q, demand, least, asOf),
    untold: untoldOf(q, id),
  };
};

const demandOf = (q: Query, id: Why["demand"]): Demand | undefined => {
  const found = q.get(id);
  if (!found) return undefined;
  return found.id.startsWith("houseRule:")
    ? houseRuleDemand(found as Parameters<typeof houseRuleDemand>[0])
    : (found as Demand);
};

const costOf = (weights: Weights): WhyCost => {
  const { span, currency, demands, beside, lines } = measured(weights);
  const [line] = lines;
  return {
    span,
    currency,
    amount: demands,
    each: line
      ? sumsOf(giverOf(weights, 0, column()), certaintyOf(weights, 0).priced)
      : sumsOf(column(), false),
    beside,
    ...(line && { times: line.times }),
    missing: line?.missing ?? [],
  };
};

const wanted = {
  obligation: ["ground", "lawfulMinimum", "use", "usedOn", "mayBeChangedBy", "reviewBy", "reuses"],
  cycle: ["ground", "lawfulMinimum", "use", "reviewBy"],
  houseRule: ["ground", "purpose", "owner", "reviewBy"],
} as const;

const untoldOf = (q: Query, id: Why["demand"]): readonly string[] => {
  const entity = q.get(id) as unknown as Readonly<Record<string, unknown>>;
  const kind = id.slice(0, id.indexOf(":")) as keyof typeof wanted;
  return wanted[kind].filter((field) => entity[field] === undefined);
};
