import type { Words } from "../../sources/words.js";

/** What keeps an answer from Kolada from being used: where, what was expected and found, and how to mend it. */
export interface KoladaFault {
  /** The file, as the one who read it named it; absent when the fault lies in the settings or the plan. */
  readonly file?: string;
  /** JSON path in the file: `$.values[3].period`. */
  readonly path: string;
  readonly code:
    | "not-an-answer"
    | "unknown-row"
    | "missing"
    | "wrong-value"
    | "two-values"
    | "too-large"
    | "no-such-unit"
    | "two-units"
    | "id-taken";
  readonly expected: string;
  /** The value found, shortened. */
  readonly found: string;
  readonly message: Words;
}
