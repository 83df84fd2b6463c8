import type { Words } from "../../sources/words.js";
import type { Cell } from "../tables/cell.js";
import type { CellFault } from "../tables/cell-fault.js";
import type { Sheet } from "../tables/sheet.js";

/** A sheet as it was read from a workbook. */
export interface XlsxSheet extends Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  /** Whether the spreadsheet hides the whole sheet. It is read all the same. */
  readonly isHidden: boolean;
  /** Cells whose value could not be read; they are empty among the rows. At most a hundred are listed. */
  readonly faults: readonly CellFault[];
  /** How many cells could not be read, listed or not. */
  readonly faultCount: number;
  /** What one should know of how it was read: hidden rows, merged cells, times of day. */
  readonly notes: readonly Words[];
}
