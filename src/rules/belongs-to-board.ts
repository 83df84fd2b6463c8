import type { Id } from "../plan/id.js";
import type { Query } from "../plan/query.js";
import { stated } from "./stated.js";

/** Is a body the board, or part of it: beneath it in the tree, or set up by it? `undefined` when the plan does not say. */
export const belongsToBoard = (
  body: Id<"unit">,
  board: Id<"unit">,
  q: Query,
): boolean | undefined => {
  for (const id of q.line(body)) {
    const unit = q.get(id);
    if (id === board || stated(unit, "setUpBy") === board) return true;
    const kind = stated(unit, "kind");
    if (kind === "board" || kind === "executive" || kind === "jointBoard") return false;
    if (stated(unit, "parent") === null) return false;
  }
  return undefined;
};
