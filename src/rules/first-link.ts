import type { Delegation } from "../plan/entities/delegation.js";
import type { Query } from "../plan/query.js";
import { upperLink } from "./upper-link.js";

/** The delegation at the top of the chain; `undefined` when a link is not told or the chain goes in a circle. */
export const firstLink = (delegation: Delegation, q: Query): Delegation | undefined => {
  const passed = new Set<Delegation>();
  let link = delegation;
  while (!passed.has(link)) {
    const upper = upperLink(link, q);
    if (upper === null) return link;
    if (upper === undefined) return undefined;
    passed.add(link);
    link = upper;
  }
  return undefined;
};
