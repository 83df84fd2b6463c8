import type { Day } from "../calendar/day.js";
import type { Plan } from "../plan/plan.js";
import { query } from "../plan/query.js";
import type { Sums } from "./amount.js";
import type { Bounds } from "./bounds.js";
import type { Assumption, DemandLine } from "./burden.js";
import { type Demand, houseRuleDemand } from "./demand.js";
import { demandLine } from "./demand-line.js";
import type { Term } from "./kernel.js";
import type { WatchTerm } from "./leaf.js";
import type { MeasureOptions } from "./measure-options.js";
import { assumptionsOf, notes, noteWeighed } from "./notes.js";
import { spanOf } from "./span.js";
import { weigher } from "./weigher.js";

/** One term of the equation for one giver, in small units. */
export interface DemandPart extends Sums {
  readonly term: Term;
  /** Which step or acquisition, from 0. */
  readonly index?: number;
  readonly per: "occasion" | "year";
  readonly staff?: string;
  /** Hourly cost, overhead included. */
  readonly perHour?: number;
}

/** A demand's burden with all that it is made of. See {@link explainDemand}. */
export interface DemandExplained extends DemandLine {
  readonly span: { readonly from: Day; readonly to: Day };
  /**
   * `giversTimesTimesEachPlusYears`: givers × (times × the parts per occasion + years × the parts per
   * year), with what would be done anyway taken off every part already.
   */
  readonly formula: {
    readonly key: "giversTimesTimesEachPlusYears";
    readonly givers: number | null;
    /** Times with a day of their own, by month, and times that are spread evenly. */
    readonly dated: readonly { readonly month: string; readonly times: number }[];
    readonly spreadEvenly: Bounds;
    /** Years in force in the span. */
    readonly years: number;
    readonly businessAsUsual: number;
  };
  readonly parts: readonly DemandPart[];
  readonly assumptions: readonly Assumption[];
}
