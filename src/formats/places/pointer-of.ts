import { type AnyId, type Kind, partOf } from "../../plan/kinds.js";
import type { Query } from "../../plan/query.js";

const escaped = (token: string): string => token.replaceAll("~", "~0").replaceAll("/", "~1");

/** `hallmarks[0].indicators` → `/hallmarks/0/indicators`. */
const below = (path: string): string =>
  [...path.matchAll(/\[(\d+)\]|[^.[\]]+/g)]
    .map(([name, row]) => `/${escaped(row ?? name)}`)
    .join("");

/** Where in the plan does a finding point? The JSON Pointer of an entity, and of a path in it; the whole plan for an unknown id. */
export const pointerOf = (q: Query, entity: AnyId, path: string): string => {
  const kind = entity.slice(0, entity.indexOf(":"));
  if (kind === "organisation") return `/organisation${below(path)}`;
  const row = q.row(entity);
  return row < 0 ? "" : `/${partOf[kind as Kind]}/${row}${below(path)}`;
};
