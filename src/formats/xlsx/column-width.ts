import type { Cell } from "../tables/cell.js";

const least = 10;
const most = 50;
/** Rows that are looked at: the width of a column need not wait for the last of sixty thousand. */
const looked = 500;

const lengthOf = (cell: Cell | undefined): number => {
  if (cell === null || cell === undefined) return 0;
  if (typeof cell !== "string") return typeof cell === "object" ? least : String(cell).length;
  let longest = 0;
  for (const line of cell.split("\n")) longest = Math.max(longest, line.length);
  return longest;
};

/** How many characters wide should the column be so that most of what stands in it can be read? Longer text is wrapped. */
export const columnWidth = (rows: readonly (readonly Cell[])[], column: number): number => {
  let width = 0;
  for (const row of rows.slice(0, looked)) width = Math.max(width, lengthOf(row[column]));
  return Math.min(most, Math.max(least, width + 2));
};
