import type { Language } from "../../../report/language.js";
import type { Cell } from "../cell.js";
import { csvCell } from "./csv-cell.js";

const byteOrderMark = "\ufeff";

/**
 * How are these rows written for a spreadsheet? In Swedish with semicolons and decimal comma, in English with commas and
 * decimal point; both with a mark that keeps å, ä and ö, and so that no text is taken for a formula. `readCsv` reads
 * both back.
 *
 * @example
 * ```ts
 * import { writeCsv } from "styrkedja/formats/tables";
 *
 * writeCsv([["Kod", "Värde"], ["0180", 12.5]], { language: "sv" }); // "\ufeffKod;Värde\r\n0180;12,5\r\n"
 * ```
 */
export const writeCsv = (
  rows: Iterable<readonly Cell[]>,
  { language }: { readonly language: Language },
): string => {
  const delimiter = language === "sv" ? ";" : ",";
  const lines: string[] = [];
  for (const row of rows) lines.push(row.map((cell) => csvCell(cell, language)).join(delimiter));
  return byteOrderMark + lines.map((line) => `${line}\r\n`).join("");
};
