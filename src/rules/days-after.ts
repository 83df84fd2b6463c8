import { dayNumber } from "../calendar/day-number.js";
import { parsePeriod } from "../calendar/parse-period.js";
import { dayPattern } from "../calendar/patterns.js";

/**
 * How many days after the end of a period, or after a day, did something happen? `undefined` where it has not, where
 * its day is not known in full, or for what is no period.
 */
export const daysAfter = (
  period: string | undefined,
  on: string | null | undefined,
): number | undefined => {
  if (typeof on !== "string" || !dayPattern.test(on)) return undefined;
  const end = period === undefined ? undefined : parsePeriod(period)?.to;
  return end === undefined ? undefined : dayNumber(on) - dayNumber(end);
};
