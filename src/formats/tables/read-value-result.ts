import type { CellFault } from "./cell-fault.js";
import type { Targets } from "./names.js";

/** What is wrong with what stands in a cell, before it is known where the cell stands. */
export type ValueFault = Omit<CellFault, "place">;

/** A name that leads to nothing, or to several things. */
export interface UnmatchedName {
  readonly text: string;
  readonly why: "unknown" | "ambiguous";
  /** The kinds it was looked for among. */
  readonly targets: Targets;
}

/** What a cell says: a value (`undefined`: the cell is empty, nothing is told), a fault, or names that nothing here has. */
export type ReadValueResult =
  | { readonly value: unknown }
  | { readonly fault: ValueFault }
  | { readonly unmatched: readonly UnmatchedName[] };
