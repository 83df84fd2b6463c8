import type { Burden } from "../../../burden/burden.js";
import { rankedDemands } from "../../../burden/lenses/ranked-demands.js";
import type { Uncertainty } from "../../../burden/uncertainty/uncertainty.js";
import type { UncertaintyBeside } from "../../../burden/uncertainty/uncertainty-beside.js";
import type { Weights } from "../../../burden/weights.js";
import type { Language } from "../../language.js";
import type { Namer } from "../../namer.js";
import { type Block, blank } from "../../page.js";
import { sumBlocks } from "../sum-blocks.js";
import { beyondBlocks } from "./beyond-blocks.js";
import { heaviestDemandsBlocks } from "./heaviest-demands-blocks.js";
import { heavyWeeksBlocks } from "./heavy-weeks-blocks.js";
import { notKnownBlocks } from "./not-known-blocks.js";

const words = {
  sv: {
    more: (id: string) =>
      `Mer om ett krav: styrkedja explain ${id} PLAN. Alla tabeller: lägg till --show all.`,
  },
  en: {
    more: (id: string) =>
      `More about one demand: styrkedja explain ${id} PLAN. All tables: add --show all.`,
  },
} as const;

/** The page to act on, before all tables: the sum, the heaviest demands, the heavy weeks, what no law asks, what is not known. */
export const firstPage = (
  weights: Weights,
  burden: Burden,
  names: Namer,
  language: Language,
  howSure?: Uncertainty & Partial<UncertaintyBeside>,
): readonly Block[] => {
  const [row] = rankedDemands(weights).rows;
  const first = row === undefined ? undefined : weights.demands[row];
  return [
    ...sumBlocks(burden, language, howSure),
    ...heaviestDemandsBlocks(weights, names, language),
    ...heavyWeeksBlocks(weights, names, language),
    ...beyondBlocks(weights, language),
    ...notKnownBlocks(weights, burden, language),
    ...(first ? [blank, { text: words[language].more(first.id), tone: "faint" as const }] : []),
  ];
};
