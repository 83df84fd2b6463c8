import type { Delegation } from "../plan/entities/delegation.js";
import type { Unit } from "../plan/entities/unit.js";
import type { Query } from "../plan/query.js";
import { giverOf } from "./giver-of.js";

/** The board that hands the decisions over; `null` when it is no board, `undefined` when that is not told. */
export const boardOf = (delegation: Delegation, q: Query): Unit | null | undefined => {
  const giver = giverOf(delegation, q);
  if (giver === undefined) return undefined;
  return giver === "board" ? q.get(delegation.from as `unit:${string}`) : null;
};
