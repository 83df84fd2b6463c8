import type { RouteStep } from "../plan/recurrence.js";
import type { Day } from "./day.js";
import { dayNumber } from "./day-number.js";
import { dayText } from "./day-text.js";
import { workingDay } from "./working-days.js";

/** One link of the way to a meeting, with its last day. */
export interface LastDay extends Pick<RouteStep, "stage" | "unit"> {
  readonly on: Day;
}

/**
 * By which day must each link be ready for this meeting? The route is told from the meeting
 * backwards, and each link is counted from the one before it in the list. What falls on a day that
 * is not a working day is moved back to the working day before; only the meeting stays where it is.
 * Throws a `RangeError` when `meeting` is not a day of 1900–2199.
 *
 * @example
 * const route = [{ stage: "council", daysBefore: 0 }, { stage: "notice", daysBefore: 8 }] as const;
 * lastDays(route, "2026-11-23"); // notice on 2026-11-13: eight days before is a Sunday
 */
export const lastDays = (route: readonly RouteStep[], meeting: Day): readonly LastDay[] => {
  let next = dayNumber(meeting);
  return route.map(({ stage, unit, daysBefore, workingDays }, index) => {
    const isMeeting = index === 0 && daysBefore === 0;
    if (!isMeeting) {
      const countsWorkingDays = workingDays === true && daysBefore > 0;
      next = countsWorkingDays
        ? workingDay(next, -daysBefore)
        : workingDay(next - daysBefore + 1, -1);
    }
    return { stage, ...(unit && { unit }), on: dayText(next) };
  });
};
