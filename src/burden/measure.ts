import type { Plan } from "../plan/plan.js";
import { amountsBy, inOrder } from "./amounts-by.js";
import type { Burden } from "./burden.js";
import { byUnit } from "./by-unit.js";
import { demandLine } from "./demand-line.js";
import { eachDemand } from "./each-demand.js";
import { heaviest } from "./heaviest.js";
import { investedTally } from "./invested-tally.js";
import { enter, ledgerFor } from "./ledger.js";
import { type MeasureOptions, spanAsked } from "./measure-options.js";
import { notCounted } from "./not-counted.js";
import { assumptionsOf, notes, noteWeighed } from "./notes.js";
import { sumsByMonth } from "./sums-by-month.js";
import { amountOf } from "./tally.js";
import { isInSpan, weigher } from "./weigher.js";

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
export const measure = (plan: Plan, options: MeasureOptions): Burden => {
  const { hoursPerYear, rates, recipe = false, lines = 100 } = options;
  const span = spanAsked(options);
  const weigh = weigher(plan, options, span);
  const ledger = ledgerFor(plan);
  const noted = notes();
  const left = notCounted(plan);
  const heavy = heaviest(lines);

  eachDemand(plan, (demand) => {
    const weighed = weigh(demand);
    if (!isInSpan(weighed)) return;
    enter(ledger, demand, weighed);
    noteWeighed(noted, demand, weighed);
    left.see(demand);
    heavy.offer(weighed.whole[1] ?? 0, () => demandLine(demand, weighed));
  });
  const invested = investedTally(plan, options, span, noted);

  return {
    organisation: plan.organisation.id,
    span: { from: span.from, to: span.to },
    currency: plan.organisation.currency ?? "SEK",
    parameters: { hoursPerYear, rates: rates ?? null, recipe },
    demands: amountOf(ledger.total),
    invested: amountOf(invested),
    byUnit: byUnit(plan, inOrder(ledger.units, ledger)),
    byOrigin: amountsBy(ledger.origins, "origin"),
    byReceiver: amountsBy(inOrder(ledger.receivers, ledger), "unit"),
    byPurpose: amountsBy(ledger.purposes, "purpose"),
    byMonth: sumsByMonth(ledger, span),
    lines: heavy.lines(),
    unknown: noted.unknown,
    assumptions: assumptionsOf(noted),
    notCounted: left.counts,
  };
};
