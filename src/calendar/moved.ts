import type { Due } from "../plan/recurrence.js";
import { statutoryWorkingDay, workingDay } from "./working-days.js";

/** The day number that a last day is moved to when it is not a working day. */
export const moved = (day: number, move: Extract<Due, { by: "days" }>["move"]): number => {
  switch (move) {
    case undefined:
    case "none":
      return day;
    case "forward":
      return workingDay(day, 0);
    case "back":
      return workingDay(day + 1, -1);
    case "statutory":
      return statutoryWorkingDay(day, 0);
  }
};
