import type { Id } from "../../plan/id.js";
import type { Form } from "../../plan/vocabulary.js";
import type { Amount, Sums } from "../amount.js";
import type { Bounds } from "../bounds.js";
import { type Column, column } from "../column.js";
import {
  type Decided,
  type Decider,
  decidedBy,
  deciderKey,
  inOrderOfDeciders,
  isOurs,
} from "../decider.js";
import { type Demand, pathIn } from "../demand.js";
import { isConversation } from "../is-conversation.js";
import { isByNoLaw, itemsBeyond, type LawfulLeast, leastOf } from "../lawful-least.js";
import { quantityReader } from "../read-quantity.js";
import { shareOut } from "../share-out.js";
import { inSmallUnits, perMinute } from "../small-units.js";
import { add, amountOf, sumsOf, type Tally, tally } from "../tally.js";
import { certaintyOf, type Weights, wholeOf } from "../weights.js";

/** Information asked for beside the law's least content; `minutes` to collect it, `null` when not told. */
export interface ItemBeyond {
  readonly item: Id<"dataItem">;
  readonly minutes: Bounds | null;
}

/** What one demand asks beyond the lawful least, and who decided so. */
export interface DemandBeyond extends Sums {
  readonly demand: Demand["id"];
  /** Is there a law behind it at all? */
  readonly isLaw: boolean;
  /** How often it is asked and how often the law asks it, a year; `null` when no law asks it, or not by times. */
  readonly timesAYear: { readonly asked: number; readonly least: number } | null;
  readonly decided: Decided;
  /** Beside the hours, for they may be in them already. */
  readonly items: readonly ItemBeyond[];
  readonly form: { readonly asked: Form; readonly least: Form } | null;
}

/** What is asked beyond the lawful least. The five amounts add up to the whole. */
export interface GoldPlating {
  readonly byLaw: Amount;
  readonly above: Amount;
  /** Where the law asks nothing. */
  readonly noLaw: Amount;
  /** What is beyond in dialogue, visits and peer review: time invested, never listed. */
  readonly conversation: Amount;
  readonly notTold: Amount;
  /** The sum of `above` and `noLaw` by who decided it, in the order of the vocabulary and the plan. */
  readonly deciders: readonly (Decider & { readonly above: Amount; readonly noLaw: Amount })[];
  /** The heaviest first, as many as `lines` of the options. */
  readonly lines: readonly DemandBeyond[];
  readonly untold: readonly { readonly entity: Demand["id"]; readonly path: string }[];
}

/** By the times themselves, which are most often whole numbers and so are shared out as they stand. */
const shareOf = (least: LawfulLeast): readonly [lawful: number, beyond: number] => {
  if (isByNoLaw(least)) return [0, 1];
  const { shareAbove = 0, timesPerYear: asked = 0, leastPerYear: lawful = 0 } = least;
  return shareAbove > 0 ? [lawful, asked - lawful] : [1, 0];
};

/** Splits six numbers exactly by how often the law asks and how often it is asked. */
const splitColumn = (whole: Column, shares: readonly number[], lawful: Column, beyond: Column) => {
  for (let at = 0; at < 6; at++) {
    const [first = 0, second = 0] = shareOut(whole[at] ?? 0, shares);
    lawful[at] = first;
    beyond[at] = second;
  }
};

/** Whose decision the part beyond is: law that asks for it never decided the rest. */
const decidedBeyond = ({ q }: Weights, { ground, beyond }: Demand, isLaw: boolean): Decided => {
  if (beyond) return decidedBy(q, beyond);
  const behind = decidedBy(q, ground);
  return isLaw && !isOurs(behind) ? { kind: null } : behind;
};

/**
 * What is asked beyond the least the law asks, and who decided it? Of each demand the share of the hours that lies above
 * the lawful frequency, H × (1 − least / asked), and all of it where the law asks nothing; content and form beyond are
 * listed beside. Our own decisions that name no law are asked by no law. What is not told is neither lawful nor beyond:
 * it is summed apart, with the field that would tell it. Units as in {@link Amount}. See `metrics` for the definition.
 *
 * @example
 * const beyond = goldPlating(weigh(plan, { year: 2026, hoursPerYear: 1700 }));
 * hours(beyond.above).likely; // hours a year above the lawful least …
 * beyond.deciders[0]?.kind; // … and on whose ground
 */
export const goldPlating = (weights: Weights): GoldPlating => {
  const { q, demands, options } = weights;
  const sums = {
    byLaw: tally(),
    above: tally(),
    noLaw: tally(),
    conversation: tally(),
    notTold: tally(),
  };
  const deciders = new Map<string, Decider & { readonly above: Tally; readonly noLaw: Tally }>();
  const untold: { entity: Demand["id"]; path: string }[] = [];
  const listed: { row: number; least: LawfulLeast; minutes: number }[] = [];
  const [whole, lawful, beyond] = [column(), column(), column()];

  for (const [row, demand] of demands.entries()) {
    const least = leastOf(weights, row);
    const certainty = certaintyOf(weights, row);
    wholeOf(weights, row, whole);
    if (least.shareAbove === undefined) {
      add(sums.notTold, whole, certainty);
      untold.push({ entity: demand.id, path: pathIn(demand)(least.missing ?? "lawfulMinimum") });
      continue;
    }
    const shares = shareOf(least);
    const isLaw = !isByNoLaw(least);
    splitColumn(whole, shares, lawful, beyond);
    if (isLaw) add(sums.byLaw, lawful, certainty);
    const isBeyond = shares[1] > 0;
    if (!isBeyond && itemsBeyond(q, demand).length === 0 && !formBeyond(demand)) continue;
    if (isConversation(demand)) {
      if (isBeyond) add(sums.conversation, beyond, certainty);
      continue;
    }
    listed.push({ row, least, minutes: beyond[1] ?? 0 });
    const { kind, decidedBy: body } = decidedBeyond(weights, demand, isLaw);
    if (isLaw && kind === null) untold.push({ entity: demand.id, path: "beyond" });
    if (!isBeyond) continue;
    const decider: Decider = { kind, ...(body !== undefined && { decidedBy: body }) };
    const key = deciderKey(decider);
    const own = deciders.get(key) ?? { ...decider, above: tally(), noLaw: tally() };
    deciders.set(key, own);
    const part = isLaw ? "above" : "noLaw";
    add(sums[part], beyond, certainty);
    add(own[part], beyond, certainty);
  }

  const idOf = (row: number) => demands[row]?.id ?? "";
  const lines = listed
    .sort((a, b) => b.minutes - a.minutes || (idOf(a.row) < idOf(b.row) ? -1 : 1))
    .slice(0, options.lines ?? 100)
    .map(({ row, least }) => lineOf(weights, row, least));
  return {
    byLaw: amountOf(sums.byLaw),
    above: amountOf(sums.above),
    noLaw: amountOf(sums.noLaw),
    conversation: amountOf(sums.conversation),
    notTold: amountOf(sums.notTold),
    deciders: inOrderOfDeciders(q, [...deciders.values()]).map((own) => ({
      ...own,
      above: amountOf(own.above),
      noLaw: amountOf(own.noLaw),
    })),
    lines,
    untold,
  };
};

const formBeyond = ({ form, lawfulMinimum }: Demand): DemandBeyond["form"] => {
  const least = lawfulMinimum?.form;
  return form === undefined || least === undefined || form === least || form === "automatic"
    ? null
    : { asked: form, least };
};

const timesAYear = (least: LawfulLeast): DemandBeyond["timesAYear"] => {
  const { timesPerYear: asked, leastPerYear } = least;
  return isByNoLaw(least) || asked === undefined || leastPerYear === undefined
    ? null
    : { asked, least: Math.min(asked, leastPerYear) };
};

const lineOf = (weights: Weights, row: number, least: LawfulLeast): DemandBeyond => {
  const { q, demands, times, givers } = weights;
  const demand = demands[row] as Demand;
  const beyond = column();
  splitColumn(wholeOf(weights, row, column()), shareOf(least), column(), beyond);
  const read = quantityReader(q);
  const howOften = (times[row] ?? Number.NaN) * (givers[row] ?? 0);
  const collecting = (item: Id<"dataItem">): Bounds | null => {
    const each = read(q.get(item)?.collectMinutes);
    if (!each || Number.isNaN(howOften)) return null;
    const inAll = (minutes: number) => inSmallUnits(minutes * howOften, perMinute);
    return { low: inAll(each.low), likely: inAll(each.likely), high: inAll(each.high) };
  };
  return {
    demand: demand.id,
    isLaw: !isByNoLaw(least),
    timesAYear: timesAYear(least),
    decided: decidedBeyond(weights, demand, !isByNoLaw(least)),
    ...sumsOf(beyond, certaintyOf(weights, row).priced),
    items: itemsBeyond(q, demand).map((item) => ({ item, minutes: collecting(item) })),
    form: formBeyond(demand),
  };
};
