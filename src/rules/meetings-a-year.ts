import type { Unit } from "../plan/entities/unit.js";
import { stated } from "./stated.js";

/** How many times a year does the body meet? The number that is told, otherwise the days listed for its fullest year. */
export const meetingsAYear = (unit: Unit | undefined): number | undefined => {
  const meetings = stated(unit, "meetings");
  if (meetings?.perYear !== undefined || !meetings?.days?.length) return meetings?.perYear;
  const byYear = new Map<string, number>();
  for (const day of meetings.days) {
    const year = day.slice(0, 4);
    byYear.set(year, (byYear.get(year) ?? 0) + 1);
  }
  return Math.max(...byYear.values());
};
