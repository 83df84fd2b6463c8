import type { Cell } from "../tables/cell.js";

/** Cells merged into one: its first and its last. */
export interface Merge {
  readonly from: { readonly row: number; readonly column: number };
  readonly to: { readonly row: number; readonly column: number };
}

/**
 * Gives each row of a merged block the value that stands in its first row, in the block's first column: one unit that
 * stands beside five obligations belongs to all five. Across, nothing is filled: a title over eight columns is one
 * title. Says how many cells were filled; `spend` is told of each block before it is.
 */
export const fillDown = (
  rows: Cell[][],
  merges: readonly Merge[],
  spend: (cells: number) => void,
): number => {
  let filled = 0;
  for (const { from, to } of merges) {
    const value = rows[from.row - 1]?.[from.column - 1] ?? null;
    const last = Math.min(to.row, rows.length);
    if (value === null || last <= from.row) continue;
    for (let row = from.row + 1; row <= last; row += 1) {
      const line = rows[row - 1] as Cell[];
      spend(Math.max(1, from.column - line.length));
      // A row with nothing of its own stays empty: the block reaches further than the table.
      if (line.length === 0) continue;
      while (line.length < from.column) line.push(null);
      if (line[from.column - 1] !== null) continue;
      line[from.column - 1] = value;
      filled += 1;
    }
  }
  return filled;
};
