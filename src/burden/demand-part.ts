import type { Sums } from "./amount.js";
import type { Term, TermBeside } from "./kernel.js";

/** One term of the equation, for one giver and the whole span. Times the givers, the parts add up to the whole exactly. */
export interface DemandPart extends Sums {
  /** One time, or one year. */
  readonly each: Sums;
  readonly term: Term | TermBeside;
  /** Which step or acquisition, from 0. */
  readonly index: number;
  /** Once each time, or once a year whatever the number of times. */
  readonly per: "occasion" | "year";
  /** Group of staff, and its hourly cost with overhead; absent when not told. */
  readonly staff?: string;
  readonly perHour?: number;
}
