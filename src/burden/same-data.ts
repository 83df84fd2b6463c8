import type { Id } from "../plan/id.js";
import type { Query } from "../plan/query.js";
import type { Demand } from "./demand.js";

/** One thing that two demands both ask of the same units. */
export interface SameData {
  /** What it is called here, and there. */
  readonly item: Id<"dataItem" | "indicator">;
  readonly otherItem: Id<"dataItem" | "indicator">;
  readonly other: Demand["id"];
  /** Those who give it to both. */
  readonly units: readonly Id<"unit">[];
  /** Is it told of both that neither takes over the other's answer? Else it may be given once already. */
  readonly isAnew: boolean;
}

interface Asked {
  readonly item: Id<"dataItem" | "indicator">;
  readonly key: string;
}

const nothing: readonly never[] = [];

/** What a demand asks for, each with the key that all names of the same thing share: its code, its indicator, or itself. */
export const askedItems =
  (q: Query) =>
  ({ id, dataItems = nothing }: Pick<Demand, "id" | "dataItems">): readonly Asked[] => {
    const keyOf = (indicator: Id<"indicator">) => q.get(indicator)?.definitionKey ?? indicator;
    const cycle = id.startsWith("cycle:") ? q.get(id as Id<"cycle">) : undefined;
    return [
      ...[...new Set(dataItems)].map((item) => {
        const found = q.get(item);
        const key =
          found?.definitionKey ?? (found?.indicator ? keyOf(found.indicator) : undefined) ?? item;
        return { item, key };
      }),
      ...[...new Set(cycle?.indicators)].map((item) => ({ item, key: keyOf(item) })),
    ];
  };

/**
 * Who else asks the same units for the same thing? Finds it for one demand among others, which are gone through once.
 * An answer that is taken over, and reports of a series that builds on itself, are not asked for twice. What is met
 * face to face is not a figure given twice: dialogues are left out.
 */
export const sameDataFinder = (
  q: Query,
  demands: Iterable<Demand>,
): ((demand: Demand) => readonly SameData[]) => {
  const itemsOf = askedItems(q);
  const askers = new Map<string, { readonly demand: Demand; readonly asked: Asked }[]>();
  for (const demand of demands) {
    if (demand.form === "dialogue") continue;
    for (const asked of itemsOf(demand)) {
      const known = askers.get(asked.key);
      if (known) known.push({ demand, asked });
      else askers.set(asked.key, [{ demand, asked }]);
    }
  }
  const obligationOf = ({ id }: Demand) =>
    id.startsWith("obligation:") ? q.get(id as Id<"obligation">) : undefined;

  return (demand) => {
    if (demand.form === "dialogue") return nothing;
    const givers = new Set(demand.from);
    const own = obligationOf(demand);
    return itemsOf(demand).flatMap(({ item, key }) =>
      (askers.get(key) ?? nothing).flatMap(({ demand: other, asked }): readonly SameData[] => {
        if (other.id === demand.id) return nothing;
        const units = [...new Set(other.from)].filter((unit) => givers.has(unit));
        if (units.length === 0) return nothing;
        const theirs = obligationOf(other);
        if (own?.series !== undefined && own.series === theirs?.series) return nothing;
        const isReused =
          own?.reuses?.some((id) => id === other.id) ||
          theirs?.reuses?.some((id) => id === demand.id);
        if (isReused) return nothing;
        const isAnew = own?.reuses !== undefined && theirs?.reuses !== undefined;
        return [{ item, otherItem: asked.item, other: other.id, units, isAnew }];
      }),
    );
  };
};
