import { surelyAfter } from "../calendar/surely-after.js";
import { surelyBefore } from "../calendar/surely-before.js";
import type { Occasion } from "../plan/entities/occasion.js";
import { monthsBefore } from "./months-before.js";
import type { About } from "./rule.js";

/**
 * Was the follow-up closed by the day, and not longer ago than the rule's option `months`? One whose day is not told may
 * have been: it is for the rule's `needs` to say so.
 */
export const wasClosedLately = (
  { closedOn }: Occasion,
  { asOf, options: { months } }: Pick<About, "asOf" | "options">,
): boolean => {
  if (closedOn === undefined) return true;
  if (closedOn === null || surelyAfter(closedOn, asOf)) return false;
  return !surelyBefore(closedOn, monthsBefore(asOf, Number(months)));
};
