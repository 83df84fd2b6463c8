import type { DataItem, Obligation } from "../plan/entities/index.js";
import type { Id } from "../plan/id.js";
import { isConversation } from "./is-conversation.js";
import type { Weights } from "./weights.js";

/** One demand that asks for a thing, by the item it uses. */
export interface Asking {
  readonly row: number;
  readonly item: DataItem;
}

/** One piece of information, by whatever items the plan calls it, and all who ask for it. */
export interface Thing {
  /** The first of its items, by id. */
  id: Id<"dataItem">;
  readonly items: Set<Id<"dataItem">>;
  readonly askings: Asking[];
}

/**
 * What is asked for, and by which demands? Items with one key are one thing. Talk is left out, for it is no asking twice,
 * and so is what is fetched without anybody's hand. In the order in which things are first asked for.
 */
export const thingsAsked = ({ q, demands }: Weights): readonly Thing[] => {
  const things = new Map<string, Thing>();
  for (const [row, demand] of demands.entries()) {
    if (!demand.dataItems || demand.form === "automatic" || isConversation(demand)) continue;
    for (const id of new Set(demand.dataItems)) {
      const item = q.get(id) ?? { id };
      const key = item.definitionKey ?? id;
      const thing = things.get(key) ?? { id, items: new Set(), askings: [] };
      things.set(key, thing);
      if (id < thing.id) thing.id = id;
      thing.items.add(id);
      if (thing.askings.at(-1)?.row !== row) thing.askings.push({ row, item });
    }
  }
  return [...things.values()];
};

/** What the plan says of taking over the answers of others, where it can: an obligation, never a cycle. */
export const sharingOf = (
  { q, demands }: Weights,
  row: number,
): Pick<Obligation, "reuses" | "series" | "followUpOf"> => {
  const id = demands[row]?.id;
  return (id?.startsWith("obligation:") && q.get(id as Id<"obligation">)) || {};
};
