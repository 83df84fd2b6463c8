import type { Day } from "../calendar/day.js";
import type { Id } from "../plan/id.js";
import type { Plan } from "../plan/plan.js";
import { query } from "../plan/query.js";
import type { Sums } from "./amount.js";
import type { Beside } from "./beside.js";
import type { Bounds } from "./bounds.js";
import type { Assumption, DemandLine } from "./burden.js";
import type { Demand } from "./demand.js";
import { demandLine } from "./demand-line.js";
import type { DemandPart } from "./demand-part.js";
import { eachDemand } from "./each-demand.js";
import { type MeasureOptions, spanAsked } from "./measure-options.js";
import { assumptionsOf, notes, noteWeighed } from "./notes.js";
import { partCollector } from "./part-collector.js";
import { sumsOf } from "./tally.js";
import { besideWeigher } from "./weigh-beside.js";
import { weigher } from "./weigher.js";

/** A demand's burden and all that it is made of. See {@link explainDemand}. */
export interface DemandExplained {
  readonly line: DemandLine;
  readonly span: { readonly from: Day; readonly to: Day };
  /** givers × Σ parts, and each part is its `each` × (dated + spreadEvenly), or × years. */
  readonly formula: {
    /** Giving units; `null` when not told. */
    readonly givers: number | null;
    /** Times that have days, by month of the span. */
    readonly dated: readonly { readonly month: string; readonly times: number }[];
    /** Times in the span of what has no days of its own. */
    readonly spreadEvenly: Bounds;
    /** Years in force in the span. */
    readonly years: number;
    /** Share that would be done anyway: taken off each part already. */
    readonly businessAsUsual: number;
  };
  readonly parts: readonly DemandPart[];
  /**
   * What it takes beside the giver, of all who answer and the whole span: each with its parts, which add up to it. Told
   * for those the plan names; with `isKnown` false it is "at least".
   */
  readonly beside: readonly (Sums & {
    readonly beside: Beside;
    readonly isKnown: boolean;
    readonly parts: readonly DemandPart[];
  })[];
  readonly assumptions: readonly Assumption[];
}

/**
 * Where does this figure come from? One demand's line in {@link measure}, to the last digit, with
 * every part of it, the numbers they are multiplied by, and what it rests on that the plan does not
 * say. `undefined` when the plan has no such demand. Throws as {@link measure} does.
 *
 * @example
 * const why = explainDemand(plan, "obligation:quality-report", { year: 2026, hoursPerYear: 1700 });
 * why?.parts.map(({ term, yearly }) => [term, yearly]); // minutes each time, planning once a year …
 */
export const explainDemand = (
  plan: Plan,
  id: Id<"obligation" | "cycle" | "houseRule">,
  options: MeasureOptions,
): DemandExplained | undefined => {
  const span = spanAsked(options);
  const { watch, partsOf } = partCollector();
  const q = query(plan);
  const weigh = weigher(q, options, span, watch);
  const collectors = {
    readers: partCollector(),
    hops: partCollector(),
    collector: partCollector(),
  };
  const weighBeside = besideWeigher(q, options, (one) => collectors[one].watch);
  let demand: Demand | undefined;
  eachDemand(plan, (next) => {
    if (next.id === id) demand ??= next;
  });
  if (!demand) return undefined;

  const weighed = weigh(demand);
  const { inForce, rhythm, multiplier, givers, giver } = weighed;
  const line = demandLine(demand, weighed);
  const noted = notes();
  noteWeighed(noted, demand, weighed);
  const [low = 0, likely = 0, high = 0] = multiplier.even;
  return {
    line,
    span: { from: span.from, to: span.to },
    formula: {
      givers: demand.from ? givers : null,
      dated: span.months
        .map((month, index) => ({ month, times: rhythm.perMonth[index] ?? 0 }))
        .filter(({ times }) => times > 0),
      spreadEvenly: { low, likely, high },
      years: inForce.years,
      businessAsUsual: demand.effort?.businessAsUsual ?? 0,
    },
    parts: partsOf(giver),
    beside: weighBeside(demand, weighed, 0).map(({ beside, whole, minutesKnown, priced }) => ({
      beside,
      isKnown: minutesKnown,
      ...sumsOf(whole, priced),
      parts: collectors[beside].partsOf(whole),
    })),
    assumptions: assumptionsOf(noted),
  };
};
