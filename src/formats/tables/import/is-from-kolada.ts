import { cellText } from "./cell-text.js";
import type { TableToRead } from "./table-to-read.js";

const kolada = /(?<!\p{L})kolada(?!\p{L})/iu;

/** Do the names of the file and the sheet, or what stands down to the headings, say that the figures come from Kolada? */
export const isFromKolada = ({ guess, held }: TableToRead): boolean =>
  kolada.test(guess.file) ||
  kolada.test(guess.sheet ?? "") ||
  held.rows
    .slice(0, guess.headingRow)
    .some((row) => row.some((cell) => kolada.test(cellText(cell))));
