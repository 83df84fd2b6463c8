import type { Day } from "../../calendar/day.js";
import type { WithoutDays } from "../../calendar/schedule.js";
import type { Id } from "../../plan/id.js";
import type { RouteStep } from "../../plan/recurrence.js";

/** What stands on one day of a calendar: a demand to answer, or a step on the way to somebody's meeting. */
export interface CalendarEntry {
  /**
   * The same each time the entry is made, whichever calendar it stands in and whatever day it has moved to: so that
   * reading the file again moves the entry and does not double it.
   */
  readonly uid: string;
  readonly on: Day;
  readonly of: Id<"cycle" | "obligation">;
  readonly period: string;
  /** The step on the way to a meeting; absent when it is the demand itself. */
  readonly stage?: RouteStep["stage"];
  /** What it is, on one line. */
  readonly title: string;
  /** From whom to whom, on what ground and about which period: a line for each. */
  readonly text: string;
  readonly categories: readonly string[];
}

/** What is not in the calendar, for nobody can tell its day, and why. */
export interface LeftOut {
  readonly id: Id<"cycle" | "obligation">;
  /** As in a schedule; or a due day that is not told, or told to be none; or an id that an earlier entity has. */
  readonly because: WithoutDays["because"] | "dueNotTold" | "noDueDay" | "idTwice";
  /** How many times it is owed in these days, where that can be told. */
  readonly times?: number;
}
