/** What can be wrong with a plan so that it cannot be represented. A closed set. */
export type FaultCode =
  | "not-an-object"
  | "missing"
  | "unknown-key"
  | "forbidden-key"
  | "wrong-type"
  | "wrong-format"
  | "not-allowed"
  | "out-of-range"
  | "malformed-text"
  | "not-plain"
  | "no-match";

/** One fault: where it is, what was expected, what was found, and how to mend it. */
export interface Fault {
  /** JSON path from the root of the plan: `$.goals[3].owner`. */
  readonly path: string;
  readonly code: FaultCode;
  readonly expected: string;
  /** The value found, shortened. */
  readonly found: string;
  /** The known key or value that comes nearest, where there is one. */
  readonly nearest?: string;
  readonly message: { readonly sv: string; readonly en: string };
}
