import type { DemandPart } from "./demand-part.js";
import type { WatchTerm } from "./leaf.js";

/** Gathers the parts of one demand, each from its three bounds. A bound that was not read is as the likely. */
export const partCollector = () => {
  const parts = new Map<string, DemandPart>();
  const watch: WatchTerm = ({ term, index, yearly, bound, minutes, cost, staff, perHour }) => {
    const known = parts.get(`${term} ${index}`);
    const same = (value: number) => ({ low: value, likely: value, high: value });
    parts.set(`${term} ${index}`, {
      term,
      index,
      per: yearly ? "year" : "occasion",
      minutes: { ...(known?.minutes ?? same(minutes)), [bound]: minutes },
      cost: cost === null ? null : { ...(known?.cost ?? same(cost)), [bound]: cost },
      ...(staff !== undefined && { staff }),
      ...(perHour !== undefined && { perHour }),
    });
  };
  return { watch, parts: (): readonly DemandPart[] => [...parts.values()] };
};
