import type { Burden } from "../../burden/burden.js";
import type { Uncertainty } from "../../burden/uncertainty/uncertainty.js";
import type { Namer } from "../namer.js";
import type { Block } from "../page.js";
import type { TextOptions } from "../text-options.js";
import { spreadBy } from "./spread-by.js";
import { tallyTable } from "./tally-table.js";

const words = {
  sv: {
    title: "Vem tar emot svaren?",
    nobody: "ingen",
    rule: "egna regler, utan mottagare",
    untold: "inte sagt",
  },
  en: {
    title: "Who receives the answers?",
    nobody: "nobody",
    rule: "house rules, without a receiver",
    untold: "not told",
  },
} as const;

export const receiverBlocks = (
  { byReceiver }: Burden,
  { name }: Namer,
  options: TextOptions,
  sure?: Uncertainty,
): readonly Block[] => {
  const say = words[options.language];
  const spreadOf = spreadBy(sure?.by.receiver);
  return tallyTable(
    say.title,
    byReceiver.map(({ unit, amount }) => [
      unit === null
        ? say.untold
        : unit === "none"
          ? say.nobody
          : unit === "houseRule"
            ? say.rule
            : name(unit),
      amount,
      spreadOf(unit),
    ]),
    options,
  );
};
