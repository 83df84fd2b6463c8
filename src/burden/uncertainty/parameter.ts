import type { Id } from "../../plan/id.js";
import type { Distribution } from "./distribution.js";

/** One thing that nobody knows for sure: one error, wherever it is used. */
export interface Parameter {
  /** The estimate that is shared; else the demand, dialogue or programme that has it for itself. */
  readonly entity: Id;
  /** Where in the entity; absent for a shared estimate. */
  readonly path?: string;
  /** The estimate behind it, also where each that uses it has an error of its own. */
  readonly estimate?: Id<"estimate">;
  readonly distribution: Distribution;
  /** How many demands use it. */
  uses: number;
}
