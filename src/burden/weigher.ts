import type { Plan } from "../plan/plan.js";
import { query } from "../plan/query.js";
import type { Demand } from "./demand.js";
import { type Column, column, type Leaf, leafFiller, type WatchTerm } from "./leaf.js";
import type { MeasureOptions } from "./measure-options.js";
import { rateOf } from "./rates.js";
import { type Reader, readerOf } from "./reader.js";
import type { Span } from "./span.js";
import { type Timing, timer } from "./timing.js";

/** One demand weighed. One object, filled anew for each demand: whoever keeps a part of it copies it. */
export interface Weighed {
  readonly leaf: Leaf;
  readonly timing: Timing;
  readonly reader: Reader;
  /** Of one giver: what is spread evenly over the months in force, and everything. */
  readonly even: Column;
  readonly giver: Column;
  /** Of all givers. */
  readonly whole: Column;
  givers: number;
  /** Likely number of times; `null` when not told. */
  times: number | null;
  /** Givers times those who answer in each; `null` when not told. */
  population: number | null;
  /** Is all that the cost rests on told, and is any? */
  costKnown: boolean;
  priced: boolean;
}

export type Weigh = (demand: Demand, standIn: number | undefined) => Weighed;

const timesOf = ({ recurrence, effort }: Demand, { leaf, timing }: Weighed): number | null => {
  if (recurrence === undefined) return effort?.per === "year" ? timing.years : null;
  if (recurrence.every !== "case") return timing.dated + timing.evenAYear * timing.years;
  return recurrence.perYear === undefined ? null : (leaf.cases[1] ?? 0) * timing.years;
};

/** Weighs one demand after another: times × what each takes + what a year takes, for each giver. */
export const weigher = (
  plan: Plan,
  options: MeasureOptions,
  span: Span,
  watch?: WatchTerm,
): Weigh => {
  const q = query(plan);
  const reader = readerOf((id) => q.get(id));
  const fillLeaf = leafFiller(reader, rateOf(options.rates), watch);
  const timingOf = timer(span, plan.organisation.fiscalYearStartMonth);
  let made: Weighed | undefined;

  return (demand, standIn) => {
    const { effort, recurrence, from } = demand;
    const leaf = fillLeaf(effort, recurrence, standIn);
    const timing = timingOf(demand);
    made ??= {
      ...{ leaf, timing, reader, even: column(), giver: column(), whole: column() },
      ...{ givers: 0, times: null, population: null, costKnown: false, priced: false },
    };
    const weighed = made;
    if (recurrence === undefined && effort?.per !== "year") reader.read(undefined, "recurrence");
    if (from === undefined) reader.read(undefined, "from");

    const { even, giver, whole } = weighed;
    const givers = from?.length ?? 0;
    for (let at = 0; at < 6; at++) {
      const time = leaf.time[at] ?? 0;
      const evenly = (timing.evenAYear + (leaf.cases[at % 3] ?? 0)) * timing.years;
      even[at] = Math.round(time * evenly + (leaf.year[at] ?? 0) * timing.years);
      giver[at] = timing.dated * time + (even[at] ?? 0);
      whole[at] = givers * (giver[at] ?? 0);
    }
    const respondents = effort?.respondents;
    const answering =
      respondents === undefined ? 1 : reader.read(respondents, "effort.respondents");
    weighed.givers = givers;
    weighed.population = from === undefined ? null : givers * answering;
    weighed.times = timesOf(demand, weighed);
    weighed.costKnown = !reader.costMissing && !leaf.unpriced;
    weighed.priced = weighed.costKnown || (whole[4] ?? 0) > 0;
    return weighed;
  };
};
