import type { Cell } from "./cell.js";

/** Rows of one file, or of one sheet of a workbook. The first row is row 1, as the spreadsheet shows it. */
export interface Sheet {
  /** The file's name, as its reader knows it. */
  readonly file: string;
  /** The sheet's name; absent where the file is one table (CSV). */
  readonly name?: string;
  readonly rows: Iterable<readonly Cell[]>;
}
