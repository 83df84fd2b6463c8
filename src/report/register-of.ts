import type { Finding } from "../check/report.js";
import type { Id } from "../plan/id.js";
import type { Query } from "../plan/query.js";
import type { Namer } from "./namer.js";

/** Boards number their rows alike: in which register does the row of a finding stand? Nothing where it is about no row. */
export const registerOf = (
  { entity }: Pick<Finding, "entity">,
  q: Query,
  { name }: Pick<Namer, "name">,
): string | undefined => {
  if (!entity.startsWith("delegation:")) return undefined;
  const { register } = q.get(entity as Id<"delegation">) ?? {};
  return register === undefined ? undefined : name(register);
};
