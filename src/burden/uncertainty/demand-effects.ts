import { pathIn } from "../demand.js";
import { eachTerm, effortPaths, isMoney } from "../kernel.js";
import { rateOf } from "../rates.js";
import { perMinute, perMoney } from "../small-units.js";
import { standInFor } from "../stand-in.js";
import type { Weights } from "../weights.js";
import type { Effects } from "./effects.js";
import { effectsBuilder, type Factor } from "./effects-builder.js";

const noEffort = {};

/** The effects of every demand that is weighed, row by row: the same equation, with uncertain quantities. */
export const demandEffects = ({ q, options, demands, rhythms, inForce }: Weights): Effects => {
  const builder = effectsBuilder(q);
  const rate = rateOf(options.rates);
  for (const [row, demand] of demands.entries()) {
    builder.begin(demand.id);
    const { effort, recurrence } = demand;
    const standIn = standInFor(demand, options);
    if (!effort && standIn === undefined) continue;
    const nameIn = pathIn(demand);
    const { dated, evenAYear } = rhythms[row] ?? { dated: 0, evenAYear: 0 };
    const years: Factor = { constant: inForce[row]?.years ?? 0 };
    const perYear: Factor =
      recurrence?.every === "case"
        ? builder.factor(recurrence.perYear, "recurrence.perYear")
        : { constant: evenAYear };
    const spread = [perYear, years];
    const datedTimes: Factor[] = [{ constant: dated }];

    eachTerm(
      effort ?? noEffort,
      (term, index, yearly, coefficient, people, each, staff) => {
        const [peoplePath, eachPath] = effortPaths[term];
        const isDated = !yearly && dated > 0;
        const factors = [
          { constant: coefficient },
          builder.factor(people, nameIn(peoplePath)),
          builder.factor(each, nameIn(eachPath.replace("[]", `[${index}]`))),
          ...(yearly ? [years] : isDated ? datedTimes : spread),
        ];
        const perHour = rate(staff).perHour ?? 0;
        if (isMoney(term)) builder.add(factors, isDated, 0, perMoney);
        else builder.add(factors, isDated, perMinute, (perHour / 60) * perMoney);
      },
      standIn,
    );
  }
  return builder.done();
};
