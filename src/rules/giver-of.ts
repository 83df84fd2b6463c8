import type { Delegation } from "../plan/entities/delegation.js";
import type { Query } from "../plan/query.js";
import { isStated } from "./is-stated.js";

/** A board; a function; another body, that has no right to delegate; or somebody kommunallagen's rules on boards are not about. */
export type Giver = "board" | "position" | "body" | "elsewhere";

/**
 * Who hands the decisions over? `undefined` when the plan does not say who, or what kind of body it is. Companies and
 * the like decide under other law, and what the council hands to a board follows 5 kap. 2 § kommunallagen.
 */
export const giverOf = (delegation: Delegation, q: Query): Giver | undefined => {
  const { from } = delegation;
  if (q.plan.organisation.kind === "company") return "elsewhere";
  if (from === undefined || !isStated(delegation, "from")) return undefined;
  if (from.startsWith("position:")) return "position";
  const unit = q.get(from as `unit:${string}`);
  if (!unit || !isStated(unit, "kind")) return undefined;
  switch (unit.kind) {
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
export const untoldGiver = (delegation: Delegation): string =>
  isStated(delegation, "from") ? "unit.kind" : "delegation.from";
