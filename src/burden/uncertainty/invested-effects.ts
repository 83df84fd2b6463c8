import { eachInvestment } from "../invested-tally.js";
import type { Weights } from "../weights.js";
import type { Effects } from "./effects.js";
import { effectsBuilder } from "./effects-builder.js";
import { termAdder } from "./term-adder.js";

/** The effects of the time invested in dialogue and development, one row for each that lies in the span. */
export const investedEffects = ({ q, options, span }: Weights): Effects => {
  const builder = effectsBuilder(q);
  eachInvestment(q, span, ({ id, share = 0, eachTerm }, paths) => {
    builder.begin(id);
    const none = { constant: 0 };
    eachTerm(
      termAdder(builder, options.rates, paths)({ dated: share, spread: [none], years: none }),
    );
  });
  return builder.done();
};
