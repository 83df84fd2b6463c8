import type { Recurrence } from "../plan/recurrence.js";

/** Is this month, 1–12, one of those that a monthly recurrence comes back in? */
export const fallsIn = (
  { only, except }: Extract<Recurrence, { every: "month" }>,
  month: number,
): boolean => (only?.includes(month) ?? true) && !except?.includes(month);
