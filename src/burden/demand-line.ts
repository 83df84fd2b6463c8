import type { DemandLine } from "./burden.js";
import { type Demand, pathIn } from "./demand.js";
import { sumsOf } from "./tally.js";
import type { Weighed } from "./weigher.js";

export const demandLine = (demand: Demand, weighed: Weighed): DemandLine => {
  const { leaf, whole, times, population, priced, missing } = weighed;
  const isYearly = demand.recurrence === undefined && demand.effort?.per === "year";
  const { minutes, cost } = sumsOf(whole, priced);
  return {
    id: demand.id,
    times,
    population,
    each: sumsOf(isYearly ? leaf.year : leaf.time, priced),
    minutes,
    cost,
    missing: demand.paths ? missing.map(pathIn(demand)) : missing,
  };
};
