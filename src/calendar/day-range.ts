import type { Day } from "./day.js";

/** From one day to another, both included. */
export interface DayRange {
  readonly from: Day;
  readonly to: Day;
}
