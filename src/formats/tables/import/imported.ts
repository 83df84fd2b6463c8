import type { Plan } from "../../../plan/plan.js";
import type { CellFault, CellPlace } from "../cell-fault.js";
import type { TableGuess } from "./guess.js";
import type { SideFile } from "./side-file.js";
import type { Unmatched } from "./unmatched.js";

/** What an import changed. */
export interface ImportChanges {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly dropped: number;
}

/** An entity that was read from a row before, and whose row is there no more. */
export interface GoneRow {
  readonly id: string;
  /** Where it stood. */
  readonly place: CellPlace;
}

/** What became of tables that were imported. */
export interface Imported {
  /** The plan; absent when there are faults. */
  readonly plan?: Plan;
  /** What is to lie beside the plan, so that a second import knows the rows again; absent when there are faults. */
  readonly side?: SideFile;
  /** How each sheet was understood. */
  readonly tables: readonly TableGuess[];
  /** The first hundred faults, and how many there are. */
  readonly faults: readonly CellFault[];
  readonly count: number;
  /** Names that lead nowhere. Their fields are not told in the plan. */
  readonly unmatched: readonly Unmatched[];
  /** Entities whose rows are gone from the tables they stood in. */
  readonly gone: readonly GoneRow[];
  readonly changes: ImportChanges;
}
