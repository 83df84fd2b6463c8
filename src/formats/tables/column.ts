import type * as z from "zod";
import type { Words } from "../../sources/words.js";
import type { Targets } from "./names.js";

/** How what stands in a column is read and written. */
export type ColumnForm =
  | "ownId"
  | "reference"
  | "text"
  | "number"
  | "boolean"
  | "code"
  | "date"
  | "monthDay"
  | "period"
  | "quantity"
  | "recurrence"
  | "due"
  | "citation"
  | "record"
  /** The object whose fields are columns of their own: its cell says `none` for null, `{}` for nothing in it. */
  | "whole"
  /** What no words are made for: JSON as text. */
  | "json";

/** A column of a table of entities of one kind: one field, or one field of an object inside. */
export interface Column {
  /** Where the value stands in the entity, `label.sv`, `ground.kind`. Unique within a kind. */
  readonly field: string;
  readonly path: readonly string[];
  /** What stands at the top of the column. Unique within a kind, in each language. */
  readonly heading: Words;
  readonly form: ColumnForm;
  /** Several values in one cell, joined by `; `. */
  readonly isList: boolean;
  /** Null may stand here: known to be none. */
  readonly isNullable: boolean;
  /** An entity without it, or the object it stands in without it, is not whole. */
  readonly isRequired: boolean;
  /** The codes that may stand here, or as the values of a record. */
  readonly codes: readonly string[];
  /** The kinds of entity that may be pointed at; empty for what is no reference. */
  readonly targets: Targets;
  /** A share of a whole, 0–1: may be written as per cent. */
  readonly isShare: boolean;
  /** What it means, in English, as the schema says it. */
  readonly means: string;
  /** Who usually knows it, where the schema says so. */
  readonly knownBy?: string;
  /** Of the value, or of the whole list. */
  readonly schema: z.core.$ZodType;
  /** May this stand here? */
  readonly accepts: (value: unknown) => boolean;
}
