import { parsePeriod } from "../calendar/parse-period.js";
import { periodContains } from "../calendar/period-contains.js";
import type { Complete } from "./complete.js";
import type { Id } from "./id.js";
import type { Plan } from "./plan.js";

/** What is asked to be complete: for one unit or (absent) the whole organisation, one period or always, one kind or all. */
export interface CompletenessQuestion {
  readonly unit?: Id<"unit"> | undefined;
  readonly period?: string | undefined;
  readonly kind?: string | undefined;
}

const coversPeriod = (told: string | undefined, asked: string | undefined): boolean => {
  if (told === undefined) return true;
  const outer = parsePeriod(told);
  const inner = asked === undefined ? undefined : parsePeriod(asked);
  return outer !== undefined && inner !== undefined && periodContains(outer, inner);
};

/**
 * May absence count here? True only where the plan's `complete` covers the part for the unit, the period and the kind
 * that are asked about.
 */
export const isComplete = (
  plan: Plan,
  isWithin: (unit: Id<"unit">, top: Id<"unit">) => boolean,
  part: Complete["part"],
  asked: CompletenessQuestion,
): boolean =>
  (plan.complete ?? []).some((told) => {
    if (told.part !== part || !coversPeriod(told.period, asked.period)) return false;
    if (told.kinds && !(asked.kind !== undefined && told.kinds.includes(asked.kind))) return false;
    const { unit } = asked;
    return (
      told.units === undefined ||
      (unit !== undefined && told.units.some((top) => isWithin(unit, top)))
    );
  });
