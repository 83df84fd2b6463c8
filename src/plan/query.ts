import type { Complete } from "./complete.js";
import type { Id } from "./id.js";
import { type CompletenessQuestion, isComplete } from "./is-complete.js";
import { type AnyId, type Kind, kindOf, partNames, partOf, parts } from "./kinds.js";
import { type Dangling, linkIndex } from "./link-index.js";
import type { Links } from "./links.js";
import type { Organisation } from "./organisation.js";
import type { Entity, EntityOf, Plan } from "./plan.js";
import { type ReferencePath, references } from "./references.js";

type KindIn<P extends string> = P extends `${infer K extends Kind}.${string}` ? K : never;

/** A reference path whose holder is an entity. */
export type EntityReferencePath = {
  [P in ReferencePath]: KindIn<P> extends never ? never : P;
}[ReferencePath];

/** One that points to entities of one kind only. */
export type OneKindPath = {
  [P in EntityReferencePath]: (typeof references)[P] extends readonly [Kind] ? P : never;
}[EntityReferencePath];

/** The one way to read a plan: by id, by kind and by reference. Indexes are built when first needed, and once. */
export interface Query {
  readonly plan: Plan;
  /** The entity with this id, or `undefined`. Of two with the same id the first. */
  get<K extends Kind>(id: Id<K>): EntityOf[K] | undefined;
  /** Does anything in the plan have this id? */
  has(id: string): boolean;
  /** All entities of a kind, in the plan's order. */
  all<K extends Kind>(kind: K): readonly EntityOf[K][];
  /** The place of an entity in its part, or −1: `plan.obligations[q.row(id)]`. */
  row(id: AnyId): number;
  /** Those that refer to the id at a path: `q.refs("goal:a", "goal.serves[]")` are the goals that serve it. */
  refs<P extends EntityReferencePath>(id: string, path: P): readonly EntityOf[KindIn<P>][];
  /** How many refer to the id at a path. */
  count(id: string, path: EntityReferencePath): number;
  /** All references at a path as pairs of rows, for a rule that goes through all of them. */
  links(path: OneKindPath): Links;
  /** Calls back for every reference that points to nothing. */
  eachDangling(visit: (found: Dangling) => void): void;
  /** Calls back for everything a person wrote, and for every id where it is given. The caller's own data is not read. */
  eachText(visit: (text: string, holder: Entity | Organisation) => void): void;
  /** Calls back for every entity whose id an earlier one has. */
  eachDuplicate(visit: (entity: Entity) => void): void;
  /** Is a unit the other one, or beneath it in the tree? */
  isWithin(unit: Id<"unit">, top: Id<"unit">): boolean;
  /** The unit itself and those above it, nearest first; stops where the tree goes in a circle. */
  line(unit: Id<"unit">): readonly Id<"unit">[];
  /** May absence count here? See `complete` in the plan. */
  isComplete(part: Complete["part"], asked?: CompletenessQuestion): boolean;
}

const none: readonly never[] = [];

const holderKind = (path: string): Kind => path.slice(0, path.indexOf(".")) as Kind;

/**
 * Where is everything, and who refers to it? Makes the query object of a plan. Cheap to call: nothing is read until
 * something is asked. The plan must not change while the query is in use; after an edit, make a new one.
 *
 * @example
 * ```ts
 * import { parsePlanOrThrow, query } from "styrkedja";
 *
 * const plan = parsePlanOrThrow({
 *   format: 1,
 *   organisation: { id: "organisation:exempel" },
 *   goals: [{ id: "goal:kf-1", level: "council" }, { id: "goal:von-1", level: "board", serves: ["goal:kf-1"] }],
 * });
 * query(plan).refs("goal:kf-1", "goal.serves[]").map((goal) => goal.id); // ["goal:von-1"]
 * ```
 */
export const query = (plan: Plan): Query => {
  const all = <K extends Kind>(kind: K) => (plan[partOf[kind]] ?? none) as readonly EntityOf[K][];

  const rowsByKind = new Map<string, ReadonlyMap<string, number>>();
  const duplicates: Entity[] = [];
  const rows = (kind: Kind | "organisation"): ReadonlyMap<string, number> => {
    const known = rowsByKind.get(kind);
    if (known) return known;
    const made = new Map<string, number>();
    if (kind === "organisation") made.set(plan.organisation.id, 0);
    else {
      const list = all(kind);
      for (let row = 0; row < list.length; row++) {
        const entity = list[row] as Entity;
        if (made.has(entity.id)) duplicates.push(entity);
        else made.set(entity.id, row);
      }
    }
    rowsByKind.set(kind, made);
    return made;
  };
  const row = (id: string): number => {
    const kind = kindOf(id);
    return kind === undefined ? -1 : (rows(kind).get(id) ?? -1);
  };

  const { links, reverse, eachDangling, eachText } = linkIndex({ plan, all, of: rows });
  /** Where in the reverse list of a path those that refer to the id stand. */
  const referring = (id: string, path: EntityReferencePath) => {
    const kind = kindOf(id);
    const at = kind === undefined ? undefined : rows(kind).get(id);
    if (kind === undefined || at === undefined) return undefined;
    const list = reverse(path, kind);
    return { sources: list.sources, from: list.starts[at] ?? 0, to: list.starts[at + 1] ?? 0 };
  };

  const line = (unit: Id<"unit">): Id<"unit">[] => {
    const found: Id<"unit">[] = [];
    let next: Id<"unit"> | null | undefined = unit;
    while (next && !found.includes(next)) {
      found.push(next);
      next = q.get(next)?.parent;
    }
    return found;
  };

  const q: Query = {
    plan,
    all,
    get: <K extends Kind>(id: Id<K>) => {
      const kind = kindOf(id) as K;
      const at = rows(kind).get(id);
      return at === undefined ? undefined : all(kind)[at];
    },
    has: (id) => row(id) >= 0,
    row,
    refs: <P extends EntityReferencePath>(id: string, path: P) => {
      const found = referring(id, path);
      if (!found || found.from === found.to) return none;
      const holders = all(holderKind(path));
      return Array.from(
        found.sources.subarray(found.from, found.to),
        (source) => holders[source] as EntityOf[KindIn<P>],
      );
    },
    count: (id, path) => {
      const found = referring(id, path);
      return found ? found.to - found.from : 0;
    },
    links: (path) => links(path, references[path][0]),
    eachDangling,
    eachText,
    eachDuplicate: (found) => {
      for (const part of partNames) rows(parts[part]);
      for (const entity of duplicates) found(entity);
    },
    line,
    isWithin: (unit, top) => line(unit).includes(top),
    isComplete: (part, asked = {}) => isComplete(plan, q.isWithin, part, asked),
  };
  return q;
};
