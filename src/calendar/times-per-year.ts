import type { Recurrence } from "../plan/recurrence.js";
import { fallsIn } from "./falls-in.js";

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/** Weeks in the mean Gregorian year, 52.1775: 400 years are 146 097 days, which is 20 871 weeks exactly. */
const weeksPerYear = 20_871 / 400;

/**
 * How many times a year does it come back, in the long run? `undefined` where the recurrence does
 * not say: cases, whose number is told as a quantity, and single dates, which are no rhythm (count
 * those of the period asked about with {@link occurrences}).
 *
 * @example
 * timesPerYear({ every: "month", except: [1, 6, 8] }); // 9
 */
export const timesPerYear = (recurrence: Recurrence): number | undefined => {
  switch (recurrence.every) {
    case "year":
      return 1 / (recurrence.step ?? 1);
    case "half":
      return 2;
    case "interim":
      return 1;
    case "tertial":
      return 3;
    case "quarter":
      return 4;
    case "month":
      return months.filter((month) => fallsIn(recurrence, month)).length;
    case "week":
      return weeksPerYear / (recurrence.step ?? 1);
    case "dates":
    case "case":
      return undefined;
  }
};
