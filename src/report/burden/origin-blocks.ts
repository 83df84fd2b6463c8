import type { Burden } from "../../burden/burden.js";
import type { Uncertainty } from "../../burden/uncertainty/uncertainty.js";
import type { Block } from "../page.js";
import type { TextOptions } from "../text-options.js";
import { originWords } from "../vocabulary-words.js";
import { spreadBy } from "./spread-by.js";
import { tallyTable } from "./tally-table.js";

const title = { sv: "Varifrån kommer kraven?", en: "Where do the demands come from?" } as const;

export const originBlocks = (
  { byOrigin }: Pick<Burden, "byOrigin">,
  options: TextOptions,
  sure?: Uncertainty,
): readonly Block[] => {
  const spreadOf = spreadBy(sure?.by.origin);
  return tallyTable(
    title[options.language],
    byOrigin.map(({ origin, amount }) => [
      originWords[origin ?? "untold"][options.language],
      amount,
      spreadOf(origin),
    ]),
    options,
  );
};
