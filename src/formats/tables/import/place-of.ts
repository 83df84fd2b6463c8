import type { CellPlace } from "../cell-fault.js";

/** A place in a sheet: the file, the sheet where there is one, and the row from 1. */
export const placeOf = (
  { file, sheet }: { readonly file: string; readonly sheet?: string },
  row?: number,
): CellPlace => ({
  file,
  ...(sheet !== undefined && { sheet }),
  ...(row !== undefined && { row }),
});
