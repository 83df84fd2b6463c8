import type { MetricId } from "../burden/metrics.js";
import type { Weights } from "../burden/weights.js";
import { sections } from "./burden/sections.js";
import { namer } from "./namer.js";
import { layOut } from "./page.js";
import type { TextOptions } from "./text-options.js";

export interface TextLensesOptions extends TextOptions {
  readonly show: readonly MetricId[];
  /** How many rows to show of what is long. Absent means 10. */
  readonly most?: number;
}

/**
 * The same burden seen in other ways, in words: one section for each lens asked for, in their own order.
 *
 * @example
 * ```ts
 * import { weigh } from "styrkedja/burden";
 * import { textLenses } from "styrkedja/report";
 *
 * const weights = weigh(plan, { year: 2026, hoursPerYear: 1700 });
 * console.log(textLenses(weights, { language: "sv", show: ["by-goal"] }));
 * ```
 */
export const textLenses = (weights: Weights, options: TextLensesOptions): string => {
  const { language, show, most = 10 } = options;
  const names = namer(weights.q, language);
  return layOut(
    sections
      .filter(({ id }) => show.includes(id))
      .flatMap(({ figures, blocks }) =>
        blocks(figures(weights), { weights, names, options, most }),
      ),
    options,
  );
};
