import type { Plan } from "../plan/plan.js";
import { type Query, query } from "../plan/query.js";
import { currencyOf } from "./currency-of.js";
import type { Demand } from "./demand.js";
import { originPlace, purposePlace } from "./demand-keys.js";
import { eachDemand } from "./each-demand.js";
import { type MeasureOptions, spanAsked } from "./measure-options.js";
import { notes, noteWeighed } from "./notes.js";
import { partyTaker } from "./parties.js";
import type { InForce, Rhythm } from "./timing.js";
import { besideWeigher } from "./weigh-beside.js";
import { isInSpan, weigher } from "./weigher.js";
import { certaintyBits, leafWidth, type WeightBeside, type Weights } from "./weights.js";

/**
 * What does each demand weigh? Weighs every demand in force in the span once; every lens (`peaks`, `onceOnly`,
 * `goldPlating` …) is a function of what comes out, so that many questions cost one weighing. Throws as `measure` does.
 * `q` is the plan's own query object, from one who has it already: `check` can use the same.
 *
 * @example
 * const weights = weigh(plan, { year: 2026, hoursPerYear: 1700 });
 * weights.demands.length; // the demands in force in the year
 */
export const weigh = (plan: Plan, options: MeasureOptions, q: Query = query(plan)): Weights => {
  const { currency = currencyOf(plan) } = options.rates ?? {};
  if (currency !== currencyOf(plan)) {
    throw new RangeError(`The rates are in ${currency}, the plan in ${currencyOf(plan)}`);
  }
  const span = spanAsked(options);
  const most =
    (plan.obligations?.length ?? 0) + (plan.cycles?.length ?? 0) + (plan.houseRules?.length ?? 0);
  const demands: Demand[] = [];
  const inForce: InForce[] = [];
  const rhythms: Rhythm[] = [];
  const leaves = new Float64Array(most * leafWidth);
  const givers = new Float64Array(most);
  const times = new Float64Array(most);
  const population = new Float64Array(most);
  const certainty = new Uint8Array(most);
  const origins = new Uint8Array(most);
  const purposes = new Uint8Array(most);
  const beside: WeightBeside[] = [];
  const noted = notes();
  const { take, parties } = partyTaker(plan);
  const weighOne = weigher(q, options, span);
  const weighBeside = besideWeigher(q, options);

  eachDemand(plan, (demand) => {
    const weighed = weighOne(demand);
    if (!isInSpan(weighed)) return;
    const row = demands.length;
    demands.push(demand);
    take(demand);
    inForce.push(weighed.inForce);
    rhythms.push(weighed.rhythm);
    leaves.set(weighed.leaf.dated, row * leafWidth);
    leaves.set(weighed.leaf.even, row * leafWidth + 6);
    givers[row] = weighed.givers;
    times[row] = weighed.times ?? Number.NaN;
    population[row] = weighed.population ?? Number.NaN;
    certainty[row] = certaintyBits(weighed);
    origins[row] = originPlace(demand);
    purposes[row] = purposePlace(demand);
    noteWeighed(noted, demand, weighed);
    for (const one of weighBeside(demand, weighed, row)) beside.push(one);
  });
  return {
    ...{ plan, q, options, span, demands, inForce, rhythms, leaves, givers, times, population },
    ...{ certainty, origins, purposes, parties: parties(), beside, notes: noted },
  };
};
