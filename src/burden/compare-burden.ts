import type { Day } from "../calendar/day.js";
import type { Plan } from "../plan/plan.js";
import type { Amount } from "./amount.js";
import { column } from "./column.js";
import type { Demand } from "./demand.js";
import { hybridDemands } from "./hybrid-demands.js";
import type { MeasureOptions } from "./measure-options.js";
import type { Rates } from "./rates.js";
import type { Asked } from "./span.js";
import { add, amountOf, tally } from "./tally.js";
import { weigh } from "./weigh.js";
import { certaintyOf, type Weights, wholeOf } from "./weights.js";

/**
 * Why a burden differs:
 * - `new`, `ended`: the demand is in force in one of the two alone
 * - `quantity`: more or fewer give, answer, or times
 * - `demandChanged`: each answer takes another time, for the demand was changed
 * - `estimateCorrected`: the demand is the same, and was estimated wrongly
 * - `known`: what it takes is told in one of the two alone
 * - `untold`: each answer takes another time, and the plan does not say why
 * - `rates`: an hour costs something else
 */
export const changeCauses = [
  "new",
  "ended",
  "quantity",
  "demandChanged",
  "estimateCorrected",
  "known",
  "untold",
  "rates",
] as const;
export type ChangeCause = (typeof changeCauses)[number];

/** A difference of likely time and money, in small units; relief is negative. `cost` is `null` when nothing is priced. */
export interface Moved {
  readonly minutes: number;
  readonly cost: number | null;
}

/** What became of one demand. */
export interface DemandChange extends Moved {
  readonly id: Demand["id"];
  readonly what: "new" | "ended" | "changed";
  /** Likely minutes before and after, in small units. */
  readonly before: number;
  readonly after: number;
  /** Is all that the time rests on told, wherever it is in force? */
  readonly isKnown: boolean;
  readonly parts: readonly (Moved & { readonly cause: ChangeCause })[];
}

/** What became of a burden, and why. See {@link compareBurden}. */
export interface BurdenChange extends Moved {
  readonly span: { readonly from: Day; readonly to: Day };
  readonly currency: string;
  readonly before: Amount;
  readonly after: Amount;
  /** What was estimated wrongly, or was not told: on paper only. */
  readonly adjustment: Moved;
  /** What is really asked for more or less: new and ended demands, quantity, and demands that were changed. */
  readonly realChange: Moved;
  /** The parts of the whole, each with the number of demands; causes without any are left out. */
  readonly byCause: readonly (Moved & { readonly cause: ChangeCause; readonly demands: number })[];
  /** Those that differ, the largest difference first. */
  readonly demands: readonly DemandChange[];
  readonly unchanged: number;
  /** Demands that are not told in full, so that what became of them may be more or less. */
  readonly unknown: number;
}

export type CompareBurdenOptions = Asked &
  Pick<MeasureOptions, "rates" | "recipe"> & {
    /** Hourly costs of the earlier plan; absent means the same as now. */
    readonly ratesBefore?: Rates;
  };

/** No person-years are shown. */
const noPersonYears = { hoursPerYear: 1 };

interface Row {
  readonly minutes: number;
  readonly cost: number;
  readonly isKnown: boolean;
}

/** The demands of some weights by id; of two with one id the first stands by the first. */
const rowsOf = (weights: Weights): ReadonlyMap<string, Row> => {
  const rows = new Map<string, Row>();
  const whole = column();
  for (const [row, { id }] of weights.demands.entries()) {
    wholeOf(weights, row, whole);
    const [, minutes = 0, , , cost = 0] = whole;
    let key: string = id;
    while (rows.has(key)) key += " ";
    rows.set(key, { minutes, cost, isKnown: certaintyOf(weights, row).minutesKnown });
  }
  return rows;
};

const totalOf = (weights: Weights): Amount => {
  const total = tally();
  const whole = column();
  for (let row = 0; row < weights.demands.length; row++) {
    add(total, wholeOf(weights, row, whole), certaintyOf(weights, row));
  }
  return amountOf(total);
};

const nothing: Row = { minutes: 0, cost: 0, isKnown: true };

/**
 * What became of the burden, and why? Two plans over the same days: the whole change as its parts, demand by demand and
 * cause by cause, which add up to it exactly. What comes of counting anew is kept apart from what is really asked for
 * more or less, as the US Paperwork Reduction Act does: first the quantity at the old weight of each answer, then the
 * new weight of each, then what an hour costs. A weight that changed for no reason told is a line of its own.
 *
 * Likely values, in small units as {@link Amount}. What is not told is counted in `unknown`. Throws as `measure` does
 * for the span.
 *
 * @example
 * const became = compareBurden(plan, { ...plan, houseRules: [] }, { year: 2026 });
 * became.byCause.map(({ cause }) => cause); // ["ended"]
 */
export const compareBurden = (
  before: Plan,
  after: Plan,
  options: CompareBurdenOptions,
): BurdenChange => {
  const { ratesBefore = options.rates, ...now } = options;
  const { rates: _, ...unpriced } = now;
  const then = { ...unpriced, ...noPersonYears, ...(ratesBefore && { rates: ratesBefore }) };
  const old = weigh(before, then);
  const was = rowsOf(old);
  const atOldWeight = rowsOf(weigh(hybridDemands(before, after), then));
  const atOldRates = rowsOf(weigh(after, then));
  const current = weigh(after, { ...now, ...noPersonYears });
  const is = rowsOf(current);
  const isPriced = options.rates !== undefined || ratesBefore !== undefined;
  const moved = (from: Row, to: Row): Moved => ({
    minutes: to.minutes - from.minutes,
    cost: isPriced ? to.cost - from.cost : null,
  });
  const [totalBefore, totalAfter] = [totalOf(old), totalOf(current)];

  const changes: DemandChange[] = [];
  let unchanged = 0;
  let unknown = 0;
  const enter = (key: string, from: Row | undefined, to: Row | undefined) => {
    const id = key.trimEnd() as Demand["id"];
    const isKnown = (from ?? nothing).isKnown && (to ?? nothing).isKnown;
    if (!isKnown) unknown += 1;
    const parts: DemandChange["parts"] =
      from === undefined || to === undefined
        ? [{ cause: from ? "ended" : "new", ...moved(from ?? nothing, to ?? nothing) }]
        : [
            { cause: "quantity" as const, ...moved(from, atOldWeight.get(key) ?? from) },
            {
              cause: causeOf(current, id, from.isKnown === to.isKnown),
              ...moved(atOldWeight.get(key) ?? from, atOldRates.get(key) ?? to),
            },
            { cause: "rates" as const, ...moved(atOldRates.get(key) ?? to, to) },
          ].filter(({ minutes, cost }) => minutes !== 0 || (cost ?? 0) !== 0);
    if (parts.length === 0) {
      unchanged += 1;
      return;
    }
    changes.push({
      id,
      what: from === undefined ? "new" : to === undefined ? "ended" : "changed",
      before: from?.minutes ?? 0,
      after: to?.minutes ?? 0,
      isKnown,
      ...moved(from ?? nothing, to ?? nothing),
      parts,
    });
  };
  for (const [key, row] of is) enter(key, was.get(key), row);
  for (const [key, row] of was) if (!is.has(key)) enter(key, row, undefined);

  const sum = (all: readonly Moved[]): Moved => ({
    minutes: all.reduce((total, { minutes }) => total + minutes, 0),
    cost: isPriced ? all.reduce((total, { cost }) => total + (cost ?? 0), 0) : null,
  });
  const parts = changes.flatMap((change) => change.parts);
  const because = (...causes: readonly ChangeCause[]) =>
    parts.filter(({ cause }) => causes.includes(cause));
  return {
    span: { from: current.span.from, to: current.span.to },
    currency: after.organisation.currency ?? "SEK",
    before: totalBefore,
    after: totalAfter,
    ...sum(parts),
    adjustment: sum(because("estimateCorrected", "known")),
    realChange: sum(because("new", "ended", "quantity", "demandChanged")),
    byCause: changeCauses.flatMap((cause) => {
      const own = because(cause);
      return own.length === 0 ? [] : [{ cause, ...sum(own), demands: own.length }];
    }),
    demands: changes.sort(
      (a, b) => Math.abs(b.minutes) - Math.abs(a.minutes) || (a.id < b.id ? -1 : 1),
    ),
    unchanged,
    unknown,
  };
};

/** Why an answer takes another time than it did. */
const causeOf = ({ q }: Weights, id: Demand["id"], isKnowledgeSame: boolean): ChangeCause =>
  isKnowledgeSame ? (q.get(id)?.changedBecause ?? "untold") : "known";
