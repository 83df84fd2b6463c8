import type { Id } from "../../plan/id.js";
import { inOrder } from "../amounts-by.js";
import { byUnit } from "../by-unit.js";
import { type Ledger, ledgerOf } from "../ledger.js";
import type { Weights } from "../weights.js";
import { demandEffects } from "./demand-effects.js";
import { type Drawing, usualDrawing } from "./drawer.js";
import type { Effects } from "./effects.js";
import { forms } from "./forms.js";
import { groupedForms, totalForms } from "./grouped-forms.js";
import type { Groupings } from "./groupings.js";
import { spreadFinder } from "./spread-finder.js";
import { type Told, type UncertainSum, uncertainSum } from "./uncertain-sum.js";

/** How sure a burden is. See {@link uncertainty}. */
export interface Uncertainty {
  /** What the simulated figures were drawn with. */
  readonly simulation: Drawing;
  /** How many numbers are told as ranges: an estimate that is shared is one. */
  readonly ranges: number;
  /** How many demands rest on any of them. */
  readonly ranged: number;
  readonly total: UncertainSum;
  /** What was asked for, in the order of {@link Burden}. */
  readonly by: {
    readonly [K in keyof Groupings]?: readonly (UncertainSum & { readonly key: Groupings[K] })[];
  };
}

export interface UncertaintyOptions {
  /** What to sum by; absent means the total alone. */
  readonly by?: readonly (keyof Groupings)[];
  /** Which units, where units are asked for; absent means all. A large organisation has thousands. */
  readonly units?: readonly Id<"unit">[];
  /** Draws where figures are simulated; absent means 10 000. */
  readonly draws?: number;
  /** The same seed gives the same draws; absent means 1. */
  readonly seed?: number;
  /** `demandEffects` of the same weights, when they are made already. */
  readonly effects?: Effects;
}

interface Counts extends Told {
  readonly known: number;
}

/** How much is told of each sum, in the order in which the sums are shown. */
const countsBy = (
  { parties, span }: Weights,
  ledger: Ledger,
): { readonly [K in keyof Groupings]: () => ReadonlyMap<Groupings[K], Counts> } => ({
  unit: () =>
    new Map(
      byUnit(parties, ledger.units).map(({ unit, rolledUp }) => [
        unit,
        { ...rolledUp, priced: rolledUp.cost !== null },
      ]),
    ),
  origin: () => ledger.origins,
  receiver: () => inOrder(ledger.receivers, ledger),
  purpose: () => ledger.purposes,
  month: () => new Map(span.months.map((month) => [month, ledger.total])),
});

const rangedRows = ({ starts, effect }: Effects): number => {
  let ranged = 0;
  for (let row = 0; row + 1 < starts.length; row++) {
    let at = starts[row] ?? 0;
    const end = starts[row + 1] ?? 0;
    while (at < end && effect[at] === 0) at++;
    if (at < end) ranged++;
  }
  return ranged;
};

/**
 * How sure are the sums? The mean, and what each sum is below one time in ten, every other time and nine times in ten, for
 * all that is asked for and by unit (with all beneath it), origin, receiver, purpose and month; in time and in money.
 *
 * A range that a demand has for itself is one error, the same for all its givers, since they share the number (our
 * choice). An estimate is one error for all that use it, unless it says that each has its own. Different errors are
 * independent. Low and high are read as a range with nine cases of ten inside, or the `coverage` told, and as many below as
 * above; `pert` and `triangular` have the likely value as their most frequent and no end below 0, `lognormal` has the
 * geometric mean of low and high as its median. Everything else is sure: who answers, hourly costs, what would be done
 * anyway.
 *
 * Mean and standard deviation are exact. The rest is found by the method that each answer names; simulated p10 and p90
 * have a standard error of about two hundredths of a standard deviation with 10 000 draws. Units are those of {@link Sums}, not rounded:
 * means add up, the others do not. What is not told is in none of it: the range is then of what is told.
 *
 * @example
 * const { total } = uncertainty(weigh(plan, { year: 2026, hoursPerYear: 1700 }));
 * [total.minutes.p10, total.minutes.p90, total.minutes.method]; // in eight cases of ten between these
 */
export const uncertainty = (weights: Weights, options: UncertaintyOptions = {}): Uncertainty => {
  const { by = [], units, effects = demandEffects(weights), ...drawing } = options;
  const asked = units && new Set<string | null>(units);
  const isAsked = (unit: string | null) => !asked || asked.has(unit);
  const simulation: Drawing = { ...usualDrawing, ...drawing };
  const ledger = ledgerOf(weights);
  const spreadOf = spreadFinder(effects, simulation);
  const counts = countsBy(weights, ledger);
  const rowsBy = <K extends keyof Groupings>(grouping: K) => {
    const sums = groupedForms[grouping](weights, effects, isAsked);
    return Array.from(counts[grouping]())
      .filter(([, { known, unknown }]) => known + unknown > 0)
      .filter(([key]) => grouping !== "unit" || isAsked(key))
      .map(([key, count]) => ({ key, ...uncertainSum(spreadOf, sums.get(key) ?? forms(), count) }));
  };
  return {
    simulation,
    ranges: effects.parameters.length,
    ranged: rangedRows(effects),
    total: uncertainSum(spreadOf, totalForms(weights, effects), ledger.total),
    by: Object.fromEntries(by.map((grouping) => [grouping, rowsBy(grouping)])),
  };
};
