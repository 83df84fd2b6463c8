import { addMinutes } from "../burden/add-minutes.js";
import type { Amount } from "../burden/amount.js";
import type { Demand } from "../burden/demand.js";
import { quantityReader } from "../burden/read-quantity.js";
import { type SameData, sameDataFinder } from "../burden/same-data.js";
import type { Asked } from "../burden/span.js";
import { amountOf, tally } from "../burden/tally.js";
import { weigh } from "../burden/weigh.js";
import { rowFinder, type Weights } from "../burden/weights.js";
import { type WhyGives, whoCouldGive } from "../burden/who-could-give.js";
import type { Day } from "../calendar/day.js";
import type { Id } from "../plan/id.js";
import type { Plan } from "../plan/plan.js";

/** One demand of an asker, and one other that gives the same. */
export interface DuplicateRequest {
  readonly demand: Demand["id"];
  readonly other: Demand["id"];
  /** Who receive the other answer; absent when it is not told. */
  readonly otherTo?: readonly Id<"unit">[];
  readonly items: readonly Id<"dataItem" | "indicator">[];
  /**
   * Which of the two answers could serve both: settled once for the pair, as in `onceOnly`, so that the card about the
   * other says the same. `null` when nobody has told how often one of them is given.
   */
  readonly serves: Serves | null;
  /** Those who give it to both. */
  readonly units: readonly Id<"unit">[];
  /** From when the demand is decided or in force. */
  readonly since?: string;
  /** Time in the span to collect the items for this demand alone, and for the other; what nobody has told is unknown. */
  readonly collected: Amount;
  readonly otherCollected: Amount;
}

/** The answer that could serve both, and why; either of them when nothing sets them apart. */
export interface Serves {
  readonly answer: "this" | "other" | "either";
  readonly because: WhyGives;
}

/** What one asker is told: see {@link yellowCards}. */
export interface YellowCard {
  readonly to: Id<"unit">;
  readonly requests: readonly DuplicateRequest[];
}

export interface YellowCards {
  readonly span: { readonly from: Day; readonly to: Day };
  /** In the plan's order of units; then others as they are met. */
  readonly cards: readonly YellowCard[];
  /** Pairs of demands for the same of which it is not told whether an answer is reused: no card is made of them. */
  readonly perhaps: number;
  /** Demands that would have given a card, but whose receiver is not told. */
  readonly unaddressed: number;
}

/** No person-years are shown. */
const noPersonYears = { hoursPerYear: 1 };

/**
 * Who asks for what others ask for already? One card for each asker, inside the municipality or outside it: which data,
 * of whom, who else gets them and since when, what it takes to collect them for each, and which of the two answers could
 * serve both: the same on both cards. Made only of what the plan
 * tells: where nobody has said whether an answer is reused, it is counted and no card is made. Throws as `measure` does
 * for the span.
 *
 * @example
 * ```ts
 * import { yellowCards } from "styrkedja/relief";
 *
 * yellowCards(plan, { year: 2026 }).cards.map(({ to }) => to); // askers, each once
 * ```
 */
export const yellowCards = (plan: Plan, asked: Asked): YellowCards => {
  const weights = weigh(plan, { ...asked, ...noPersonYears });
  const { demands, span } = weights;
  const sameData = sameDataFinder(weights);
  const rowOf = rowFinder(weights);
  const timesOf = (id: Demand["id"]) => weights.times[rowOf(id)] ?? Number.NaN;
  const collectedIn = collecting(weights, timesOf);
  const servesOf = serving(weights, rowOf);
  const cards = new Map<Id<"unit">, DuplicateRequest[]>(
    (plan.units ?? []).map(({ id }) => [id, []]),
  );
  const perhaps = new Set<string>();
  let unaddressed = 0;
  for (const [row, demand] of demands.entries()) {
    const found = sameData(row);
    for (const one of found) {
      if (!one.isAnew) perhaps.add([demand.id, one.other].sort().join(" "));
    }
    const requests = requestsOf(weights, demand, found, collectedIn, servesOf);
    if (requests.length === 0) continue;
    if (!demand.to || demand.to.length === 0) unaddressed += 1;
    for (const asker of new Set(demand.to)) {
      const own = requests.filter((one) => !isToldOnce(one, asker, row < rowOf(one.other)));
      const card = cards.get(asker);
      if (card) card.push(...own);
      else cards.set(asker, [...own]);
    }
  }
  return {
    span: { from: span.from, to: span.to },
    cards: Array.from(cards, ([to, requests]) => ({ to, requests })).filter(
      ({ requests }) => requests.length > 0,
    ),
    perhaps: perhaps.size,
    unaddressed,
  };
};

type Collecting = (demand: Pick<Demand, "id">, items: readonly string[], givers: number) => Amount;
type Serving = (demand: Demand["id"], other: Demand["id"]) => Serves | null;

/** Who is given both answers is asked about the pair once: in the place of the one that the other could serve. */
const isToldOnce = (
  { otherTo, serves }: DuplicateRequest,
  asker: Id<"unit">,
  isFirst: boolean,
): boolean => {
  if (!otherTo?.includes(asker)) return false;
  return serves === null || serves.answer === "either" ? !isFirst : serves.answer === "this";
};

const serving = (weights: Weights, rowOf: (id: Demand["id"]) => number): Serving => {
  const { compare, why } = whoCouldGive(weights);
  const { times } = weights;
  return (demand, other) => {
    const [own, theirs] = [rowOf(demand), rowOf(other)];
    if (Number.isNaN((times[own] ?? Number.NaN) + (times[theirs] ?? Number.NaN))) return null;
    const isOwn = compare(own, theirs) < 0;
    const because = isOwn ? why(own, theirs) : why(theirs, own);
    return { answer: because === "either" ? because : isOwn ? "this" : "other", because };
  };
};

/** One request for each other demand and set of givers: all the data they share. */
const requestsOf = (
  { q }: Weights,
  demand: Demand,
  found: readonly SameData[],
  collectedIn: Collecting,
  servesOf: Serving,
): readonly DuplicateRequest[] => {
  const pairs = new Map<string, SameData[]>();
  for (const one of found) {
    if (!one.isAnew) continue;
    const key = `${one.other} ${one.units.join(" ")}`;
    pairs.set(key, [...(pairs.get(key) ?? []), one]);
  }
  const { ground, validFrom } = demand;
  const decision = ground?.decision === undefined ? undefined : q.get(ground.decision);
  const since = ground?.decidedOn ?? decision?.on ?? validFrom;
  return [...pairs.values()].flatMap((pair): readonly DuplicateRequest[] => {
    const [first] = pair;
    if (!first) return [];
    const other = q.get(first.other);
    const otherTo = other && "to" in other ? other.to : undefined;
    const items = pair.map(({ item }) => item);
    return [
      {
        demand: demand.id,
        other: first.other,
        ...(otherTo && { otherTo }),
        items,
        serves: servesOf(demand.id, first.other),
        units: first.units,
        ...(since !== undefined && { since }),
        collected: collectedIn(demand, items, first.units.length),
        otherCollected: collectedIn(
          { id: first.other },
          pair.map(({ otherItem }) => otherItem),
          first.units.length,
        ),
      },
    ];
  });
};

/** What some givers take in the span to collect some items for one demand. */
const collecting = ({ q }: Weights, timesOf: (id: Demand["id"]) => number): Collecting => {
  const read = quantityReader(q);
  return (demand, items, givers) => {
    const total = tally();
    const often = timesOf(demand.id);
    for (const id of items) {
      const item = id.startsWith("dataItem:") ? q.get(id as Id<"dataItem">) : undefined;
      const minutes = item && read(item.collectMinutes);
      addMinutes(total, minutes || undefined, often * givers);
    }
    return amountOf(total);
  };
};
