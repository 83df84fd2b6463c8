import { fieldsThatDiffer } from "../../plan/changes.js";
import type { AnyId } from "../../plan/kinds.js";

interface HasId {
  readonly id: AnyId;
}

/** A list of entities after a change, and which of them differ. */
export interface WithChanges<T> {
  readonly list: readonly T[] | undefined;
  readonly changed: readonly { readonly id: AnyId; readonly fields: readonly string[] }[];
}

/** Puts entities in the place of those with their id, and new ones last. The same list when there is nothing to do. */
export const withChanges = <T extends HasId>(
  list: readonly T[] | undefined,
  changes: ReadonlyMap<AnyId, T>,
  fresh: readonly T[],
): WithChanges<T> => {
  if (changes.size === 0 && fresh.length === 0) return { list, changed: [] };
  const before = list ?? [];
  return {
    list: [...before.map((one) => changes.get(one.id) ?? one), ...fresh],
    changed: before.flatMap((one) => {
      const now = changes.get(one.id);
      return now ? [{ id: one.id, fields: fieldsThatDiffer(one, now) }] : [];
    }),
  };
};
