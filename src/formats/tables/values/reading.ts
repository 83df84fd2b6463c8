import type { Language } from "../../../report/language.js";
import type { Cell } from "../cell.js";
import type { Column } from "../column.js";
import type { Names } from "../names.js";
import type { ReadValueResult } from "../read-value-result.js";

/** What a cell is read with. */
export interface Reading {
  readonly column: Column;
  readonly names: Names;
  /** The language the table is written in, where it is known: for what means one thing in each. */
  readonly language?: Language;
}

/** What stands in a cell that is not empty; text is without spaces at its ends. */
export type FullCell = Exclude<Cell, null>;

/** Reads one value, or one item of a list. Whether the column lets it through is seen afterwards. */
export type ReadOne = (cell: FullCell, reading: Reading) => ReadValueResult;
