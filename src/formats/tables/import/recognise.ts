import type { CellFault } from "../cell-fault.js";
import type { Sheet } from "../sheet.js";
import type { TableGuess } from "./guess.js";
import { heldSheet } from "./held-sheet.js";
import type { Mapping } from "./mapping.js";
import { recogniseSheet } from "./recognise-sheet.js";

/**
 * What is in these files? Says of each sheet which part of the plan its rows are, where its headings stand and what
 * each column is, by the mapping, else by Swedish and English headings. What fits several parts equally well, or none,
 * is told and never guessed.
 *
 * @example
 * ```ts
 * import { recognise } from "styrkedja/formats/tables";
 *
 * const rows = [["Vem", "Till vem", "Vad"], ["Skolan", "Skolverket", "Elevregister"]];
 * recognise([{ file: "krav.csv", rows }]).tables[0]; // { of: "obligations", headingRow: 1, … }
 * ```
 */
export const recognise = (
  sheets: Iterable<Sheet>,
  { mapping }: { readonly mapping?: Mapping } = {},
): { readonly tables: readonly TableGuess[]; readonly faults: readonly CellFault[] } => {
  const tables: TableGuess[] = [];
  const faults: CellFault[] = [];
  for (const sheet of sheets) {
    const held = heldSheet(sheet);
    if (!held.ok) faults.push(held.fault);
    else {
      const recognised = recogniseSheet(held.held, mapping);
      tables.push(recognised.guess);
      faults.push(...recognised.faults);
    }
  }
  return { tables, faults };
};
