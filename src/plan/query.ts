import type { Complete } from "./complete.js";
import type { Id } from "./id.js";
import { type CompletenessQuestion, isComplete } from "./is-complete.js";
import { type AnyId, type Kind, partNames, partOf, parts } from "./kinds.js";
import type { Organisation } from "./organisation.js";
import type { Entity, EntityOf, Plan } from "./plan.js";
import { type ReferencePath, references } from "./references.js";
import { type ReverseList, reverseList } from "./reverse-list.js";
import { visitPath, visitReferences } from "./visit-references.js";

type KindIn<P extends string> = P extends `${infer K extends Kind}.${string}` ? K : never;

/** A reference path whose holder is an entity. */
export type EntityReferencePath = {
  [P in ReferencePath]: KindIn<P> extends never ? never : P;
}[ReferencePath];

/** A reference that points to nothing in the plan. */
export interface Dangling {
  readonly holder: Entity | Organisation;
  readonly path: ReferencePath;
  readonly target: string;
}

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
  /** Calls back for every reference that points to nothing. */
  eachDangling(visit: (found: Dangling) => void): void;
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

const kindOf = (id: string): string => id.slice(0, id.indexOf(":"));
const holderKind = (path: string): string => path.slice(0, path.indexOf("."));

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
  const rows = (kind: string): ReadonlyMap<string, number> => {
    const known = rowsByKind.get(kind);
    if (known) return known;
    const made = new Map<string, number>();
    if (Object.hasOwn(partOf, kind)) {
      const list = all(kind as Kind);
      for (let row = 0; row < list.length; row++) {
        const entity = list[row] as Entity;
        if (made.has(entity.id)) duplicates.push(entity);
        else made.set(entity.id, row);
      }
    } else if (kind === "organisation") made.set(plan.organisation.id, 0);
    rowsByKind.set(kind, made);
    return made;
  };
  const row = (id: string): number => rows(kindOf(id)).get(id) ?? -1;

  const reverse = new Map<string, ReverseList>();
  const reverseOf = (path: EntityReferencePath, targetKind: string): ReverseList => {
    const key = `${path}>${targetKind}`;
    const known = reverse.get(key);
    if (known) return known;
    const targetRows = rows(targetKind);
    const targets: number[] = [];
    const sources: number[] = [];
    const holders = all(holderKind(path) as Kind);
    const visit = visitPath(path);
    const prefix = `${targetKind}:`;
    const onlyKind = references[path].length === 1;
    let source = 0;
    const collect = (_: string, target: string) => {
      if (!onlyKind && !target.startsWith(prefix)) return;
      const at = targetRows.get(target);
      if (at === undefined || (targets.at(-1) === at && sources.at(-1) === source)) return;
      targets.push(at);
      sources.push(source);
    };
    for (; source < holders.length; source++) visit(holders[source] as Entity, collect);
    const made = reverseList(all(targetKind as Kind).length, targets, sources);
    reverse.set(key, made);
    return made;
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
    refs: (id, path) => {
      const at = row(id);
      if (at < 0) return none;
      const { starts, sources } = reverseOf(path, kindOf(id));
      const from = starts[at] ?? 0;
      const to = starts[at + 1] ?? 0;
      if (from === to) return none;
      const holders = all(holderKind(path) as KindIn<typeof path>);
      return Array.from(
        sources.subarray(from, to),
        (source) => holders[source] as (typeof holders)[number],
      );
    },
    count: (id, path) => {
      const at = row(id);
      if (at < 0) return 0;
      const { starts } = reverseOf(path, kindOf(id));
      return (starts[at + 1] ?? 0) - (starts[at] ?? 0);
    },
    eachDangling: (found) => {
      let holder: Dangling["holder"] = plan.organisation;
      const known = new Map<ReferencePath, ReadonlyMap<string, number>>();
      for (const path of Object.keys(references) as ReferencePath[]) {
        const kinds = references[path];
        if (kinds !== "*" && kinds.length === 1) known.set(path, rows(kinds[0]));
      }
      const visit = (path: ReferencePath, target: string) => {
        if (!(known.get(path)?.has(target) ?? row(target) >= 0)) found({ holder, path, target });
      };
      visitReferences("organisation", plan.organisation, visit);
      if (typeof plan.method === "object") visitReferences("method", plan.method, visit);
      for (const told of plan.complete ?? []) visitReferences("complete", told, visit);
      for (const part of partNames) {
        const kind = parts[part];
        for (const entity of all(kind)) {
          holder = entity;
          visitReferences(kind, entity, visit);
        }
      }
    },
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
