import type { Words } from "../../sources/words.js";

/** Where something stands in a table: row and column from 1. Column 4 is shown as D. */
export interface CellPlace {
  readonly file: string;
  readonly sheet?: string;
  readonly row?: number;
  readonly column?: number;
  /** The line of a text file on which the row begins, where that is another than the row: cells may hold line breaks. */
  readonly line?: number;
}

/** What is wrong with a cell, a row or a table so that it cannot be read: where, what was expected and found, and how to mend it. */
export interface CellFault {
  readonly place: CellPlace;
  readonly code: string;
  readonly expected: string;
  /** What was found, shortened. */
  readonly found: string;
  /** The known word that comes nearest, where there is one. */
  readonly nearest?: string;
  readonly message: Words;
}
