import { pathIn } from "../demand.js";
import { eachTermBeside, effortPaths, isTermOf } from "../kernel.js";
import type { Weights } from "../weights.js";
import type { Effects } from "./effects.js";
import { effectsBuilder } from "./effects-builder.js";
import { termAdder } from "./term-adder.js";
import { timesOfRow } from "./times-of-row.js";

/** The effects of what demands take beside the giver, one row for each in `beside`: those of one answer, or of one time. */
export const besideEffects = (weights: Weights): Effects => {
  const { q, options, demands, beside } = weights;
  const builder = effectsBuilder(q);
  const adding = termAdder(builder, options.rates, effortPaths);
  for (const one of beside) {
    const demand = demands[one.row];
    builder.begin(demand?.id ?? "obligation:none");
    if (!demand?.effort) continue;
    const add = adding(timesOfRow(builder, weights, one.row, demand), pathIn(demand));
    eachTermBeside(demand.effort, (term, ...rest) => {
      if (isTermOf(one.beside, term)) add(term, ...rest);
    });
  }
  return builder.done();
};
