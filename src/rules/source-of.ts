import type { Cycle } from "../plan/entities/cycle.js";
import type { Obligation } from "../plan/entities/obligation.js";
import type { Occasion } from "../plan/entities/occasion.js";
import type { Query } from "../plan/query.js";
import { stated } from "./stated.js";

/** The follow-up cycle or the reporting obligation that this was an occasion of; `undefined` when that is not told. */
export const sourceOf = (occasion: Occasion, q: Query): Cycle | Obligation | undefined => {
  const of = stated(occasion, "of");
  return of && q.get(of);
};

/** How a missing fact of it is named, `cycle.to`; when it is not known itself, `occasion.of`. */
export const untoldOf = (source: Cycle | Obligation | undefined, field: string): string =>
  source ? `${source.id.slice(0, source.id.indexOf(":"))}.${field}` : "occasion.of";
