import { folded } from "../folded.js";
import { isExplanation } from "../template/explanation.js";
import { cellText } from "./cell-text.js";
import type { HeldSheet } from "./held-sheet.js";

const listNames: ReadonlySet<string> = new Set(["listor", "lists"]);

/** Is this the page that explains a template, or the hidden sheet with the lists behind its drop-downs? */
export const isBesideTables = ({ sheet, isHidden, rows }: HeldSheet): boolean =>
  isExplanation(cellText(rows[0]?.[0])) ||
  (isHidden && sheet !== undefined && listNames.has(folded(sheet)));
