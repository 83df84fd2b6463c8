import type { Query } from "../plan/query.js";
import { type Beside, besides } from "./beside.js";
import { column } from "./column.js";
import type { Demand } from "./demand.js";
import {
  eachTermBeside,
  effortPaths,
  isTermOf,
  type TermBeside,
  type VisitTerm,
} from "./kernel.js";
import { leafFiller, type Multiplier, type WatchTerm } from "./leaf.js";
import type { MeasureOptions } from "./measure-options.js";
import { rateOf } from "./rates.js";
import { readerOf } from "./reader.js";
import type { Weighed } from "./weigher.js";
import type { WeightBeside } from "./weights.js";

const none: readonly never[] = [];

/**
 * Weighs what a demand takes beside the giver. Handling on the way is of each answer, so it is multiplied by the givers;
 * reading and asking are once each time, however many answer.
 */
export const besideWeigher = (
  q: Query,
  options: Pick<MeasureOptions, "rates">,
  watchOf?: (beside: Beside) => WatchTerm,
) => {
  const reader = readerOf((id) => q.get(id));
  const rate = rateOf(options.rates);
  const multiplier: Multiplier = { dated: 0, even: new Float64Array(3), years: 0 };
  const fillers = besides.map((beside) => {
    const eachTermOf = ({ effort }: Demand, visit: VisitTerm<TermBeside>) => {
      if (!effort) return;
      eachTermBeside(effort, (term, ...rest) => {
        if (isTermOf(beside, term)) visit(term, ...rest);
      });
    };
    return {
      beside,
      fill: leafFiller(reader, rate, eachTermOf, effortPaths, multiplier, watchOf?.(beside)),
    };
  });

  return (demand: Demand, weighed: Weighed, row: number): readonly WeightBeside[] => {
    const { effort } = demand;
    if (!effort?.readers && !effort?.hops && !effort?.collector) return none;
    multiplier.dated = weighed.multiplier.dated;
    multiplier.years = weighed.multiplier.years;
    multiplier.even.set(weighed.multiplier.even);
    return fillers
      .filter(({ beside }) => effort[beside] !== undefined)
      .map(({ beside, fill }) => {
        reader.reset();
        const { dated, even, unpriced } = fill(demand);
        const answers = beside === "hops" ? weighed.givers : 1;
        const whole = column().map((_, at) => answers * ((dated[at] ?? 0) + (even[at] ?? 0)));
        const minutesKnown = !reader.minutesMissing && weighed.times !== null;
        const costKnown = !reader.costMissing && !unpriced && minutesKnown;
        return {
          row,
          beside,
          whole,
          minutesKnown,
          costKnown,
          priced: costKnown || (whole[5] ?? 0) > 0,
        };
      });
  };
};
