import type { Cell } from "../cell.js";

/** What a cell says, as text, for comparing and for showing; empty for nothing. */
export const cellText = (cell: Cell | undefined): string => {
  if (cell === null || cell === undefined) return "";
  return typeof cell === "object" ? cell.day : String(cell).trim();
};
