import type { Delegation } from "../plan/entities/delegation.js";
import type { Id } from "../plan/id.js";
import type { Query } from "../plan/query.js";
import { stated } from "./stated.js";

/** A board; a position; another body, that has no right to delegate; or somebody the law on boards is not about. */
export type Giver = "board" | "position" | "body" | "elsewhere";

/**
 * Who hands the decisions over? `undefined` when the plan does not say who, or what kind of body it is. Companies and
 * the like decide under other law, and what the council hands to a board follows 5 kap. 2 § kommunallagen.
 */
export const giverOf = (delegation: Delegation, q: Query): Giver | undefined => {
  if (q.plan.organisation.kind === "company") return "elsewhere";
  const from = stated(delegation, "from");
  if (from?.startsWith("position:")) return "position";
  switch (from && stated(q.get(from as Id<"unit">), "kind")) {
    case undefined:
      return undefined;
    case "executive":
    case "board":
    case "jointBoard":
      return "board";
    case "council":
    case "company":
    case "foundation":
    case "federation":
    case "privateProvider":
    case "outside":
      return "elsewhere";
    default:
      return "body";
  }
};

/** The fact that is missing where {@link giverOf} has no answer. */
export const untoldGiver = (delegation: Delegation): "delegation.from" | "unit.kind" =>
  stated(delegation, "from") === undefined ? "delegation.from" : "unit.kind";
