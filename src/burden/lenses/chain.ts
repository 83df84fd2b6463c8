import type { Id } from "../../plan/id.js";
import type { Amount } from "../amount.js";
import type { Bounds } from "../bounds.js";
import { column } from "../column.js";
import type { Demand } from "../demand.js";
import { isHouseRule } from "../is-house-rule.js";
import { quantityReader } from "../read-quantity.js";
import { add, amountOf, type Tally, tally } from "../tally.js";
import { certaintyOf, type WeightBeside, type Weights, wholeOf } from "../weights.js";

/** One hand an answer passes: where, and how long it lies there; `null` when that is not told. */
export interface ChainHop {
  readonly unit: Id<"unit"> | null;
  readonly waitingDays: Bounds | null;
}

/** The way of one demand's answers from the giver to the last reader. */
export interface DemandChain {
  readonly demand: Demand["id"];
  readonly atSource: Amount;
  readonly hops: Amount;
  readonly readers: Amount;
  /** (hours at source + hops) / hours at source; `null` when something of it is not told, or nothing at source. */
  readonly handlingFactor: number | null;
  readonly through: readonly ChainHop[];
  /** Days an answer lies waiting on the whole way; `null` when some hop does not tell. */
  readonly waitingDays: Bounds | null;
  /** Calendar days from the first step of the route to the meeting; `null` without a route, or one told in working days. */
  readonly routeDays: number | null;
}

/** What happens to answers on the way. */
export interface Chain {
  /** Demands that tell of hops, readers or a route: the most hours on the way first. */
  readonly demands: readonly DemandChain[];
  /** Sums of the demands above that tell of hops, so that the factor is a ratio of totals. */
  readonly atSource: Amount;
  readonly hops: Amount;
  readonly readers: Amount;
  readonly handlingFactor: number | null;
  /** Demands that tell nothing of the hands their answers pass: absent, which is not none. House rules have no answers. */
  readonly hopsUntold: number;
  readonly untold: readonly { readonly entity: Demand["id"]; readonly path: string }[];
}

const nothing = amountOf(tally());

const factorOf = (atSource: Amount, hops: Amount): number | null => {
  const source = atSource.minutes.likely;
  if (source === 0 || atSource.unknown + hops.unknown > 0) return null;
  return (source + hops.minutes.likely) / source;
};

const besideOf = (found: WeightBeside | undefined): Amount => {
  if (!found) return nothing;
  const own = tally();
  add(own, found.whole, found);
  return amountOf(own);
};

/**
 * How far does an answer travel, and how long does it lie waiting? Of each demand the hours at the source, those of the
 * hands it passes on the way (`effort.hops`) and those of its readers; how many times heavier the way makes it; the days
 * it waits at each hand; and how long before the meeting it must leave. Units as in {@link Amount}. See `metrics`.
 *
 * @example
 * const { handlingFactor } = chain(weigh(plan, { year: 2026, hoursPerYear: 1700 }));
 * handlingFactor; // 1.12: twelve hours on the way for a hundred at the source
 */
export const chain = (weights: Weights): Chain => {
  const { q, demands } = weights;
  const read = quantityReader(q);
  const beside = new Map<string, WeightBeside>();
  for (const own of weights.beside) beside.set(`${own.row} ${own.beside}`, own);
  const sums = { atSource: tally(), hops: tally(), readers: tally() };
  const whole = column();
  const untold: Chain["untold"][number][] = [];
  const found: DemandChain[] = [];
  let hopsUntold = 0;

  const through = ({ id, effort }: Demand): readonly ChainHop[] =>
    (effort?.hops ?? []).map(({ unit, minutes, waitingDays }, index) => {
      const days = read(waitingDays) ?? null;
      if (days === null) untold.push({ entity: id, path: `effort.hops[${index}].waitingDays` });
      if (minutes === undefined) untold.push({ entity: id, path: `effort.hops[${index}].minutes` });
      return { unit: unit ?? null, waitingDays: days };
    });

  const enter = (to: Tally, own: WeightBeside | undefined) => {
    if (own) add(to, own.whole, own);
  };

  for (const [row, demand] of demands.entries()) {
    const { effort, route } = demand;
    if (!effort?.hops && !isHouseRule(demand)) hopsUntold++;
    if (!effort?.hops && !effort?.readers && !route) continue;
    const [hops, readers] = [beside.get(`${row} hops`), beside.get(`${row} readers`)];
    const source = tally();
    add(source, wholeOf(weights, row, whole), certaintyOf(weights, row));
    if (effort?.hops) {
      add(sums.atSource, whole, certaintyOf(weights, row));
      enter(sums.hops, hops);
    }
    enter(sums.readers, readers);
    const hands = through(demand);
    const atSource = amountOf(source);
    found.push({
      demand: demand.id,
      atSource,
      hops: besideOf(hops),
      readers: besideOf(readers),
      handlingFactor: effort?.hops ? factorOf(atSource, besideOf(hops)) : null,
      through: hands,
      waitingDays: effort?.hops ? inAll(hands) : null,
      routeDays: routeDays(demand),
    });
  }
  const [atSource, hops] = [amountOf(sums.atSource), amountOf(sums.hops)];
  const onTheWay = (own: DemandChain) => own.hops.minutes.likely + own.readers.minutes.likely;
  return {
    demands: found.sort((a, b) => onTheWay(b) - onTheWay(a) || (a.demand < b.demand ? -1 : 1)),
    atSource,
    hops,
    readers: amountOf(sums.readers),
    handlingFactor: factorOf(atSource, hops),
    hopsUntold,
    untold,
  };
};

const inAll = (hops: readonly ChainHop[]): Bounds | null => {
  let [low, likely, high] = [0, 0, 0];
  for (const { waitingDays } of hops) {
    if (waitingDays === null) return null;
    low += waitingDays.low;
    likely += waitingDays.likely;
    high += waitingDays.high;
  }
  return { low, likely, high };
};

const routeDays = ({ route }: Demand): number | null =>
  !route || route.some(({ workingDays }) => workingDays)
    ? null
    : route.reduce((days, { daysBefore }) => days + daysBefore, 0);
