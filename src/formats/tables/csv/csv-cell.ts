import type { Language } from "../../../report/language.js";
import type { Cell } from "../cell.js";
import { guardText } from "../guard.js";
import { numberText } from "../number-text.js";

const yesOrNo = {
  sv: { true: "ja", false: "nej" },
  en: { true: "yes", false: "no" },
} as const;

/** What would end a cell, in any of the ways CSV is written, or be trimmed away. */
const needsQuotes = /[";,\t\r\n]|^\s|\s$/;

/** A cell as it stands in a CSV file. */
export const csvCell = (cell: Cell, language: Language): string => {
  if (cell === null) return "";
  if (typeof cell === "number") return numberText(cell, language);
  if (typeof cell === "boolean") return yesOrNo[language][`${cell}`];
  const text = typeof cell === "string" ? guardText(cell) : cell.day;
  return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};
