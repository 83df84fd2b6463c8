import type { Part } from "../../../plan/kinds.js";
import type { RowKey } from "./row-key.js";
import type { TableToRead } from "./table-to-read.js";

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
  /** For an outcome in a column of its own: the column and its period. */
  readonly figure?: { readonly column: number; readonly period: string; readonly of: number };
}
