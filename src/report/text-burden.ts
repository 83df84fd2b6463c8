import { measured } from "../burden/measure.js";
import { uncertainty } from "../burden/uncertainty/uncertainty.js";
import { uncertaintyBeside } from "../burden/uncertainty/uncertainty-beside.js";
import type { Weights } from "../burden/weights.js";
import type { Id } from "../plan/id.js";
import { assumptionBlocks } from "./burden/assumption-blocks.js";
import { firstPage } from "./burden/first-page/first-page.js";
import { heaviestBlocks } from "./burden/heaviest-blocks.js";
import { monthBlocks } from "./burden/month-blocks.js";
import { originBlocks } from "./burden/origin-blocks.js";
import { purposeBlocks } from "./burden/purpose-blocks.js";
import { receiverBlocks } from "./burden/receiver-blocks.js";
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

const words = {
  sv: {
    title: (name: string, period: string) => `${name}: vad det som begärs tar i tid, ${period}`,
    basis: "UNDERLAG: allt som är vägt, i tabeller",
  },
  en: {
    title: (name: string, period: string) => `${name}: the time that demands take, ${period}`,
    basis: "BASIS: all that is weighed, in tables",
  },
} as const;

/**
 * How much is asked for, in words? What `weigh` gives, as text. First a page to act on: the sum with what it lacks, the
 * five heaviest demands with who asked, the lawful least, the use and who may change them, the weeks that break, what goes
 * beyond the law and who decided it, what is not known. Then what it rests on, in tables.
 *
 * @example
 * ```ts
 * import { weigh } from "styrkedja/burden";
 * import { textBurden } from "styrkedja/report";
 *
 * console.log(textBurden(weigh(plan, { year: 2026, hoursPerYear: 1700 }), { language: "sv" }));
 * ```
 */
export const textBurden = (weights: Weights, options: TextBurdenOptions): string => {
  const { language, units, most = 10 } = options;
  const say = words[language];
  const { q } = weights;
  const burden = measured(weights);
  const by = ["origin", "receiver", "purpose", "month"] as const;
  const howSure = {
    ...uncertainty(weights, units ? { by: [...by, "unit"], units } : { by }),
    ...uncertaintyBeside(weights),
  };
  const names = namer(q, language);
  const period = formatPeriod(spanPeriod(burden.span), language);
  const tables = [
    ...(units ? unitBlocks(burden, units, names, options, howSure) : []),
    ...originBlocks(burden, options, howSure),
    ...receiverBlocks(burden, names, options, howSure),
    ...purposeBlocks(burden, options, howSure),
    ...monthBlocks(burden, language, howSure),
    ...heaviestBlocks(burden, q, options, most),
    ...unknownBlocks(burden, q, options),
    ...assumptionBlocks(burden, language),
  ];
  return layOut(
    [
      { text: say.title(names.name(burden.organisation), period), tone: "heading" },
      blank,
      ...firstPage(weights, burden, names, language, howSure),
      ...(tables.length > 0 ? [blank, blank, { text: say.basis, tone: "heading" as const }] : []),
      ...tables,
    ],
    options,
  );
};
