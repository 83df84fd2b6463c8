import type { Cell } from "../tables/cell.js";

/** How one column of a sheet is shown and filled in. */
export interface XlsxColumn {
  /** Offered in a drop-down. Something else may be written all the same, after a question. */
  readonly choices?: readonly string[];
  /** Cells are text even before anything is written in them, so that 0180 typed by hand stays 0180. */
  readonly isText?: boolean;
  /** Width in characters; absent: as wide as what stands in it, 10 to 50. */
  readonly width?: number;
}

/** A sheet to write: rows with the headings first. */
export interface XlsxTable {
  /** At most 31 characters are used, without those that Excel refuses. */
  readonly name: string;
  readonly rows: Iterable<readonly Cell[]>;
  readonly columns?: readonly XlsxColumn[];
  /** How many rows at the top are headings, bold and always in sight; absent: 1. */
  readonly headingRows?: number;
  /** How many of the rows below the headings are examples, shown in grey; absent: 0. */
  readonly exampleRows?: number;
  /** How many empty rows below the last are made ready to write in; absent: 0. */
  readonly emptyRows?: number;
}
