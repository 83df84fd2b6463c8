import { dateRange } from "../../calendar/date-range.js";
import type { Id } from "../../plan/id.js";
import type { Amount } from "../amount.js";
import { column } from "../column.js";
import type { Demand } from "../demand.js";
import { isConversation } from "../is-conversation.js";
import { perMinute } from "../small-units.js";
import { add, amountOf, type Tally, tally } from "../tally.js";
import { certaintyOf, likelyOf, type Weights, wholeOf } from "../weights.js";

/**
 * - `used`: the log of uses has an entry, or a decision names it
 * - `neverUsed`: the log is kept and empty, or the receiver uses it for nothing
 * - `declared`: a use is told, but no log shows whether it happened
 * - `untold`: nothing is told of its use
 * - `houseRule`: no information is given
 */
export type Use = "used" | "neverUsed" | "declared" | "untold" | "houseRule";

/** What the hours led to. The five amounts add up to the whole. */
export interface InformationYield {
  readonly byUse: Readonly<Record<Use, Amount>>;
  /** Used hours as a share of those whose use is known (`used` and `neverUsed`); `null` when none is. */
  readonly usedShare: number | null;
  /** Demands that are never used, the heaviest first; talk is time invested and is not listed. */
  readonly neverUsed: readonly { readonly demand: Demand["id"]; readonly minutes: number }[];
  /** Where a log is kept: decisions of the span that name those demands, and how many for each 100 hours. */
  readonly decisions: number;
  readonly per100Hours: number | null;
  /** What somebody else found: a published share to set beside ours, with its source. Never a target. */
  readonly anchor: { readonly feltUseful: number; readonly source: string };
  readonly untold: readonly { readonly entity: Demand["id"]; readonly path: string }[];
}

/** Demands by the decisions that name them, or an occasion of them. */
const decisionsBy = ({ q }: Weights): ReadonlyMap<string, ReadonlySet<Id<"decision">>> => {
  const found = new Map<string, Set<Id<"decision">>>();
  for (const { id, used } of q.all("decision")) {
    for (const ref of used ?? []) {
      const of = ref.startsWith("occasion:") ? q.get(ref as Id<"occasion">)?.of : ref;
      if (of === undefined) continue;
      const known = found.get(of);
      if (known) known.add(id);
      else found.set(of, new Set([id]));
    }
  }
  return found;
};

/**
 * How much of the time leads to something? Hours by whether the answer is known to have been used: a log of uses
 * (`usedOn`) that is kept and empty, or a receiver who uses it for nothing, is never used; a declared use without a log is
 * not counted as used. Where a log is kept, also decisions of the span that it informed for each 100 hours. Units as in
 * {@link Amount}. See `metrics`.
 *
 * @example
 * const { byUse } = informationYield(weigh(plan, { year: 2026, hoursPerYear: 1700 }));
 * hours(byUse.neverUsed).likely; // hours spent on what no decision used
 */
export const informationYield = (weights: Weights): InformationYield => {
  const { q, demands, span } = weights;
  const named = decisionsBy(weights);
  const sums: Record<Use, Tally> = {
    used: tally(),
    neverUsed: tally(),
    declared: tally(),
    untold: tally(),
    houseRule: tally(),
  };
  const whole = column();
  const neverUsed: InformationYield["neverUsed"][number][] = [];
  const untold: InformationYield["untold"][number][] = [];
  const informed = new Set<Id<"decision">>();
  let logged = 0;
  let isLoggedKnown = true;

  const usedOnOf = ({ id }: Demand): readonly string[] | undefined =>
    id.startsWith("obligation:") ? q.get(id as Id<"obligation">)?.usedOn : undefined;
  const useOf = (demand: Demand): Use => {
    if (demand.id.startsWith("houseRule:")) return "houseRule";
    const usedOn = usedOnOf(demand);
    if ((usedOn?.length ?? 0) > 0 || named.has(demand.id)) return "used";
    if (usedOn !== undefined || demand.use === null) return "neverUsed";
    return demand.use === undefined ? "untold" : "declared";
  };
  const isInSpan = (decision: Id<"decision">): boolean => {
    const on = q.get(decision)?.on;
    const days = on === undefined ? undefined : dateRange(on);
    return days !== undefined && days.from >= span.from && days.to <= span.to;
  };

  for (const [row, demand] of demands.entries()) {
    const use = useOf(demand);
    add(sums[use], wholeOf(weights, row, whole), certaintyOf(weights, row));
    const minutes = likelyOf(weights, row);
    if (use === "neverUsed" && !isConversation(demand))
      neverUsed.push({ demand: demand.id, minutes });
    if (use === "untold") untold.push({ entity: demand.id, path: "use" });
    if (use === "declared" && demand.id.startsWith("obligation:")) {
      untold.push({ entity: demand.id, path: "usedOn" });
    }
    if (usedOnOf(demand) === undefined) continue;
    logged += minutes;
    isLoggedKnown &&= certaintyOf(weights, row).minutesKnown;
    for (const decision of named.get(demand.id) ?? []) {
      if (isInSpan(decision)) informed.add(decision);
    }
  }
  const used = sums.used.sums[1] ?? 0;
  const known = used + (sums.neverUsed.sums[1] ?? 0);
  const hours = logged / (60 * perMinute);
  return {
    byUse: {
      used: amountOf(sums.used),
      neverUsed: amountOf(sums.neverUsed),
      declared: amountOf(sums.declared),
      untold: amountOf(sums.untold),
      houseRule: amountOf(sums.houseRule),
    },
    usedShare: known === 0 ? null : used / known,
    neverUsed: neverUsed.sort((a, b) => b.minutes - a.minutes || (a.demand < b.demand ? -1 : 1)),
    decisions: informed.size,
    per100Hours: hours === 0 || !isLoggedKnown ? null : (100 * informed.size) / hours,
    anchor: { feltUseful: 0.65, source: "nhs-burden" },
    untold,
  };
};
