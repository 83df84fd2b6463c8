import type { Obligation } from "../plan/entities/index.js";
import type { Fault } from "../plan/fault.js";
import { parsePlan } from "../plan/parse-plan.js";

/** What became of the input: the demand as it was given, or its faults. */
export type ParsedDemand =
  | { readonly ok: true; readonly demand: Obligation }
  | { readonly ok: false; readonly faults: readonly Fault[]; readonly count: number };

const place = "$.obligations[0]";

/**
 * Is this a reporting obligation? As `parsePlan` for one that is not in a plan yet: gives it as it was given, or every
 * fault with its path in it, in Swedish and English.
 *
 * @example
 * ```ts
 * import { parseNewDemand } from "styrkedja/relief";
 *
 * const parsed = parseNewDemand({ id: "obligation:new", form: "raport" });
 * parsed.ok ? "" : parsed.faults[0]?.path; // "$.form"
 * ```
 */
export const parseNewDemand = (input: unknown): ParsedDemand => {
  const parsed = parsePlan({
    format: 1,
    organisation: { id: "organisation:new" },
    obligations: [input],
  });
  if (parsed.ok) return { ok: true, demand: input as Obligation };
  const faults = parsed.faults.map((fault) => ({
    ...fault,
    path: fault.path.startsWith(place) ? `$${fault.path.slice(place.length)}` : fault.path,
  }));
  return { ok: false, faults, count: parsed.count };
};
