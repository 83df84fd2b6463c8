import type { Cell } from "../cell.js";
import { headColumns } from "../head-columns.js";
import { cellText } from "./cell-text.js";
import { headingKey } from "./known-headings.js";

const fieldWords: ReadonlySet<string> = new Set(["fält", "uppgift", "field"]);
const valueWords: ReadonlySet<string> = new Set(["värde", "value"]);
const deepest = 60;

/** The row of headings of the sheet about the plan itself: field to the left, value to the right of it. */
export const headRow = (
  rows: readonly (readonly Cell[])[],
): { readonly row: number; readonly field: number; readonly value: number } | undefined => {
  for (let at = 0; at < Math.min(rows.length, deepest); at++) {
    const texts = (rows[at] ?? []).map((cell) => headingKey(cellText(cell)));
    const field = texts.findIndex((text) => fieldWords.has(text));
    const value = texts.findIndex((text) => valueWords.has(text));
    if (field < 0 || value < 0) continue;
    const below = rows.slice(at + 1).map((row) => headingKey(cellText(row[field])));
    const known = below.some((text) => headFieldOf(text) !== undefined);
    if (known) return { row: at + 1, field, value };
  }
  return undefined;
};

/** The field of the plan's head that has this name. */
export const headFieldOf = (name: string): string | undefined => {
  const key = headingKey(name);
  return headColumns().find(
    ({ field, heading }) =>
      field === name.trim() || headingKey(heading.sv) === key || headingKey(heading.en) === key,
  )?.field;
};
