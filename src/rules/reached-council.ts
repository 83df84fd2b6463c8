import { surelyAfter } from "../calendar/surely-after.js";
import type { Cycle } from "../plan/entities/cycle.js";
import type { Obligation } from "../plan/entities/obligation.js";
import type { Occasion } from "../plan/entities/occasion.js";
import type { Id } from "../plan/id.js";
import type { Query } from "../plan/query.js";
import { isStated } from "./is-stated.js";
import { stated } from "./stated.js";

const isCouncil = (q: Query, id: Id<"unit">): boolean | undefined => {
  const unit = q.get(id);
  const kind = stated(unit, "kind");
  return unit && kind === undefined ? undefined : kind === "council";
};

/**
 * Has this follow-up come to the council? Yes when the council received it or took it up by the day; no when that is
 * said, or when it does not go to the council at all; otherwise the field that would tell.
 */
export const reachedCouncil = (
  q: Query,
  asOf: string,
  occasion: Occasion,
  source: Cycle | Obligation | undefined,
): boolean | string => {
  let untold: string | undefined;
  let isMissed = false;
  const hand = (part: "delivered" | "handled", unit: Id<"unit">, on: string | null | undefined) => {
    const council = isCouncil(q, unit);
    if (council === false) return false;
    if (council === undefined) untold ??= "unit.kind";
    else if (on && !surelyAfter(on, asOf)) return true;
    else if (on !== undefined && isStated(occasion, part)) isMissed = true;
    else untold ??= `occasion.${part}[].on`;
    return false;
  };
  for (const { to, on } of occasion.delivered ?? []) if (hand("delivered", to, on)) return true;
  for (const { by, on } of occasion.handled ?? []) if (hand("handled", by, on)) return true;
  if (untold !== undefined) return untold;
  if (isMissed) return false;
  if (!source) return "occasion.of";
  if (!isStated(source, "to")) return `${source.id.slice(0, source.id.indexOf(":"))}.to`;
  for (const unit of source.to ?? []) {
    const council = isCouncil(q, unit);
    if (council !== false) return council ? "occasion.delivered" : "unit.kind";
  }
  return false;
};
