import type { Plan } from "../../plan/plan.js";
import type { Amount } from "../amount.js";
import { burdenIndex } from "../burden-index.js";
import { column } from "../column.js";
import { eachDemand } from "../each-demand.js";
import { add, amountOf, tally } from "../tally.js";
import { weigh } from "../weigh.js";
import { certaintyOf, type Weights, wholeOf } from "../weights.js";

/** One year's burden, and what it is in a hundredth of the first year's; `null` where the first has none. */
export interface BurdenOfYear {
  readonly year: string;
  readonly amount: Amount;
  readonly index: number | null;
}

/** The burden of the plan year by year. */
export interface BurdenOverTime {
  /** The oldest first; one alone where no demand says when it began. */
  readonly years: readonly BurdenOfYear[];
  /** Demands of which it is not told when they began: they count as if they had always been there. */
  readonly startUntold: number;
}

/** As far back as is shown: our choice. */
const mostYears = 5;

const yearOf = (date: string): number => Number(date.slice(0, 4));

const startsOf = (plan: Plan): { readonly first: number; readonly untold: number } => {
  let first = Infinity;
  let untold = 0;
  eachDemand(plan, ({ validFrom }) => {
    if (validFrom === undefined) untold++;
    else if (validFrom !== null) first = Math.min(first, yearOf(validFrom));
  });
  return { first, untold };
};

const amountIn = (weights: Weights): Amount => {
  const total = tally();
  const whole = column();
  for (let row = 0; row < weights.demands.length; row++)
    add(total, wholeOf(weights, row, whole), certaintyOf(weights, row));
  return amountOf(total);
};

/**
 * Is it growing? The burden of the span's last year and of up to four years before it, each measured whole and in the same
 * way, with the first as 100 ({@link burdenIndex}). Not before the year in which the first demand that says so began: of
 * earlier years the plan knows no more. A plan tells what is in force and what it has kept of what was; a demand that was
 * ended and taken out of the plan is in no year. Weighs the plan once for each year.
 *
 * @example
 * const { years } = burdenOverTime(weigh(plan, { year: 2026, hoursPerYear: 1700 }));
 * years[0]?.index; // 100
 */
export const burdenOverTime = ({ plan, options, span }: Weights): BurdenOverTime => {
  const { hoursPerYear, rates, recipe } = options;
  const last = yearOf(span.to);
  const starts = startsOf(plan);
  const first = Math.min(last, Math.max(starts.first, last - mostYears + 1));
  const found = Array.from({ length: last - first + 1 }, (_, at) => {
    const year = first + at;
    const asked = { year, hoursPerYear, ...(rates && { rates }), ...(recipe && { recipe }) };
    return { period: String(year), amount: amountIn(weigh(plan, asked)) };
  });
  const series = found.map(({ period, amount }) => ({ period, burden: amount.minutes.likely }));
  const indexes = burdenIndex(series, String(first));
  return {
    years: found.map(({ period, amount }, at) => ({
      year: period,
      amount,
      index: indexes[at]?.index ?? null,
    })),
    startUntold: starts.untold,
  };
};
