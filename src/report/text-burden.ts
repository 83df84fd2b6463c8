import type { Burden } from "../burden/burden.js";
import type { Id } from "../plan/id.js";
import type { Plan } from "../plan/plan.js";
import { query } from "../plan/query.js";
import { assumptionBlocks } from "./burden/assumption-blocks.js";
import { heaviestBlocks } from "./burden/heaviest-blocks.js";
import { monthBlocks } from "./burden/month-blocks.js";
import { originBlocks } from "./burden/origin-blocks.js";
import { purposeBlocks } from "./burden/purpose-blocks.js";
import { receiverBlocks } from "./burden/receiver-blocks.js";
import { sumBlocks } from "./burden/sum-blocks.js";
import { unitBlocks } from "./burden/unit-blocks.js";
import { unknownBlocks } from "./burden/unknown-blocks.js";
import { formatPeriod } from "./format-period.js";
import { namer } from "./namer.js";
import { blank, layOut } from "./page.js";
import { spanPeriod } from "./span-period.js";
import type { TextOptions } from "./text-options.js";

export interface TextBurdenOptions extends TextOptions {
  /** Show these units, each with everything beneath it. Without them no unit is shown: demands are ranked, units are not. */
  readonly units?: readonly Id<"unit">[];
  /** How many of the heaviest demands to show. Absent means 10. */
  readonly most?: number;
}

const title = {
  sv: (name: string, period: string) => `${name}: vad det som begärs tar i tid, ${period}`,
  en: (name: string, period: string) => `${name}: the time that demands take, ${period}`,
} as const;

/**
 * How much is asked for, in words? A burden from `measure` as text: the sum with what it lacks, where the demands come
 * from, who receives them, when they fall, which are heaviest, what is not known, and what the figures rest on.
 *
 * @example
 * ```ts
 * import { measure } from "styrkedja";
 * import { textBurden } from "styrkedja/report";
 *
 * console.log(textBurden(plan, measure(plan, { year: 2026, hoursPerYear: 1700 }), { language: "sv" }));
 * ```
 */
export const textBurden = (plan: Plan, burden: Burden, options: TextBurdenOptions): string => {
  const { language, units, most = 10 } = options;
  const q = query(plan);
  const names = namer(q, language);
  const period = formatPeriod(spanPeriod(burden.span), language);
  return layOut(
    [
      { text: title[language](names.name(burden.organisation), period), tone: "heading" },
      blank,
      ...sumBlocks(burden, language),
      ...(units ? unitBlocks(burden, units, names, options) : []),
      ...originBlocks(burden, options),
      ...receiverBlocks(burden, names, options),
      ...purposeBlocks(burden, options),
      ...monthBlocks(burden, language),
      ...heaviestBlocks(burden, q, options, most),
      ...unknownBlocks(burden, q, options),
      ...assumptionBlocks(burden, language),
    ],
    options,
  );
};
