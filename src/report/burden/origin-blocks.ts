import type { Burden } from "../../burden/burden.js";
import type { Block } from "../page.js";
import type { TextOptions } from "../text-options.js";
import { originWords } from "../vocabulary-words.js";
import { tallyTable } from "./tally-table.js";

const title = { sv: "Varifrån kommer kraven?", en: "Where do the demands come from?" } as const;

export const originBlocks = (
  { byOrigin }: Pick<Burden, "byOrigin">,
  options: TextOptions,
): readonly Block[] =>
  tallyTable(
    title[options.language],
    byOrigin.map(({ origin, amount }) => [
      originWords[origin ?? "untold"][options.language],
      amount,
    ]),
    options,
  );
