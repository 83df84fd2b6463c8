import type { Part } from "../../../plan/kinds.js";
import type { Words } from "../../../sources/words.js";
import type { HeadingRows } from "./heading.js";

/** What the rows of a table are: entities of a part, the plan's own head, or answers about names that led nowhere. */
export type TableOf = Part | "plan" | "names";

/** A column that is read. */
export interface GuessedColumn {
  /** From 1; shown as a letter. */
  readonly column: number;
  /** What stands above it. */
  readonly heading: string;
  /** The fields it fills. */
  readonly fields: readonly string[];
}

/** A column that is not read. */
export interface UnknownColumn {
  readonly column: number;
  readonly heading: string;
  /** What has to be said of it, where its heading is known; absent where it is not. */
  readonly question?: Words;
}

/** The columns of a table, with those that are not read. */
export interface ColumnsKnown {
  readonly columns: readonly GuessedColumn[];
  readonly unknown: readonly UnknownColumn[];
}

/** Rows that hold nothing to read, by why. */
export interface SkippedRows {
  /** Above the row of headings: titles, dates, logotypes. */
  readonly above: number;
  readonly empty: number;
  /** The headings once more, as on every printed page. */
  readonly repeated: number;
  readonly totals: number;
  /** A heading of a chapter among the rows. */
  readonly sections: number;
  /** Rows that a template gives as examples: they begin with `Exempel:` or `Example:`. */
  readonly examples: number;
}

interface Looked {
  readonly file: string;
  readonly sheet?: string;
}

/** A table that was understood. */
export interface KnownTable extends Looked {
  readonly of: TableOf;
  /** By what stands above its columns, or by the mapping. */
  readonly by: "headings" | "mapping";
  /** The row right above the data; 0 when there are no headings. */
  readonly headingRow: number;
  /** How many rows the headings take, the last of them `headingRow`: 2 where `Utfall` stands above years. */
  readonly headingRows: HeadingRows;
  readonly columns: readonly GuessedColumn[];
  /** Columns that are not read: nobody knows their heading, or it may mean several things. */
  readonly unknown: readonly UnknownColumn[];
  /** Fields that are the same for every row, from the mapping. */
  readonly always: Readonly<Record<string, string | number | boolean>>;
  /** How many rows are read. */
  readonly rows: number;
  readonly skipped: SkippedRows;
  /** What its file's reader says of how it was read: hidden rows, merged cells. */
  readonly notes: readonly Words[];
}

/** A table that was not, and why. */
export interface UnknownTable extends Looked {
  /** `template`: the page that explains a template, or the lists behind drop-downs. They are no tables of anything. */
  readonly why: "empty" | "no-headings" | "several" | "left-out" | "template";
  /** What it may be, when its headings fit several equally well. */
  readonly between: readonly TableOf[];
  /** Headings that were known, of the row that came nearest. */
  readonly known: readonly string[];
}

/** How one sheet was understood. Shown before anything is written. */
export type TableGuess = KnownTable | UnknownTable;

export const isKnownTable = (guess: TableGuess): guess is KnownTable => "of" in guess;
