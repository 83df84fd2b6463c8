import type { Query } from "../plan/query.js";
import { bounds, type Column, column } from "./column.js";
import type { Demand } from "./demand.js";
import { eachTerm, effortPaths, type VisitTerm } from "./kernel.js";
import { type Leaf, leafFiller, type Multiplier, type WatchTerm } from "./leaf.js";
import type { MeasureOptions } from "./measure-options.js";
import { rateOf } from "./rates.js";
import { readerOf } from "./reader.js";
import type { Span } from "./span.js";
import { standInFor } from "./stand-in.js";
import type { Certainty } from "./tally.js";
import { type InForce, inForceFinder, type Rhythm, rhythmFinder } from "./timing.js";

/** One demand weighed. Its columns are overwritten by the next demand: whoever keeps them copies them. */
export interface Weighed extends Certainty {
  readonly leaf: Leaf;
  readonly multiplier: Multiplier;
  readonly inForce: InForce;
  readonly rhythm: Rhythm;
  /** Of one giver, and of all. */
  readonly giver: Column;
  readonly whole: Column;
  readonly givers: number;
  /** Likely number of times, and of givers times those who answer in each; `null` when not told. */
  readonly times: number | null;
  readonly population: number | null;
  readonly midpoint: boolean;
  readonly missing: readonly string[];
}

const noEffort = {};

/** Weighs one demand after another: times × what each takes + what a year takes, for each giver. */
export const weigher = (
  q: Query,
  options: Pick<MeasureOptions, "rates" | "recipe">,
  span: Span,
  watch?: WatchTerm,
): ((demand: Demand) => Weighed) => {
  const reader = readerOf((id) => q.get(id));
  const { read } = reader;
  const eachTermOf = (demand: Demand, visit: VisitTerm) => {
    const { effort } = demand;
    const standIn = standInFor(demand, options);
    if (effort || standIn !== undefined) eachTerm(effort ?? noEffort, visit, standIn);
    else read(undefined, "effort");
  };
  const multiplier: Multiplier = { dated: 0, even: new Float64Array(3), years: 0 };
  const rate = rateOf(options.rates);
  const fillLeaf = leafFiller(reader, rate, eachTermOf, effortPaths, multiplier, watch);
  const inForceOf = inForceFinder(span);
  const rhythmOf = rhythmFinder(span, q.plan.organisation.fiscalYearStartMonth);
  const giver = column();
  const whole = column();

  /** Fills `multiplier` and answers how often it comes in the span. */
  const timesOf = (demand: Demand, { dated, evenAYear }: Rhythm, { years }: InForce) => {
    const { recurrence, effort } = demand;
    const isYearly = effort?.per === "year";
    const isByCase = recurrence?.every === "case";
    const perYear = isByCase ? recurrence.perYear : evenAYear;
    multiplier.dated = dated;
    multiplier.years = years;
    for (let at = 0; at < 3; at++) {
      reader.bound = bounds[at] ?? "likely";
      const cases = perYear === undefined && isYearly ? 0 : read(perYear, "recurrence.perYear");
      multiplier.even[at] = cases * years;
    }
    reader.bound = "likely";
    if (recurrence) return perYear === undefined ? null : dated + (multiplier.even[1] ?? 0);
    if (!isYearly) read(undefined, "recurrence");
    return isYearly ? years : null;
  };

  return (demand) => {
    const { from, effort } = demand;
    reader.reset();
    const inForce = inForceOf(demand);
    const rhythm = rhythmOf(demand, inForce);
    const times = timesOf(demand, rhythm, inForce);
    const leaf = fillLeaf(demand);
    const givers = read(from?.length, "from");
    const respondents = effort?.respondents ?? 1;
    for (let at = 0; at < 6; at++) {
      giver[at] = (leaf.dated[at] ?? 0) + (leaf.even[at] ?? 0);
      whole[at] = givers * (giver[at] ?? 0);
    }
    const needsNoRate = !leaf.unpriced || (whole[2] ?? 0) === 0;
    const costKnown = !reader.costMissing && needsNoRate;
    return {
      leaf,
      multiplier,
      inForce,
      rhythm,
      giver,
      whole,
      givers,
      times,
      population: from ? givers * read(respondents, "effort.respondents") : null,
      minutesKnown: !reader.minutesMissing,
      costKnown,
      priced: costKnown || (whole[5] ?? 0) > 0,
      midpoint: reader.midpoint,
      missing: reader.missing,
    };
  };
};

/** Does it have an occurrence, or a day in force, in the span? */
export const isInSpan = ({ rhythm, inForce }: Weighed): boolean =>
  rhythm.dated > 0 || inForce.years > 0;
