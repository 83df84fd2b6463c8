import { parsePeriod } from "../calendar/parse-period.js";

interface Lifetime {
  readonly status?: string;
  readonly horizon?: string;
  readonly validFrom?: string;
  readonly validTo?: string | null;
  readonly endsOn?: string | null;
}

const hasPassed = (end: string | null | undefined, asOf: string): boolean =>
  typeof end === "string" && asOf.slice(0, end.length) > end;

/**
 * Is it in force on the day? Not when it is a draft, planned or closed, has not begun or has ended. What says nothing
 * about its time is taken to be in force.
 */
export const isActive = (entity: object, asOf: string): boolean => {
  const { status, horizon, validFrom, validTo, endsOn } = entity as Lifetime;
  if (status === "draft" || status === "planned" || status === "closed") return false;
  if (horizon !== undefined) {
    const years = parsePeriod(horizon);
    if (years && (asOf < years.from || asOf > years.to)) return false;
  }
  // A date of less precision compares as the text it is: "2025-06-30" < "2025-07" < "2025-07-01".
  if (validFrom !== undefined && asOf < validFrom) return false;
  return !hasPassed(endsOn, asOf) && !hasPassed(validTo, asOf);
};
