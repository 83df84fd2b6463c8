import type { Plan } from "../plan/plan.js";
import { amountsBy, inOrder } from "./amounts-by.js";
import type { Burden, DemandLine } from "./burden.js";
import { byUnit } from "./by-unit.js";
import { currencyOf } from "./currency-of.js";
import { demandLine } from "./demand-line.js";
import { heaviest } from "./heaviest.js";
import { investedTally } from "./invested-tally.js";
import { isConversation } from "./is-conversation.js";
import { ledgerOf } from "./ledger.js";
import type { MeasureOptions } from "./measure-options.js";
import { notCounted } from "./not-counted.js";
import { assumptionsOf } from "./notes.js";
import { sumsBeside } from "./sums-beside.js";
import { sumsByMonth } from "./sums-by-month.js";
import { amountOf } from "./tally.js";
import { weigh } from "./weigh.js";
import { weigher } from "./weigher.js";
import type { Weights } from "./weights.js";

const linesOf = (weights: Weights): readonly DemandLine[] => {
  const { q, options, span, demands } = weights;
  const { lines: most = 100 } = options;
  const weighOne = weigher(q, options, span);
  const talk = [...demands.keys()].filter((row) => isConversation(demands[row] ?? {}));
  const rows = [...heaviest(weights, most), ...(most === Number.POSITIVE_INFINITY ? talk : [])];
  return rows.flatMap((row) => {
    const demand = demands[row];
    return demand ? demandLine(demand, weighOne(demand)) : [];
  });
};

/**
 * How much time and money does all that is asked for take? Every demand of a plan (obligations,
 * follow-up cycles, house rules) weighed over a year or from one day to another: the number of times
 * it falls due × what each time takes, and what a year takes whatever the number of times, for each
 * giving unit and each who answers in it. Time given to dialogue and development is summed beside.
 *
 * Units are those of {@link Amount}: integers that add up exactly however they are grouped. What is
 * not told is never zero: it is counted, with its path, and the sum is then "at least". Low and high
 * add up side by side, so they are outer bounds and wider than an honest range of the total. An
 * occurrence counts in the span when its due day lies there, or its period's end where no due day is
 * told; what is spread evenly (rarer than yearly, cases, what is told by year) counts by months in
 * force. Throws a `RangeError` for a span that is none, or hours in a year that are not over 0.
 *
 * @example
 * const burden = measure(plan, { year: 2026, hoursPerYear: 1700 });
 * hours(burden.demands).likely; // at least so many hours …
 * burden.demands.unknown; // … and so many demands of which nobody has told enough
 */
export const measure = (plan: Plan, options: MeasureOptions): Burden =>
  measured(weigh(plan, options));

/** The burden of a plan that is weighed already: see {@link measure}. */
export const measured = (weights: Weights): Burden => {
  const { plan, span, options, notes } = weights;
  const { hoursPerYear, workingYear, rates, recipe = false } = options;
  const ledger = ledgerOf(weights);
  const invested = investedTally(weights);

  return {
    organisation: plan.organisation.id,
    span: { from: span.from, to: span.to },
    currency: currencyOf(plan),
    parameters: {
      hoursPerYear,
      ...(workingYear !== undefined && { workingYear }),
      rates: rates ?? null,
      recipe,
    },
    demands: amountOf(ledger.total),
    beside: sumsBeside(weights),
    invested: amountOf(invested.total),
    byUnit: byUnit(weights.parties, ledger.units),
    byOrigin: amountsBy(ledger.origins, "origin"),
    byReceiver: amountsBy(inOrder(ledger.receivers, ledger), "unit"),
    byPurpose: amountsBy(ledger.purposes, "purpose"),
    byMonth: sumsByMonth(ledger, span),
    lines: linesOf(weights),
    unknown: [...notes.unknown, ...invested.notes.unknown],
    assumptions: assumptionsOf(notes, invested.notes),
    notCounted: notCounted(weights),
  };
};
