import type { Bounds } from "./bounds.js";
import { addTo, type Column, column, copyLikely, place, roundAt } from "./column.js";
import { isMoney, type Term, type TermBeside, type VisitTerm } from "./kernel.js";
import type { Rate } from "./rates.js";
import type { Reader } from "./reader.js";

/** What the terms are multiplied by. */
export interface Multiplier {
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

/** Told of each term at each bound, in full precision, for those who want to see the parts. */
export type WatchTerm = (seen: {
  readonly term: Term | TermBeside;
  readonly index: number;
  readonly yearly: boolean;
  readonly bound: keyof Bounds;
  /** What one time, or one year, is multiplied by. */
  readonly times: number;
  /** One time, or one year, in minutes and in money. */
  readonly minutes: number;
  readonly cost: number;
  readonly priced: boolean;
  readonly staff: string | undefined;
  readonly perHour: number | undefined;
}) => void;

/**
 * Reads the terms of one subject after another at all three bounds. All is multiplied out and added
 * in full precision, and rounded to small units once.
 */
export const leafFiller = <S, T extends Term | TermBeside = Term>(
  reader: Reader,
  rate: (staff: string | undefined) => Rate,
  eachTermOf: (subject: S, visit: VisitTerm<T>) => void,
  paths: Readonly<Record<T, readonly [string, string]>>,
  multiplier: Multiplier,
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
  const columns = [leaf.time, leaf.year, leaf.dated, leaf.even];

  const visit: VisitTerm<T> = (term, index, yearly, coefficient, people, each, staff) => {
    const path = paths[term];
    const part =
      coefficient * reader.read(people, path[0], index) * reader.read(each, path[1], index);
    const minutes = isMoney(term) ? 0 : part;
    const amount = isMoney(term) ? part : 0;
    const { perHour, general } = rate(staff);
    const isPriced = minutes === 0 || perHour !== undefined;
    const cost = (minutes / 60) * (perHour ?? 0) + amount;
    const at = place[reader.bound];
    const isDated = !yearly && multiplier.dated > 0;
    const times = yearly
      ? multiplier.years
      : isDated
        ? multiplier.dated
        : (multiplier.even[at] ?? 0);
    addTo(yearly ? leaf.year : leaf.time, at, minutes, cost);
    addTo(isDated ? leaf.dated : leaf.even, at, minutes * times, cost * times);
    leaf.unpriced ||= !isPriced;
    leaf.generalRate ||= general && minutes > 0;
    leaf.stoodIn ||= term === "recipe";
    watch?.({
      ...{ term, index, yearly, bound: reader.bound, times, minutes, cost },
      ...{ priced: isPriced || amount > 0, staff, perHour },
    });
  };

  return (subject) => {
    for (const each of columns) for (let at = 0; at < 6; at++) each[at] = 0;
    leaf.unpriced = false;
    leaf.generalRate = false;
    leaf.stoodIn = false;
    eachTermOf(subject, visit);
    for (const each of columns) roundAt(each, place.likely);
    if (!reader.ranged) {
      for (const each of columns) copyLikely(each);
      return leaf;
    }
    for (const bound of ["low", "high"] as const) {
      reader.bound = bound;
      eachTermOf(subject, visit);
      for (const each of columns) roundAt(each, place[bound]);
    }
    reader.bound = "likely";
    return leaf;
  };
};
