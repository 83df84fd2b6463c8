import type { Amount } from "../amount.js";
import type { Bounds } from "../bounds.js";
import { column } from "../column.js";
import type { Demand } from "../demand.js";
import { quantityReader } from "../read-quantity.js";
import { inSmallUnits, perMinute } from "../small-units.js";
import { add, amountOf, type Tally, tally } from "../tally.js";
import { certaintyOf, type Weights, wholeOf } from "../weights.js";

/** How those who do the work feel about it, 1–5: the demands with that answer. */
export interface GradeBurden {
  readonly grade: 1 | 2 | 3 | 4 | 5;
  readonly amount: Amount;
}

/** One answer that people were asked for, and the demands nobody has asked about. */
export interface Perceived {
  readonly grades: readonly GradeBurden[];
  readonly untold: Amount;
}

/** What demands take, and what those who answer say that they are worth to them. Minutes in small units. */
export interface NetBurden {
  /** Demands whose benefit is told: what they take, what they are worth, and the difference. */
  readonly told: {
    readonly load: Amount;
    readonly benefit: Bounds;
    readonly net: Bounds;
  };
  /** Demands whose benefit nobody has told. It is not taken as none. */
  readonly untold: Amount;
  /** Beside the hours, never added to them or to each other. */
  readonly perceivedBenefit: Perceived;
  readonly irritation: Perceived;
}

const grades = [1, 2, 3, 4, 5] as const;

const perceived = (field: "perceivedBenefit" | "irritation") => {
  const byGrade = new Map(grades.map((grade) => [grade as number, tally()]));
  const untold = tally();
  return {
    tallyOf: ({ effort }: Demand): Tally => byGrade.get(effort?.[field] ?? 0) ?? untold,
    found: (): Perceived => ({
      grades: grades.map((grade) => ({ grade, amount: amountOf(byGrade.get(grade) ?? tally()) })),
      untold: amountOf(untold),
    }),
  };
};

/**
 * What is left when the use is taken off? The load of the demands less what those who answer say that it saves them or is
 * worth to them (`effort.benefit`, minutes a year and giver), for the demands of which that is told; the others apart. How
 * useful and how irritating they find it stands beside as counts and hours per grade. The low of the difference is the low
 * of the load less the high of the benefit.
 *
 * @example
 * const { told, untold } = netBurden(weigh(plan, { year: 2026, hoursPerYear: 1700 }));
 * untold.known; // demands whose use nobody has asked those who answer about
 */
export const netBurden = (weights: Weights): NetBurden => {
  const { q, demands, givers, inForce } = weights;
  const read = quantityReader(q);
  const load = tally();
  const untold = tally();
  const benefit = { low: 0, likely: 0, high: 0 };
  const useful = perceived("perceivedBenefit");
  const irritating = perceived("irritation");
  const whole = column();
  for (const [row, demand] of demands.entries()) {
    const certainty = certaintyOf(weights, row);
    wholeOf(weights, row, whole);
    add(useful.tallyOf(demand), whole, certainty);
    add(irritating.tallyOf(demand), whole, certainty);
    const own = demand.effort?.benefit === undefined ? undefined : read(demand.effort.benefit);
    // Without givers it is not known how many it is worth it to.
    if (own === undefined || demand.from === undefined) {
      add(untold, whole, certainty);
      continue;
    }
    add(load, whole, certainty);
    const years = inForce[row]?.years ?? 0;
    const inAll = (minutes: number) =>
      (givers[row] ?? 0) * inSmallUnits(minutes * years, perMinute);
    benefit.low += inAll(own.low);
    benefit.likely += inAll(own.likely);
    benefit.high += inAll(own.high);
  }
  const taken = amountOf(load);
  return {
    told: {
      load: taken,
      benefit,
      net: {
        low: taken.minutes.low - benefit.high,
        likely: taken.minutes.likely - benefit.likely,
        high: taken.minutes.high - benefit.low,
      },
    },
    untold: amountOf(untold),
    perceivedBenefit: useful.found(),
    irritation: irritating.found(),
  };
};
