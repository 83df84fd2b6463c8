import type { Part } from "../../../plan/kinds.js";
import type { RowKey } from "./row-key.js";
import type { TableToRead } from "./table-to-read.js";

/** The columns that hold an outcome of one period, in a list of indicators. */
export interface Figure {
  readonly period: string;
  readonly columns: readonly {
    readonly column: number;
    readonly fills: "value" | "women" | "men";
  }[];
}

/** A row that becomes an entity, or an outcome in a column of a list of indicators. */
export interface ImportedRow {
  readonly part: Part;
  readonly table: TableToRead;
  /** Its place in the sheet, from 0. */
  readonly at: number;
  /** What it is known by. */
  readonly key: RowKey | undefined;
  /** The id that stands in the row itself. */
  readonly ownId: string | undefined;
  /** What its id is made from when it has none. */
  readonly hint: string;
  readonly label: { readonly sv?: string; readonly en?: string };
  readonly title?: string;
  readonly short?: string;
  /** For an outcome that stands in a list of indicators: its period, its columns, and which of the rows it is of. */
  readonly figure?: Figure & { readonly of: number };
}
