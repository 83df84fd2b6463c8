import { collectWords } from "./collect-words.js";
import { type Kind, kindOf, partNames, parts } from "./kinds.js";
import { type Links, linkCollector } from "./links.js";
import type { Organisation } from "./organisation.js";
import type { Entity, Plan } from "./plan.js";
import { type ReferencePath, references } from "./references.js";
import { type ReverseList, reverseList } from "./reverse-list.js";
import { pathsOf, placesFor, visitPath, visitPlaces } from "./visit-references.js";

type TargetKind = Kind | "organisation";

/** A reference that points to nothing in the plan. */
export interface Dangling {
  readonly holder: Entity | Organisation;
  readonly path: ReferencePath;
  readonly target: string;
}

/** The rows that the index is built on. */
export interface Rows {
  readonly plan: Plan;
  all(kind: Kind): readonly Entity[];
  of(kind: TargetKind): ReadonlyMap<string, number>;
}

/** The kind that a path points to, when it is one alone. */
const onlyKind = (path: ReferencePath): TargetKind | undefined => {
  const kinds: readonly TargetKind[] | "*" = references[path];
  return kinds === "*" || kinds.length > 1 ? undefined : kinds[0];
};

const holderKind = (path: string): Kind => path.slice(0, path.indexOf(".")) as Kind;

/**
 * Who points at whom? The links of a path are read when first asked for; {@link eachDangling} goes through the whole
 * plan once, and then those of every path are known.
 */
export const linkIndex = ({ plan, all, of }: Rows) => {
  const sizeOf = (kind: TargetKind) => (kind === "organisation" ? 1 : all(kind).length);
  const outside = new Map<string, number>();
  const outsideOf = (kind: TargetKind, target: string): number => {
    const number = outside.get(target) ?? sizeOf(kind) + outside.size;
    outside.set(target, number);
    return number;
  };

  const known = new Map<string, Map<TargetKind, Links>>();
  const keep = (path: string, kind: TargetKind, links: Links) => {
    const byKind = known.get(path);
    if (byKind) byKind.set(kind, links);
    else known.set(path, new Map([[kind, links]]));
  };

  const links = (path: ReferencePath, kind: TargetKind): Links => {
    const found = known.get(path)?.get(kind);
    if (found) return found;
    const holders = all(holderKind(path));
    const rows = of(kind);
    const isOnly = onlyKind(path) !== undefined;
    const { add, done } = linkCollector();
    let holder = 0;
    const visit = visitPath(path, (target) => {
      if (isOnly || kindOf(target) === kind) {
        add(holder, rows.get(target) ?? outsideOf(kind, target));
      }
    });
    for (; holder < holders.length; holder++) visit(holders[holder] as Entity);
    const made = done();
    keep(path, kind, made);
    return made;
  };

  const reversed = new Map<Links, ReverseList>();
  const reverse = (path: ReferencePath, kind: TargetKind): ReverseList => {
    const there = links(path, kind);
    const found = reversed.get(there);
    if (found) return found;
    const made = reverseList(sizeOf(kind), there);
    reversed.set(there, made);
    return made;
  };

  let found: ReturnType<typeof goThrough> | undefined;
  const eachDangling = (visit: (dangling: Dangling) => void): void => {
    found ??= goThrough();
    for (const one of found.loose) visit(one);
  };
  const eachText = (visit: (text: string, holder: Entity | Organisation) => void): void => {
    found ??= goThrough();
    const { words, ends } = found;
    let n = 0;
    let at = 0;
    const visitAll = (holder: Entity | Organisation) => {
      visit(holder.id, holder);
      for (const end = ends[n++] as number; at < end; at++) visit(words[at] as string, holder);
    };
    visitAll(plan.organisation);
    for (const part of partNames) for (const holder of all(parts[part])) visitAll(holder);
  };

  const goThrough = () => {
    const loose: Dangling[] = [];
    const words: string[] = [];
    /** How many words there are up to the last of the organisation and of each entity in turn. */
    const ends: number[] = [];
    let holder: Entity | Organisation = plan.organisation;
    let row = 0;
    const takeAt = (path: ReferencePath) => {
      const only = onlyKind(path);
      if (only !== undefined) return takeOf(path, only);
      const byKind = new Map<TargetKind, (target: string) => void>();
      return (target: string) => {
        const kind = kindOf(target);
        if (kind === undefined) return void loose.push({ holder, path, target });
        const take = byKind.get(kind) ?? takeOf(path, kind);
        byKind.set(kind, take);
        take(target);
      };
    };
    const done: (() => void)[] = [];
    const takeOf = (path: ReferencePath, kind: TargetKind) => {
      const rows = of(kind);
      const links = linkCollector();
      done.push(() => {
        if (!known.get(path)?.has(kind)) keep(path, kind, links.done());
      });
      return (target: string) => {
        const at = rows.get(target);
        links.add(row, at ?? outsideOf(kind, target));
        if (at === undefined) loose.push({ holder, path, target });
      };
    };
    const visitHead = (of: string, value: object) =>
      visitPlaces(placesFor(pathsOf(of), takeAt), value, words);
    collectWords([plan.title, plan.note, plan.$schema], false, words);
    visitHead("organisation", plan.organisation);
    if (typeof plan.method === "object") visitHead("method", plan.method);
    for (const told of plan.complete ?? []) visitHead("complete", told);
    ends.push(words.length);
    done.length = 0;
    for (const part of partNames) {
      const kind = parts[part];
      const entities = all(kind);
      const places = placesFor(pathsOf(kind), takeAt);
      for (row = 0; row < entities.length; row++) {
        holder = entities[row] as Entity;
        visitPlaces(places, holder, words);
        ends.push(words.length);
      }
    }
    for (const finish of done) finish();
    return { loose, words, ends };
  };

  return { links, reverse, eachDangling, eachText };
};
