import type { Burden } from "../../burden/burden.js";
import type { Uncertainty } from "../../burden/uncertainty/uncertainty.js";
import type { Id } from "../../plan/id.js";
import type { Namer } from "../namer.js";
import type { Block } from "../page.js";
import type { TextOptions } from "../text-options.js";
import { spreadBy } from "./spread-by.js";
import { tallyTable } from "./tally-table.js";

const words = {
  sv: {
    title: "Hur mycket faller på de valda enheterna, med allt under dem?",
    answers: "Krav × svarande",
  },
  en: {
    title: "How much falls on the units chosen, with all beneath them?",
    answers: "Demands × answering",
  },
} as const;

/** The units that were asked for, in the plan's order: units are never ranked. */
export const unitBlocks = (
  { byUnit }: Burden,
  units: readonly Id<"unit">[],
  { name }: Namer,
  options: TextOptions,
  sure?: Uncertainty,
): readonly Block[] => {
  const spreadOf = spreadBy(sure?.by.unit);
  return tallyTable(
    words[options.language].title,
    byUnit
      .filter(({ unit }) => units.includes(unit))
      .map(({ unit, rolledUp }) => [name(unit), rolledUp, spreadOf(unit)]),
    options,
    words[options.language].answers,
  );
};
