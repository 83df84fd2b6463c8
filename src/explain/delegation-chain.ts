import type { Delegation } from "../plan/entities/delegation.js";
import type { Query } from "../plan/query.js";

/** The delegations from the body itself down to this one; stops where the plan goes in a circle or says nothing more. */
export const delegationChain = (delegation: Delegation, q: Query): readonly Delegation[] => {
  const chain: Delegation[] = [];
  let next: Delegation | undefined = delegation;
  while (next && !chain.includes(next)) {
    chain.unshift(next);
    // What a board hands over begins with the board, whatever stands as its parent.
    const isPassedOn: boolean = next.from === undefined || next.from.startsWith("position:");
    next = isPassedOn && next.parent ? q.get(next.parent) : undefined;
  }
  return chain;
};
