import type { Plan } from "../plan/plan.js";
import type { Quantity } from "../plan/quantity.js";
import { query } from "../plan/query.js";
import { defaultRecipe } from "./default-recipe.js";
import type { Demand } from "./demand.js";
import { eachTerm, type Read, type VisitTerm } from "./kernel.js";
import { bounds, type Column, column, type Leaf, leafFiller, type WatchTerm } from "./leaf.js";
import type { MeasureOptions } from "./measure-options.js";
import { rateOf } from "./rates.js";
import { readerOf } from "./reader.js";
import type { Span } from "./span.js";
import type { Certainty } from "./tally.js";
import { type InForce, inForceFinder, type Rhythm, rhythmFinder } from "./timing.js";

/** One demand weighed. Its columns are overwritten by the next demand: whoever keeps them copies them. */
export interface Weighed extends Certainty {
  readonly leaf: Leaf;
  readonly inForce: InForce;
  readonly rhythm: Rhythm;
  /** Times a year, at low, likely and high, of what is spread evenly. */
  readonly evenAYear: Float64Array;
  /** Of one giver: what is spread evenly over the months in force, and everything. */
  readonly even: Column;
  readonly giver: Column;
  /** Of all givers. */
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
  plan: Plan,
  options: MeasureOptions,
  span: Span,
  watch?: WatchTerm,
): ((demand: Demand) => Weighed) => {
  const q = query(plan);
  const reader = readerOf((id) => q.get(id));
  const { read } = reader;
  const eachTermOf = ({ id, effort, form }: Demand, _: Read, visit: VisitTerm) => {
    const isStoodIn = options.recipe && form === "report" && id.startsWith("obligation:");
    const standIn = isStoodIn ? defaultRecipe.minutes : undefined;
    if (effort || isStoodIn) eachTerm(effort ?? noEffort, read, visit, standIn);
    else read(undefined, "effort");
  };
  const fillLeaf = leafFiller(reader, rateOf(options.rates), eachTermOf, watch);
  const inForceOf = inForceFinder(span);
  const rhythmOf = rhythmFinder(span, plan.organisation.fiscalYearStartMonth);
  const evenAYear = new Float64Array(3);
  const even = column();
  const giver = column();
  const whole = column();

  const readCases = (perYear: Quantity | undefined) => {
    for (let at = 0; at < 3; at++) {
      reader.bound = bounds[at] ?? "likely";
      evenAYear[at] = read(perYear, "recurrence.perYear");
    }
    reader.bound = "likely";
  };

  /** Fills `evenAYear` and answers how often it comes in the span. */
  const timesOf = ({ recurrence, effort }: Demand, { years }: InForce, rhythm: Rhythm) => {
    const isYearly = effort?.per === "year";
    for (let at = 0; at < 3; at++) evenAYear[at] = rhythm.evenAYear;
    if (recurrence === undefined) {
      if (isYearly) return years;
      read(undefined, "recurrence");
      return null;
    }
    if (recurrence.every !== "case") return rhythm.dated + rhythm.evenAYear * years;
    if (recurrence.perYear !== undefined || !isYearly) readCases(recurrence.perYear);
    return recurrence.perYear === undefined ? null : (evenAYear[1] ?? 0) * years;
  };

  return (demand) => {
    const { from, effort } = demand;
    const leaf = fillLeaf(demand);
    const inForce = inForceOf(demand);
    const rhythm = rhythmOf(demand, inForce);
    const times = timesOf(demand, inForce, rhythm);
    const givers = read(from?.length, "from");
    const answering =
      effort?.respondents === undefined ? 1 : read(effort.respondents, "effort.respondents");
    for (let at = 0; at < 6; at++) {
      const time = leaf.time[at] ?? 0;
      const evenTimes = (evenAYear[at % 3] ?? 0) * inForce.years;
      const evenly = Math.round(time * evenTimes + (leaf.year[at] ?? 0) * inForce.years);
      even[at] = evenly;
      giver[at] = rhythm.dated * time + evenly;
      whole[at] = givers * (rhythm.dated * time + evenly);
    }
    const costKnown = !reader.costMissing && !leaf.unpriced;
    return {
      leaf,
      inForce,
      rhythm,
      evenAYear,
      even,
      giver,
      whole,
      givers,
      times,
      population: from ? givers * answering : null,
      minutesKnown: !reader.minutesMissing,
      costKnown,
      priced: costKnown || (whole[4] ?? 0) > 0,
      midpoint: reader.midpoint,
      missing: reader.missing,
    };
  };
};

/** Does it have an occurrence, or a day in force, in the span? */
export const isInSpan = ({ rhythm, inForce }: Weighed): boolean =>
  rhythm.dated > 0 || inForce.years > 0;
