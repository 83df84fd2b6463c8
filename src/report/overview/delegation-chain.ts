import type { Delegation } from "../../plan/entities/index.js";
import type { Query } from "../../plan/query.js";

/** The delegations from the body itself down to this one; stops where the plan goes in a circle or says nothing more. */
export const delegationChain = (delegation: Delegation, q: Query): readonly Delegation[] => {
  const chain: Delegation[] = [];
  let next: Delegation | undefined = delegation;
  while (next && !chain.includes(next)) {
    chain.unshift(next);
    next = next.parent ? q.get(next.parent) : undefined;
  }
  return chain;
};
