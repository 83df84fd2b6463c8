import type { Id } from "../plan/id.js";
import type { Assumption, Burden } from "./burden.js";
import { type Demand, pathIn } from "./demand.js";
import { defaultRecipe } from "./tables/default-recipe.js";
import type { Weighed } from "./weigher.js";

/** What a reader must know beside the sums, gathered on the way. */
export interface Notes {
  readonly unknown: Burden["unknown"][number][];
  readonly count: Record<Assumption["key"], number>;
}

export const notes = (): Notes => ({
  unknown: [],
  count: { defaultRecipe: 0, midpoint: 0, generalRate: 0, spreadEvenly: 0 },
});

export const noteMissing = ({ unknown }: Notes, entity: Id, missing: readonly string[]): void => {
  for (const path of missing) unknown.push({ entity, path });
};

export const noteWeighed = (notes: Notes, demand: Demand, weighed: Weighed): void => {
  const { leaf, midpoint, missing } = weighed;
  if (missing.length > 0) noteMissing(notes, demand.id, missing.map(pathIn(demand)));
  if (leaf.stoodIn) notes.count.defaultRecipe++;
  if (midpoint) notes.count.midpoint++;
  if (leaf.generalRate) notes.count.generalRate++;
  if ((leaf.even[1] ?? 0) > 0) notes.count.spreadEvenly++;
};

const sources: { readonly [K in Assumption["key"]]?: string } = {
  defaultRecipe: `${defaultRecipe.source.title}, ${defaultRecipe.source.url}`,
};

export const assumptionsOf = (...all: readonly Notes[]): readonly Assumption[] =>
  (Object.keys(notes().count) as Assumption["key"][])
    .map((key) => ({
      key,
      count: all.reduce((sum, { count }) => sum + count[key], 0),
      ...(sources[key] && { source: sources[key] }),
    }))
    .filter(({ count }) => count > 0);
