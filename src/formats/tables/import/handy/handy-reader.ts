import type { Cell } from "../../cell.js";
import type { Names, Targets } from "../../names.js";
import type { ReadValueResult, ValueFault } from "../../read-value-result.js";

/** What the plan says of a unit or a position, as far as it is told. */
export interface Facts {
  readonly kind?: string;
  readonly role?: string;
}

/** A name that led nowhere, or something that the plan would have to say first. */
export interface NotFound {
  readonly text: string;
  /** `untold`: the name is known, but not the fact about it that is needed. */
  readonly why: "unknown" | "ambiguous" | "untold";
  readonly targets: Targets;
}

/** What a cell is read with. */
export interface HandyContext {
  readonly names: Names;
  /** What is told of a unit or a position. */
  readonly factsOf: (id: string) => Facts | undefined;
  /** Does the table say that its figures come from Kolada? */
  readonly isKolada: boolean;
  /** Reads a cell as that field is meant. */
  readonly read: (field: string, cell: Cell) => ReadValueResult;
}

/** What a cell says of several fields; `undefined`: it is for the field's own reader. */
export type HandyResult =
  | { readonly values: Readonly<Record<string, unknown>> }
  | { readonly fault: ValueFault }
  | { readonly unmatched: readonly NotFound[] }
  | undefined;

/** Reads a cell of a column that real lists have into the fields it speaks of. */
export interface HandyReader {
  /** The fields it fills: what is not said of them in a later import is taken away. */
  readonly fills: readonly string[];
  /** One of them, which it fills only where no other column of the row speaks of it. */
  readonly givesWay?: string;
  readonly read: (cell: Exclude<Cell, null>, context: HandyContext) => HandyResult;
}
