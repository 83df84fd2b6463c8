import type { Burden } from "../../burden/burden.js";
import type { Uncertainty } from "../../burden/uncertainty/uncertainty.js";
import type { Block } from "../page.js";
import type { TextOptions } from "../text-options.js";
import { purposeWord } from "./purpose-word.js";
import { spreadBy } from "./spread-by.js";
import { tallyTable } from "./tally-table.js";

const title = { sv: "Vad är kraven till för?", en: "What are the demands for?" } as const;

export const purposeBlocks = (
  { byPurpose }: Pick<Burden, "byPurpose">,
  options: TextOptions,
  sure?: Uncertainty,
): readonly Block[] => {
  const spreadOf = spreadBy(sure?.by.purpose);
  return tallyTable(
    title[options.language],
    byPurpose.map(({ purpose, amount }) => [
      purposeWord(purpose, options.language),
      amount,
      spreadOf(purpose),
    ]),
    options,
  );
};
