import type { Language } from "../../../report/language.js";
import { safeText } from "../../../report/safe-text.js";
import type { CellPlace } from "../cell-fault.js";
import { columnLetters } from "./column-letters.js";

/** A place as a spreadsheet names it: `krav.xlsx, Krav, D5`; `krav.csv, rad 5`; `krav.csv, kolumn D`. */
export const placeText = (
  { file, sheet, row, column }: CellPlace,
  language: Language = "sv",
): string => {
  const letters = column === undefined ? "" : columnLetters(column);
  const [rowWord, columnWord] = language === "sv" ? ["rad", "kolumn"] : ["row", "column"];
  const cell =
    row !== undefined && letters !== ""
      ? `${letters}${row}`
      : row !== undefined
        ? `${rowWord} ${row}`
        : letters !== ""
          ? `${columnWord} ${letters}`
          : "";
  return [file, ...(sheet === undefined ? [] : [sheet]), ...(cell === "" ? [] : [cell])]
    .map(safeText)
    .join(", ");
};
