import type { Delegation } from "../plan/entities/delegation.js";
import type { Query } from "../plan/query.js";
import { firstLink } from "./first-link.js";
import { giverOf, untoldGiver } from "./giver-of.js";

/**
 * Is it judged by the law on boards? Not when the chain begins with a company, another legal person or the council: a
 * company's own rows follow other law. Else the field that is missing.
 */
export const isUnderBoardLaw = (
  delegation: Delegation,
  q: Query,
): boolean | "delegation.parent" | "delegation.from" | "unit.kind" => {
  const giver = giverOf(delegation, q);
  // Most rows come from the board itself.
  if (giver === "board") return true;
  const first = giver === "position" ? firstLink(delegation, q) : delegation;
  if (!first) return "delegation.parent";
  const start = giverOf(first, q);
  return start === undefined ? untoldGiver(first) : start !== "elsewhere";
};
