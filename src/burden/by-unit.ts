import type { Id } from "../plan/id.js";
import type { Plan } from "../plan/plan.js";
import type { Burden } from "./burden.js";
import { addTally, amountOf, type Tally, tally } from "./tally.js";

interface Node {
  readonly unit: Id<"unit">;
  readonly own: Tally;
  readonly rolledUp: Tally;
  above?: Node | undefined;
  /** The last unit whose own amount was added on the way up: each once, also where the tree goes in a circle. */
  lastAdded?: Node;
}

/** What each unit has of its own, and with what lies beneath it. */
export const byUnit = (plan: Plan, tallies: ReadonlyMap<Id<"unit">, Tally>): Burden["byUnit"] => {
  const nodes = new Map<Id<"unit">, Node>();
  for (const [unit, own] of tallies) nodes.set(unit, { unit, own, rolledUp: tally() });
  for (const { id, parent } of plan.units ?? []) {
    const node = nodes.get(id);
    if (node && parent) node.above = nodes.get(parent);
  }
  for (const from of nodes.values()) {
    for (let to: Node | undefined = from; to && to.lastAdded !== from; to = to.above) {
      addTally(to.rolledUp, from.own);
      to.lastAdded = from;
    }
  }
  return Array.from(nodes.values())
    .filter(({ rolledUp }) => rolledUp.known + rolledUp.unknown > 0)
    .map(({ unit, own, rolledUp }) => ({
      unit,
      own: amountOf(own),
      rolledUp: amountOf(rolledUp),
    }));
};
