import { type Part, partNames } from "./kinds.js";
import type { Entity, Plan } from "./plan.js";

/** An entity that came or went, and its place in its part. */
export interface Placed {
  readonly part: Part;
  readonly row: number;
  readonly entity: Entity;
}

/** An entity that is another than before, and the fields that differ. */
export interface Changed {
  readonly part: Part;
  readonly before: Entity;
  readonly after: Entity;
  readonly fields: readonly string[];
}

/** What differs between two plans, by id. */
export interface Changes {
  readonly added: readonly Placed[];
  readonly removed: readonly Placed[];
  readonly changed: readonly Changed[];
  /** Fields of the plan's head that differ, before and after. */
  readonly header: readonly {
    readonly field: string;
    readonly before: unknown;
    readonly after: unknown;
  }[];
}

const isSame = (a: unknown, b: unknown): boolean => {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every(
      (key) =>
        Object.hasOwn(b, key) &&
        isSame((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]),
    )
  );
};

/** The fields that say another thing in one than in the other. */
export const fieldsThatDiffer = (a: object, b: object): string[] =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].filter(
    (key) => !isSame((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]),
  );

/** The rows between the common beginning and the common end of two lists, by identity. */
const middle = (before: readonly Entity[], after: readonly Entity[]) => {
  const shortest = Math.min(before.length, after.length);
  let head = 0;
  while (head < shortest && before[head] === after[head]) head += 1;
  let tail = 0;
  while (
    tail < shortest - head &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  ) {
    tail += 1;
  }
  return { head, beforeEnd: before.length - tail, afterEnd: after.length - tail };
};

/**
 * What differs between two plans? Found by identity first (what an edit did not touch is the same object) and then by
 * id, so that it costs little after a small edit and is right for any two plans. The order within a part is no
 * difference. Of several entities with one id, the first is compared with the first, and so on.
 */
export const changesBetween = (before: Plan, after: Plan): Changes => {
  const added: Placed[] = [];
  const removed: Placed[] = [];
  const changed: Changed[] = [];
  for (const part of partNames) {
    const old = before[part] ?? [];
    const now = after[part] ?? [];
    if (old === now) continue;
    const { head, beforeEnd, afterEnd } = middle(old, now);
    const waiting = new Map<string, number[]>();
    for (let row = head; row < beforeEnd; row++) {
      const { id } = old[row] as Entity;
      const rows = waiting.get(id);
      if (rows) rows.push(row);
      else waiting.set(id, [row]);
    }
    for (let row = head; row < afterEnd; row++) {
      const entity = now[row] as Entity;
      const from = waiting.get(entity.id)?.shift();
      if (from === undefined) {
        added.push({ part, row, entity });
        continue;
      }
      const was = old[from] as Entity;
      const fields = was === entity ? [] : fieldsThatDiffer(was, entity);
      if (fields.length > 0) changed.push({ part, before: was, after: entity, fields });
    }
    const gone = [...waiting.values()].flat().sort((a, b) => a - b);
    for (const row of gone) removed.push({ part, row, entity: old[row] as Entity });
  }
  const parts: ReadonlySet<string> = new Set(partNames);
  const header = fieldsThatDiffer(withoutParts(before, parts), withoutParts(after, parts)).map(
    (field) => ({
      field,
      before: (before as unknown as Record<string, unknown>)[field],
      after: (after as unknown as Record<string, unknown>)[field],
    }),
  );
  return { added, removed, changed, header };
};

const withoutParts = (plan: Plan, parts: ReadonlySet<string>): object =>
  Object.fromEntries(Object.entries(plan).filter(([name]) => !parts.has(name)));
