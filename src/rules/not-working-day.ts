import type { Day } from "../calendar/day.js";
import { dayNumber } from "../calendar/day-number.js";
import { statutoryDay } from "./statutory-day.js";

/** Which sort of day is it, when something the law asks for by it may be done on the next working day? */
export const notWorkingDay = (day: Day): "saturday" | "sunday" | "holiday" | undefined => {
  if (statutoryDay(day) === day) return undefined;
  // Day 0, 1 January 1970, was a Thursday.
  const sinceSaturday = (dayNumber(day) + 5) % 7;
  if (sinceSaturday === 0) return "saturday";
  return sinceSaturday === 1 ? "sunday" : "holiday";
};
