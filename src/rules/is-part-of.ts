import type { Id } from "../plan/id.js";
import type { Query } from "../plan/query.js";
import { stated } from "./stated.js";

/** Is a unit the other one, or a part of it? `undefined` when the tree above it is not told to its top. */
export const isPartOf = (unit: Id<"unit">, other: Id<"unit">, q: Query): boolean | undefined => {
  const line = q.line(unit);
  if (line.includes(other)) return true;
  return stated(q.get(line.at(-1) ?? unit), "parent") === null ? false : undefined;
};
