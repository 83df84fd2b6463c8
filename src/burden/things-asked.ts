import type { DataItem, Obligation } from "../plan/entities/index.js";
import type { Id } from "../plan/id.js";
import type { Query } from "../plan/query.js";
import type { Demand } from "./demand.js";
import { isConversation } from "./is-conversation.js";
import type { Weights } from "./weights.js";

/** What is asked for: a piece of information, or an indicator that a cycle follows. */
export type Item = Pick<
  DataItem,
  "definitionKey" | "externalIds" | "indicator" | "collectMinutes" | "foundIn"
> & {
  readonly id: Id<"dataItem" | "indicator">;
};

/** One demand that asks for a thing, by the item it uses. */
export interface Asking {
  readonly row: number;
  readonly item: Item;
}

/** One piece of information, by whatever items the plan calls it, and all who ask for it. */
export interface Thing {
  /** The first of its items, by id. */
  id: Item["id"];
  readonly items: Set<Item["id"]>;
  readonly askings: Asking[];
}

const none: readonly never[] = [];

/** Figures that no hand brings to the one who asks. */
const withoutHands: ReadonlySet<string | undefined> = new Set(["automatic", "reused"]);

/** What a demand asks for, each with the key that all names of the same thing share: its code, its indicator, or itself. */
const askedBy = (q: Query) => {
  const codeOf = (indicator: Id<"indicator">) => q.get(indicator)?.definitionKey ?? indicator;
  const named = (id: Id<"dataItem">) => {
    const item: Item = q.get(id) ?? { id };
    const { definitionKey, indicator } = item;
    return { item, key: definitionKey ?? (indicator ? codeOf(indicator) : id) };
  };
  const followed = (id: Id<"indicator">) => {
    if (withoutHands.has(q.get(id)?.collection)) return [];
    return [{ item: { id, indicator: id }, key: codeOf(id) }];
  };
  return ({ id, dataItems }: Demand): readonly { readonly item: Item; readonly key: string }[] => {
    const items = dataItems?.length ? Array.from(new Set(dataItems), named) : none;
    if (!id.startsWith("cycle:")) return items;
    const { indicators } = q.get(id as Id<"cycle">) ?? {};
    return [...items, ...[...new Set(indicators)].flatMap(followed)];
  };
};

/**
 * What is asked for, and by which demands? Items with one code or one indicator are one thing. Talk is left out, for it
 * is no asking twice, and so is what is fetched without anybody's hand. In the order in which things are first asked for.
 */
export const thingsAsked = ({ q, demands }: Weights): readonly Thing[] => {
  const things = new Map<string, Thing>();
  const itemsOf = askedBy(q);
  for (const [row, demand] of demands.entries()) {
    if (demand.form === "automatic" || isConversation(demand)) continue;
    for (const { item, key } of itemsOf(demand)) {
      let thing = things.get(key);
      if (!thing) {
        thing = { id: item.id, items: new Set(), askings: [] };
        things.set(key, thing);
      }
      if (item.id < thing.id) thing.id = item.id;
      thing.items.add(item.id);
      if (thing.askings.at(-1)?.row !== row) thing.askings.push({ row, item });
    }
  }
  return [...things.values()];
};

/** Those who ask each unit for a thing, in the order in which units are first asked. */
export const askedOf = (
  { demands }: Weights,
  { askings }: Thing,
): ReadonlyMap<Id<"unit">, readonly Asking[]> => {
  const byUnit = new Map<Id<"unit">, Asking[]>();
  for (const asking of askings) {
    const from = demands[asking.row]?.from ?? none;
    for (const unit of from.length > 1 ? new Set(from) : from) {
      const known = byUnit.get(unit);
      if (known) known.push(asking);
      else byUnit.set(unit, [asking]);
    }
  }
  return byUnit;
};

/** What the plan says of taking over the answers of others, where it can: an obligation, never a cycle. */
export const sharingOf = (
  { q, demands }: Weights,
  row: number,
): Pick<Obligation, "reuses" | "series" | "followUpOf"> => {
  const id = demands[row]?.id;
  return (id?.startsWith("obligation:") && q.get(id as Id<"obligation">)) || {};
};
