import { type Kind, kindOf, partNames } from "../../plan/kinds.js";
import { nearest } from "../../plan/nearest.js";
import type { Plan } from "../../plan/plan.js";
import type { Language } from "../../report/language.js";
import { folded } from "./folded.js";
import type { Names, Targets } from "./names.js";

/** What has a name: enough of an entity to call it by. */
export interface Named {
  readonly id: string;
  readonly label?: { readonly sv?: string; readonly en?: string };
  readonly title?: string;
}

const isOf = (targets: Targets, id: string): boolean => {
  if (targets === "*") return true;
  const kind = kindOf(id);
  return kind !== undefined && (targets as readonly (Kind | "organisation")[]).includes(kind);
};

const namesIn = ({ label, title }: Named): readonly string[] =>
  [label?.sv, label?.en, title].filter((name) => name !== undefined);

/** Names of all that is listed, in both languages. */
export const namesAmong = (entities: Iterable<Named>): Names => {
  const byId = new Map<string, Named>();
  const idsByName = new Map<string, string | Set<string>>();
  for (const entity of entities) {
    byId.set(entity.id, entity);
    for (const name of namesIn(entity)) {
      const key = folded(name);
      const before = idsByName.get(key);
      if (before === undefined) idsByName.set(key, entity.id);
      else if (before instanceof Set) before.add(entity.id);
      else if (before !== entity.id) idsByName.set(key, new Set([before, entity.id]));
    }
  }
  return {
    idOf: (targets, text) => {
      const found = idsByName.get(folded(text));
      if (found === undefined) return undefined;
      if (typeof found === "string") return isOf(targets, found) ? found : undefined;
      const ids = [...found].filter((id) => isOf(targets, id));
      return ids.length > 1 ? "ambiguous" : ids[0];
    },
    nameOf: (id, language: Language) => {
      const entity = byId.get(id);
      return entity?.label?.[language] ?? entity?.label?.sv ?? entity?.label?.en ?? entity?.title;
    },
    nearest: (targets, text) => {
      const found: string[] = [];
      let known = [...byId.values()].filter(({ id }) => isOf(targets, id)).flatMap(namesIn);
      for (let i = 0; i < 3; i++) {
        const next = nearest(text, known);
        if (next === undefined) break;
        found.push(next);
        known = known.filter((name) => name !== next);
      }
      return found;
    },
  };
};

/**
 * What are the things of this plan called? Finds ids by name, in Swedish and English, and names by id. With names that
 * are found elsewhere, see {@link namesAmong}.
 */
export const namesOf = (plan: Plan): Names =>
  namesAmong([
    plan.organisation,
    ...partNames.flatMap((part) => (plan[part] ?? []) as readonly Named[]),
  ]);
