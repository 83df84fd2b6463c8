import type { Burden } from "../../burden/burden.js";
import type { Namer } from "../namer.js";
import type { Block } from "../page.js";
import type { TextOptions } from "../text-options.js";
import { tallyTable } from "./tally-table.js";

const words = {
  sv: { title: "Vem tar emot svaren?", nobody: "ingen", untold: "inte sagt" },
  en: { title: "Who receives the answers?", nobody: "nobody", untold: "not told" },
} as const;

export const receiverBlocks = (
  { byReceiver }: Burden,
  { name }: Namer,
  options: TextOptions,
): readonly Block[] => {
  const say = words[options.language];
  return tallyTable(
    say.title,
    byReceiver.map(({ unit, amount }) => [
      unit === null ? say.untold : unit === "none" ? say.nobody : name(unit),
      amount,
    ]),
    options,
  );
};
