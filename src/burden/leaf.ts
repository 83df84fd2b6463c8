import type { Bounds } from "./bounds.js";
import type { Read, Term, VisitTerm } from "./kernel.js";
import type { Rate } from "./rates.js";
import type { Reader } from "./reader.js";
import { inSmallUnits, perMinute, perMoney } from "./small-units.js";

/** Six numbers in small units: minutes at low, likely and high, then cost at the same. */
export type Column = Float64Array;
export const column = (): Column => new Float64Array(6);
export const bounds = ["low", "likely", "high"] as const;
const place = { low: 0, likely: 1, high: 2 } as const;
const toCost = 3;

/** What the terms are multiplied by. */
export interface Quantity {
  /** Times that have days of their own. */
  dated: number;
  /** Times that are spread evenly, at low, likely and high. */
  readonly even: Float64Array;
  /** Years, for the terms that fall once a year. */
  years: number;
}

/** What a demand takes of one giver. One object, filled anew for each demand. */
export interface Leaf {
  /** One time, and one year of what falls once a year. */
  readonly time: Column;
  readonly year: Column;
  /** Times that have days of their own; and all that is spread evenly. */
  readonly dated: Column;
  readonly even: Column;
  /** Does some of the time lack a rate? */
  unpriced: boolean;
  /** Did the rate for all stand in for a group's own? */
  generalRate: boolean;
  /** Did the stand-in minutes stand in? */
  stoodIn: boolean;
}

/** Told of each term at each bound, for those who want to see the parts. */
export type WatchTerm = (seen: {
  readonly term: Term;
  readonly index: number;
  readonly yearly: boolean;
  readonly bound: keyof Bounds;
  /** In all, and each time or year. */
  readonly minutes: number;
  readonly cost: number | null;
  readonly minutesEach: number;
  readonly costEach: number | null;
  readonly staff: string | undefined;
  readonly perHour: number | undefined;
}) => void;

const columnsOf = ({ time, year, dated, even }: Leaf) => [time, year, dated, even];

const addTo = (to: Column, at: number, minutes: number, cost: number): void => {
  to[at] = (to[at] ?? 0) + minutes;
  to[at + toCost] = (to[at + toCost] ?? 0) + cost;
};

const copyLikely = (to: Column): void => {
  const minutes = to[1] ?? 0;
  const cost = to[1 + toCost] ?? 0;
  to[0] = minutes;
  to[2] = minutes;
  to[toCost] = cost;
  to[toCost + 2] = cost;
};

/**
 * Reads the terms of one subject after another at all three bounds. Each term is multiplied out in
 * full precision and then rounded to small units, so that the parts add up to the whole exactly.
 */
export const leafFiller = <S>(
  reader: Reader,
  rate: (staff: string | undefined) => Rate,
  eachTermOf: (subject: S, read: Read, visit: VisitTerm) => void,
  quantity: Quantity,
  watch?: WatchTerm,
): ((subject: S) => Leaf) => {
  const leaf: Leaf = {
    time: column(),
    year: column(),
    dated: column(),
    even: column(),
    unpriced: false,
    generalRate: false,
    stoodIn: false,
  };
  const columns = columnsOf(leaf);

  const visit: VisitTerm = (term, index, yearly, minutes, staff, amount) => {
    const { perHour, general } = rate(staff);
    const isPriced = minutes === 0 || perHour !== undefined;
    const cost = (minutes / 60) * (perHour ?? 0) + amount;
    const at = place[reader.bound];
    const isDated = !yearly && quantity.dated > 0;
    const times = yearly ? quantity.years : isDated ? quantity.dated : (quantity.even[at] ?? 0);
    const minutesEach = inSmallUnits(minutes, perMinute);
    const costEach = inSmallUnits(cost, perMoney);
    const minutesInAll = inSmallUnits(minutes * times, perMinute);
    const costInAll = inSmallUnits(cost * times, perMoney);
    addTo(yearly ? leaf.year : leaf.time, at, minutesEach, costEach);
    addTo(isDated ? leaf.dated : leaf.even, at, minutesInAll, costInAll);
    leaf.unpriced ||= !isPriced;
    leaf.generalRate ||= general && minutes > 0;
    leaf.stoodIn ||= term === "recipe";
    watch?.({
      term,
      index,
      yearly,
      bound: reader.bound,
      minutes: minutesInAll,
      cost: isPriced ? costInAll : null,
      minutesEach,
      costEach: isPriced ? costEach : null,
      staff,
      perHour,
    });
  };

  return (subject) => {
    for (const each of columns) for (let at = 0; at < 6; at++) each[at] = 0;
    leaf.unpriced = false;
    leaf.generalRate = false;
    leaf.stoodIn = false;
    eachTermOf(subject, reader.read, visit);
    if (!reader.ranged) {
      for (const each of columns) copyLikely(each);
      return leaf;
    }
    for (const bound of ["low", "high"] as const) {
      reader.bound = bound;
      eachTermOf(subject, reader.read, visit);
    }
    reader.bound = "likely";
    return leaf;
  };
};
