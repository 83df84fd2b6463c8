import type { CellPlace } from "../tables/cell-fault.js";
import type { Place } from "./places-in.js";

/** A file, and the line and column in it where they are known. */
export interface ShownAt extends Partial<Place> {
  readonly file: string;
  /** It is a table that is shown, not the plan. */
  readonly inTable: boolean;
}

/**
 * On which line of which file should a tool show this? On the row of the text table it was read from, for that is where it is
 * mended; else where it stands in the plan. A workbook has no lines, and a column of cells is no column of letters.
 */
export const shownAt = (
  file: string,
  { line, column }: Partial<Place> = {},
  cell?: CellPlace | undefined,
): ShownAt => {
  const row = cell?.sheet === undefined ? (cell?.line ?? cell?.row) : undefined;
  if (cell && row !== undefined) return { file: cell.file, line: row, inTable: true };
  return {
    file,
    inTable: false,
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
  };
};
