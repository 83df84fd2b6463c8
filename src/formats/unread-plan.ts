import type { Words } from "../sources/words.js";
import type { CellPlace } from "./tables/cell-fault.js";

/** One thing that is wrong with a plan's file, and where. */
export interface PlanProblem {
  /** What sort it is: the code of a fault, `json` for text that is no JSON, `unreadable` for a file that is not there. */
  readonly code: string;
  readonly message: Words;
  /** JSON path from the root of the plan, where it is known: `$.goals[3].owner`. */
  readonly path?: string;
  /** Line and column in the file, from 1, where they are known. */
  readonly line?: number;
  readonly column?: number;
  /** The cell of the table it was read from, for a plan that was imported. */
  readonly cell?: CellPlace;
}

/** A plan that no report could be made of, and why. */
export interface UnreadPlan {
  /** The file's path, as the reader of the output knows it. */
  readonly file: string;
  readonly problems: readonly PlanProblem[];
  /** All that is wrong; more than the problems when only the first of them are listed. */
  readonly count: number;
}

/** How the rest of the problems is told, when only the first are listed. */
export const moreProblems = ({ problems, count }: UnreadPlan): Words | undefined => {
  const rest = count - problems.length;
  if (rest <= 0) return undefined;
  return {
    sv: `${rest} fel till i hur planen är skriven.`,
    en: `${rest} more ${rest === 1 ? "fault" : "faults"} in how the plan is written.`,
  };
};
