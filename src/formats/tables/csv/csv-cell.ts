import type { Language } from "../../../report/language.js";
import type { Cell } from "../cell.js";
import { guardText } from "../guard.js";
import { numberText } from "../number-text.js";

const yesOrNo = {
  sv: { true: "ja", false: "nej" },
  en: { true: "yes", false: "no" },
} as const;

/** What would end a cell, be trimmed away, or be taken for the line that names the delimiter. */
const needsQuotes = /[";,\t\r\n]|^\s|\s$|^sep=/i;

/** A cell as it stands in a CSV file. */
export const csvCell = (cell: Cell, language: Language): string => {
  if (cell === null) return "";
  if (typeof cell === "number") return numberText(cell, language);
  if (typeof cell === "boolean") return yesOrNo[language][`${cell}`];
  const text = typeof cell === "string" ? guardText(cell) : cell.day;
  return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};
