import { dateRange } from "../../calendar/date-range.js";
import type { Id } from "../../plan/id.js";
import type { Amount } from "../amount.js";
import { column } from "../column.js";
import { type Decider, decidedBy, deciderKey, inOrderOfDeciders } from "../decider.js";
import { add, amountOf, type Tally, tally } from "../tally.js";
import { certaintyOf, type Weights, wholeOf } from "../weights.js";

/** What one who decides has decided of house rules. */
export interface DecidersRules extends Decider {
  readonly amount: Amount;
  readonly rules: readonly Id<"houseRule">[];
  /** Rules with no day to be tried again, with a day that is past at the span's end, and where it is not told. */
  readonly noReview: number;
  readonly overdue: number;
  readonly reviewUntold: number;
}

/** House rules by who decided them. */
export interface HouseRules {
  /** By kind of ground and in the plan's order of units: never ranked. Adds up to `total`. */
  readonly deciders: readonly DecidersRules[];
  readonly total: Amount;
  readonly untold: readonly { readonly entity: Id<"houseRule">; readonly path: string }[];
}

interface Entered extends Decider {
  readonly sums: Tally;
  readonly rules: Id<"houseRule">[];
  noReview: number;
  overdue: number;
  reviewUntold: number;
}

/**
 * What do our own rules and policies take together, by who decided them? Each is well meant: the sum is what nobody has
 * decided. Hours in the span, how many rules, and how many have no day to be tried again or one that has passed. Rules
 * whose minutes are not told are unknown, never free. Units as in {@link Amount}. See `metrics`.
 *
 * @example
 * const { deciders } = houseRules(weigh(plan, { year: 2026, hoursPerYear: 1700 }));
 * deciders.map(({ kind, rules }) => [kind, rules.length]);
 */
export const houseRules = (weights: Weights): HouseRules => {
  const { q, demands, span } = weights;
  const total = tally();
  const whole = column();
  const deciders = new Map<string, Entered>();
  const untold: HouseRules["untold"][number][] = [];
  for (const [row, { id }] of demands.entries()) {
    const rule = id.startsWith("houseRule:") ? q.get(id as Id<"houseRule">) : undefined;
    if (!rule) continue;
    const { kind, decidedBy: body } = decidedBy(q, rule.ground);
    const decider: Decider = { kind, ...(body !== undefined && { decidedBy: body }) };
    const key = deciderKey(decider);
    const own = deciders.get(key) ?? {
      ...decider,
      sums: tally(),
      rules: [],
      noReview: 0,
      overdue: 0,
      reviewUntold: 0,
    };
    deciders.set(key, own);
    wholeOf(weights, row, whole);
    for (const to of [own.sums, total]) add(to, whole, certaintyOf(weights, row));
    own.rules.push(rule.id);
    const { reviewBy, minutesPerYear, ground, appliesTo } = rule;
    const day = reviewBy ? dateRange(reviewBy)?.to : undefined;
    if (reviewBy === undefined) own.reviewUntold++;
    else if (reviewBy === null) own.noReview++;
    else if (day !== undefined && day <= span.to) own.overdue++;
    if (minutesPerYear === undefined) untold.push({ entity: rule.id, path: "minutesPerYear" });
    if (appliesTo === undefined) untold.push({ entity: rule.id, path: "appliesTo" });
    if (ground === undefined) untold.push({ entity: rule.id, path: "ground" });
    if (reviewBy === undefined) untold.push({ entity: rule.id, path: "reviewBy" });
  }
  return {
    deciders: inOrderOfDeciders(q, [...deciders.values()]).map(({ sums, ...own }) => ({
      ...own,
      amount: amountOf(sums),
    })),
    total: amountOf(total),
    untold,
  };
};
