import { pathIn } from "../demand.js";
import { eachTerm, effortPaths } from "../kernel.js";
import { standInFor } from "../stand-in.js";
import type { Weights } from "../weights.js";
import type { Effects } from "./effects.js";
import { effectsBuilder } from "./effects-builder.js";
import { termAdder } from "./term-adder.js";
import { timesOfRow } from "./times-of-row.js";

const noEffort = {};

/** The effects of every demand that is weighed, row by row: the same equation, with uncertain quantities. */
export const demandEffects = (weights: Weights): Effects => {
  const { q, options, demands } = weights;
  const builder = effectsBuilder(q);
  const adding = termAdder(builder, options.rates, effortPaths);
  for (const [row, demand] of demands.entries()) {
    builder.begin(demand.id);
    const { effort } = demand;
    const standIn = standInFor(demand, options);
    if (!effort && standIn === undefined) continue;
    const times = timesOfRow(builder, weights, row, demand);
    eachTerm(effort ?? noEffort, adding(times, pathIn(demand)), standIn);
  }
  return builder.done();
};
