import type { Sums } from "./amount.js";
import type { DemandPart } from "./demand-part.js";
import type { WatchTerm } from "./leaf.js";

const withBound = (
  known: Sums | undefined,
  bound: "low" | "likely" | "high",
  minutes: number,
  cost: number | null,
): Sums => {
  const same = (value: number) => ({ low: value, likely: value, high: value });
  return {
    minutes: { ...(known?.minutes ?? same(minutes)), [bound]: minutes },
    cost: cost === null ? null : { ...(known?.cost ?? same(cost)), [bound]: cost },
  };
};

/** Gathers the parts of one demand from their bounds. The likely comes first, and alone where it is all there is. */
export const partCollector = () => {
  const parts = new Map<string, DemandPart>();
  const watch: WatchTerm = (seen) => {
    const { term, index, yearly, bound, staff, perHour } = seen;
    const known = parts.get(`${term} ${index}`);
    parts.set(`${term} ${index}`, {
      term,
      index,
      per: yearly ? "year" : "occasion",
      each: withBound(known?.each, bound, seen.minutesEach, seen.costEach),
      ...withBound(known, bound, seen.minutes, seen.cost),
      ...(staff !== undefined && { staff }),
      ...(perHour !== undefined && { perHour }),
    });
  };
  return { watch, parts: (): readonly DemandPart[] => [...parts.values()] };
};
