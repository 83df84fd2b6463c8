import type { Amount } from "../burden/amount.js";
import { column } from "../burden/column.js";
import type { Demand } from "../burden/demand.js";
import { eachDemand } from "../burden/each-demand.js";
import { spanOf } from "../burden/span.js";
import { add, amountOf, tally } from "../burden/tally.js";
import { isInSpan, weigher } from "../burden/weigher.js";
import { dayNumber } from "../calendar/day-number.js";
import { weekOf, weekText } from "../calendar/week.js";
import type { Position } from "../plan/entities/index.js";
import type { Query } from "../plan/query.js";
import { type Asked, answersFor, type Owner } from "./answers-for.js";
import type { Owed } from "./brief-owes.js";

/** How much lies on one function. For the one who holds it: never compared with others. */
export interface BriefLoad {
  /** The calendar year of the day asked about. */
  readonly year: number;
  /**
   * What the demands it answers for take in that year: obligations, follow-up and house rules. Of all who work on them
   * in its unit or board; all of it where the function is named for what others deliver. Without rates: `cost` is bought
   * services and fees alone. With `unknown` over 0 it is "at least".
   */
  readonly amount: Amount;
  /** How many times something of it is due in that year. */
  readonly dueDays: number;
  /** Rows by which it decides. */
  readonly delegations: number;
  /** How many answer to it directly; absent when that is not told. */
  readonly manages?: number;
  /** Of the days looked at: the weeks in which most is due, and how much in each. `null` when nothing is due. */
  readonly busiest: { readonly weeks: readonly string[]; readonly dueDays: number } | null;
}

/** The year's time and due days of what is its own, and the weeks ahead in which most is due. */
export const briefLoad = (
  q: Query,
  position: Position,
  owner: Owner,
  { asOf, owes, delegations }: Pick<BriefLoad, "delegations"> & OwedFrom,
): BriefLoad => {
  const year = Number(asOf.slice(0, 4));
  const weighOne = weigher(q, {}, spanOf({ year }));
  const { isMine, reason } = answersFor(owner);
  /** Its own bodies that give it; when there are none the function is named for the work, and has all of it. */
  const giversOf = (demand: Asked): number => {
    const bodies = new Set(demand.from ?? []);
    const own = [...bodies].filter((body) => isMine(body) !== undefined).length;
    return own > 0 ? own : bodies.size;
  };
  const sum = tally();
  const part = column();
  let dueDays = 0;
  eachDemand(q.plan, (demand: Demand & Asked) => {
    if (reason(demand) === undefined) return;
    const weighed = weighOne(demand);
    if (!isInSpan(weighed)) return;
    const givers = giversOf(demand);
    for (const [at, one] of weighed.giver.entries()) part[at] = givers * one;
    add(sum, part, weighed);
    dueDays += weighed.rhythm.dated;
  });
  const { manages } = position;
  return {
    year,
    amount: amountOf(sum),
    dueDays,
    delegations,
    ...(manages !== undefined && { manages }),
    busiest: busiestOf(owes),
  };
};

interface OwedFrom {
  readonly asOf: string;
  readonly owes: readonly Owed[];
}

const busiestOf = (owes: readonly Owed[]): BriefLoad["busiest"] => {
  const counts = new Map<string, number>();
  for (const { on } of owes) {
    const week = weekText(weekOf(dayNumber(on)));
    counts.set(week, (counts.get(week) ?? 0) + 1);
  }
  if (counts.size === 0) return null;
  const dueDays = Math.max(...counts.values());
  return {
    weeks: [...counts].flatMap(([week, count]) => (count === dueDays ? [week] : [])),
    dueDays,
  };
};
