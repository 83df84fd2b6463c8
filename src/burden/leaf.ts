import type { Effort } from "../plan/effort.js";
import type { Recurrence } from "../plan/recurrence.js";
import type { Bounds } from "./bounds.js";
import { eachTerm, type Term, type VisitTerm } from "./kernel.js";
import type { Rate } from "./rates.js";
import type { Reader } from "./reader.js";
import { inSmallUnits, perMinute, perMoney } from "./small-units.js";

/** Six numbers in small units: minutes at low, likely and high, then cost at the same. */
export type Column = Float64Array;
export const column = (): Column => new Float64Array(6);
const place = { low: 0, likely: 1, high: 2 } as const;
const toCost = 3;

/** What a demand takes of one giver. One object, filled anew for each demand. */
export interface Leaf {
  /** Each time. */
  readonly time: Column;
  /** A year, whatever the number of times. */
  readonly year: Column;
  /** Cases a year at low, likely and high, for what comes by cases. */
  readonly cases: Float64Array;
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

type FillLeaf = (
  effort: Effort | undefined,
  recurrence: Recurrence | undefined,
  standIn: number | undefined,
) => Leaf;

const noEffort: Effort = {};

/** Each term is rounded to small units on its own, so that the parts add up to the whole exactly. */
export const leafFiller = (
  reader: Reader,
  rate: (staff: string | undefined) => Rate,
  watch?: WatchTerm,
): FillLeaf => {
  const leaf: Leaf = {
    time: column(),
    year: column(),
    cases: new Float64Array(3),
    unpriced: false,
    generalRate: false,
    stoodIn: false,
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

  const fill = (...[effort, recurrence, standIn]: Parameters<FillLeaf>) => {
    if (effort || standIn !== undefined) eachTerm(effort ?? noEffort, reader.read, visit, standIn);
    else reader.read(undefined, "effort");
    if (recurrence?.every !== "case") return;
    if (recurrence.perYear === undefined && effort?.per === "year") return;
    leaf.cases[place[reader.bound]] = reader.read(recurrence.perYear, "recurrence.perYear");
  };

  const copyLikely = ({ time, year, cases }: Leaf) => {
    for (const six of [time, year]) {
      six.fill(six[1] ?? 0, 0, 3);
      six.fill(six[4] ?? 0, 3);
    }
    cases.fill(cases[1] ?? 0);
  };

  return (effort, recurrence, standIn) => {
    leaf.time.fill(0);
    leaf.year.fill(0);
    leaf.cases.fill(0);
    leaf.unpriced = false;
    leaf.generalRate = false;
    leaf.stoodIn = false;
    reader.reset();
    fill(effort, recurrence, standIn);
    if (!reader.ranged) copyLikely(leaf);
    else {
      reader.bound = "low";
      fill(effort, recurrence, standIn);
      reader.bound = "high";
      fill(effort, recurrence, standIn);
      reader.bound = "likely";
    }
    return leaf;
  };
};
