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

/** What a demand takes of one giver. One object, filled anew for each demand. */
export interface Leaf {
  /** Each time. */
  readonly time: Column;
  /** A year, whatever the number of times. */
  readonly year: Column;
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
  readonly minutes: number;
  readonly cost: number | null;
  readonly staff: string | undefined;
  readonly perHour: number | undefined;
}) => void;

/**
 * Reads the terms of one subject after another at all three bounds. Each term is rounded to small
 * units on its own, so that the parts add up to the whole exactly.
 */
export const leafFiller = <S>(
  reader: Reader,
  rate: (staff: string | undefined) => Rate,
  eachTermOf: (subject: S, read: Read, visit: VisitTerm) => void,
  watch?: WatchTerm,
): ((subject: S) => Leaf) => {
  const leaf: Leaf = {
    ...{ time: column(), year: column() },
    ...{ unpriced: false, generalRate: false, stoodIn: false },
  };

  const visit: VisitTerm = (term, index, yearly, minutes, staff, amount) => {
    const { perHour, general } = rate(staff);
    const isPriced = minutes === 0 || perHour !== undefined;
    const time = inSmallUnits(minutes, perMinute);
    const cost = inSmallUnits((minutes / 60) * (perHour ?? 0) + amount, perMoney);
    const into = yearly ? leaf.year : leaf.time;
    const at = place[reader.bound];
    into[at] = (into[at] ?? 0) + time;
    into[at + toCost] = (into[at + toCost] ?? 0) + cost;
    leaf.unpriced ||= !isPriced;
    leaf.generalRate ||= general && minutes > 0;
    leaf.stoodIn ||= term === "recipe";
    watch?.({
      ...{ term, index, yearly, bound: reader.bound, minutes: time },
      ...{ cost: isPriced ? cost : null, staff, perHour },
    });
  };

  const empty = ({ time, year }: Leaf) => {
    for (let at = 0; at < 6; at++) {
      time[at] = 0;
      year[at] = 0;
    }
  };
  const copyLikely = (six: Column) => {
    const minutes = six[1] ?? 0;
    const cost = six[1 + toCost] ?? 0;
    six[0] = minutes;
    six[2] = minutes;
    six[toCost] = cost;
    six[toCost + 2] = cost;
  };

  return (subject) => {
    empty(leaf);
    leaf.unpriced = false;
    leaf.generalRate = false;
    leaf.stoodIn = false;
    reader.reset();
    eachTermOf(subject, reader.read, visit);
    if (reader.ranged) {
      reader.bound = "low";
      eachTermOf(subject, reader.read, visit);
      reader.bound = "high";
      eachTermOf(subject, reader.read, visit);
      reader.bound = "likely";
    } else {
      copyLikely(leaf.time);
      copyLikely(leaf.year);
    }
    return leaf;
  };
};
