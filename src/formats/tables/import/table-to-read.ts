import type { GuessedColumn, KnownTable } from "./guess.js";
import type { HeldSheet } from "./held-sheet.js";

/** A table that was understood, with its rows. */
export interface TableToRead {
  readonly guess: KnownTable;
  readonly held: HeldSheet;
  readonly columns: readonly GuessedColumn[];
  /** Places of the rows that say something, from 0. */
  readonly rows: readonly number[];
  readonly sameAsAbove: readonly string[];
}
