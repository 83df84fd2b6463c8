import type { Id } from "../plan/id.js";
import type { Query } from "../plan/query.js";
import { untoldGiver } from "./giver-of.js";
import { isDelegated } from "./is-delegated.js";
import { stated } from "./stated.js";

interface Grant {
  /** The board it is handed to; `undefined` when that is not told. */
  readonly board: Id<"unit"> | undefined;
  /** The fact without which it cannot be told whether it is such a row. */
  readonly untold: string | undefined;
}

/** Has the council delegated this matter to the board (5 kap. 2 §, 6 kap. 3 §)? Else the field that is missing. */
export type CouncilGrants = (matter: Id<"matter">, board: Id<"unit">) => boolean | string;

const none: readonly Grant[] = [];

/** Reads the rows in which the council hands decisions to a board: once for all rows of the plan. */
export const councilGrants = (q: Query, asOf: string): CouncilGrants => {
  const byMatter = new Map<Id<"matter">, Grant[]>();
  const ofUntold: Grant[] = [];
  for (const row of q.all("delegation")) {
    const from = stated(row, "from");
    if (from?.startsWith("position:")) continue;
    const kind = from && stated(q.get(from as Id<"unit">), "kind");
    if (kind !== undefined && kind !== "council") continue;
    const to = stated(row, "to");
    if ((to && to.kind !== "board") || !isDelegated(row, asOf)) continue;
    const matters = stated(row, "matters");
    const board = to?.unit;
    const untold =
      (kind === undefined ? untoldGiver(row) : undefined) ??
      (to ? undefined : "delegation.to") ??
      (board ? undefined : "delegation.to.unit") ??
      (matters ? undefined : "delegation.matters");
    const grant = { board, untold };
    if (!matters) ofUntold.push(grant);
    for (const matter of matters ?? []) {
      const known = byMatter.get(matter);
      if (known) known.push(grant);
      else byMatter.set(matter, [grant]);
    }
  }
  return (matter, board) => {
    let answer: boolean | string = false;
    for (const list of [byMatter.get(matter) ?? none, ofUntold]) {
      for (const grant of list) {
        if (grant.board !== undefined && grant.board !== board) continue;
        if (grant.untold === undefined) return true;
        answer = grant.untold;
      }
    }
    return answer;
  };
};
