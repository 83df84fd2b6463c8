import { expectedIn } from "./expected.js";
import { hasLostZero, isPlainText, textInQuotes } from "./plain-text.js";
import type { ReadOne } from "./reading.js";
import { valueFault } from "./value-fault.js";

/**
 * Text as it stands. A whole number is taken as its digits; one with decimals is not, for 4.10 has become 4.1 before
 * anybody could see it.
 */
export const readText: ReadOne = (cell, { column }) => {
  if (typeof cell === "string") {
    const inQuotes = textInQuotes(cell);
    if (inQuotes !== undefined && !isPlainText(inQuotes, column)) return { value: inQuotes };
    if (!hasLostZero(column.field, cell)) return { value: cell };
  }
  if (typeof cell === "boolean") {
    return valueFault("wrong-format", cell, expectedIn(column));
  }
  if (typeof cell === "object") return { value: cell.day };
  if (
    typeof cell === "number" &&
    Number.isSafeInteger(cell) &&
    !hasLostZero(column.field, String(cell))
  ) {
    return { value: String(cell) };
  }
  return valueFault("eaten-zero", cell, expectedIn(column), {
    hint: {
      sv: "Kalkylprogrammet kan ha tagit bort en nolla (0180, 4.10). Gör om kolumnen till text och skriv in värdet igen.",
      en: "The spreadsheet may have taken away a zero (0180, 4.10). Make the column text and write the value again.",
    },
  });
};
