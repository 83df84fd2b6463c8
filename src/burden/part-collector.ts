import type { Bounds } from "./bounds.js";
import { bounds, type Column } from "./column.js";
import type { DemandPart } from "./demand-part.js";
import type { WatchTerm } from "./leaf.js";
import { shareOut } from "./share-out.js";
import { inSmallUnits, perMinute, perMoney } from "./small-units.js";

type Seen = Parameters<WatchTerm>[0];
type Seens = { readonly [B in keyof Bounds]: Seen };

const boundsOf = (value: (bound: keyof Bounds) => number): Bounds => ({
  low: value("low"),
  likely: value("likely"),
  high: value("high"),
});

/** Gathers the terms of one demand. The likely comes first, and stands for the others where it is alone. */
export const partCollector = () => {
  const terms = new Map<string, Seens>();
  const watch: WatchTerm = (seen) => {
    const key = `${seen.term} ${seen.index}`;
    const known = terms.get(key) ?? { low: seen, likely: seen, high: seen };
    terms.set(key, { ...known, [seen.bound]: seen });
  };

  /** The terms in small units; what is rounded away or added goes to the largest remainders. */
  const partsOf = (giver: Column): readonly DemandPart[] => {
    const all = [...terms.values()];
    const shares = Array.from(giver, (total, at) => {
      const bound = bounds[at % 3] ?? "likely";
      const each = (seen: Seen) => (at < 3 ? seen.minutes : seen.cost) * seen.times;
      return shareOut(
        total,
        all.map((seens) => each(seens[bound])),
      );
    });
    const inAll = (index: number, from: number) =>
      boundsOf((bound) => shares[from + bounds.indexOf(bound)]?.[index] ?? 0);
    return all.map((seens, index) => {
      const { likely, high } = seens;
      const { term, yearly, staff, perHour } = likely;
      const isPriced = likely.priced && high.priced;
      return {
        term,
        index: likely.index,
        per: yearly ? "year" : "occasion",
        each: {
          minutes: boundsOf((bound) => inSmallUnits(seens[bound].minutes, perMinute)),
          cost: isPriced ? boundsOf((bound) => inSmallUnits(seens[bound].cost, perMoney)) : null,
        },
        minutes: inAll(index, 0),
        cost: isPriced ? inAll(index, 3) : null,
        ...(staff !== undefined && { staff }),
        ...(perHour !== undefined && { perHour }),
      };
    });
  };
  return { watch, partsOf };
};
