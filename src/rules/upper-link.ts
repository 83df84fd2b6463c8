import type { Delegation } from "../plan/entities/delegation.js";
import type { Query } from "../plan/query.js";
import { giverOf } from "./giver-of.js";
import { stated } from "./stated.js";

/**
 * The delegation that this one passes on. `null` when it comes from the board itself (or from somebody the law on
 * boards is not about), whatever `parent` says; `undefined` when it is not told.
 */
export const upperLink = (delegation: Delegation, q: Query): Delegation | null | undefined => {
  const giver = giverOf(delegation, q);
  if (giver === "board" || giver === "elsewhere") return null;
  const parent = stated(delegation, "parent");
  return parent ? q.get(parent) : parent;
};
