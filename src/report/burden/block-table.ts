import { type Block, blank } from "../page.js";
import { table } from "../table.js";

/** A table after a blank line, with numbers from a column on. Nothing without rows. */
export const blockTable = (
  titles: readonly string[],
  numbersFrom: number,
  rows: readonly (readonly string[])[],
  width: number | undefined,
): readonly Block[] => {
  if (rows.length === 0) return [];
  const columns = titles.map((title, at) => ({
    title,
    ...(at >= numbersFrom && { align: "right" as const }),
  }));
  return [blank, ...table(columns, rows, { width })];
};

/** A line of text under a table. */
export const note = (text: string): Block => ({ text, indent: 2, hang: 2 });
