import type { Unit } from "../plan/entities/unit.js";
import type { Id } from "../plan/id.js";
import type { Query } from "../plan/query.js";
import { boardLevel } from "./board-level.js";

/**
 * Adds a unit and all it belongs to, by the tree and by whom it answers to, as far as its boards. Says whether the plan
 * tells the whole way: `false` when a unit on it has no told parent.
 */
export const climb = (id: Id<"unit">, q: Query, into: Set<Id<"unit">>): boolean => {
  if (into.has(id)) return true;
  into.add(id);
  const unit: Unit | undefined = q.get(id);
  if (!unit || boardLevel.has(unit.kind)) return true;
  let isTold = unit.parent !== undefined;
  for (const above of [unit.parent, ...(unit.reportsTo ?? [])]) {
    if (above && !climb(above, q, into)) isTold = false;
  }
  return isTold;
};
