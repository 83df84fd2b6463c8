import type { Delegation } from "../plan/entities/delegation.js";
import type { Register } from "../plan/entities/register.js";
import type { Query } from "../plan/query.js";
import { stated } from "./stated.js";

export type Chapter = NonNullable<Register["chapters"]>[number];

/** The chapter a row of a register stands in: what is set there holds for the row. */
export const chapterOf = ({ register, chapter }: Delegation, q: Query): Chapter | undefined => {
  if (!register || chapter === undefined) return undefined;
  return stated(q.get(register), "chapters")?.find(({ key }) => key === chapter);
};
