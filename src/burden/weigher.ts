import type { Plan } from "../plan/plan.js";
import { query } from "../plan/query.js";
import type { Quantity } from "../plan/quantity.js";
import { defaultRecipe } from "./default-recipe.js";
import type { Demand } from "./demand.js";
import { eachTerm, type Read, type VisitTerm } from "./kernel.js";
import { bounds, type Column, column, type Leaf, leafFiller, type WatchTerm } from "./leaf.js";
import type { MeasureOptions } from "./measure-options.js";
import { rateOf } from "./rates.js";
import { readerOf } from "./reader.js";
import type { Span } from "./span.js";
import type { Certainty } from "./tally.js";
import { type InForce, inForceFinder, type Rhythm, rhythmFinder } from "./timing.js";

/** One demand weighed. One object, overwritten by the next demand: whoever keeps a part of it copies it. */
export interface Weighed extends Certainty {
  leaf: Leaf;
  inForce: InForce;
  rhythm: Rhythm;
  /** Times a year at low, likely and high of what is spread evenly. */
  readonly evenAYear: Float64Array;
  /** Of one giver: what is spread evenly over the months in force, and everything. */
  readonly even: Column;
  readonly giver: Column;
  /** Of all givers. */
  readonly whole: Column;
  givers: number;
  /** Likely number of times, and of givers times those who answer in each; `null` when not told. */
  times: number | null;
  population: number | null;
  minutesKnown: boolean;
  costKnown: boolean;
  priced: boolean;
  midpoint: boolean;
  missing: readonly string[];
}
