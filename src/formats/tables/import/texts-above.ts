import type { Words } from "../../../sources/words.js";
import { cellText } from "./cell-text.js";
import type { HeldSheet } from "./held-sheet.js";
import { shownText } from "./import-fault.js";

/** Texts beside each other right above the headings may be headings over several columns: they are told, not read. */
export const textsAbove = ({ rows }: HeldSheet, row: number): readonly Words[] => {
  const texts = (row > 0 ? (rows[row - 1] ?? []) : []).filter((cell) => cellText(cell) !== "");
  if (texts.length < 2) return [];
  const found = texts
    .slice(0, 8)
    .map((cell) => shownText(cellText(cell)))
    .join(", ");
  return [
    {
      sv: `Det som står på raden ovanför rubrikerna (rad ${row}) läses inte: ${found}.`,
      en: `What stands in the row above the headings (row ${row}) is not read: ${found}.`,
    },
  ];
};
