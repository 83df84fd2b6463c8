import type { Delegation } from "../plan/entities/delegation.js";
import type { Register } from "../plan/entities/register.js";
import type { Query } from "../plan/query.js";
import { isStated } from "./is-stated.js";

type Chapter = NonNullable<Register["chapters"]>[number];

/** The chapter a row of a register stands in: what is set there holds for the row. */
export const chapterOf = ({ register, chapter }: Delegation, q: Query): Chapter | undefined => {
  const found = register && chapter !== undefined ? q.get(register) : undefined;
  return found && isStated(found, "chapters")
    ? found.chapters?.find(({ key }) => key === chapter)
    : undefined;
};
