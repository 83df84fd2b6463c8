import type { Day } from "../../calendar/day.js";
import type { Id } from "../../plan/id.js";
import type { Language } from "../../report/language.js";

/** Which entries stand in a calendar, and how they are written. Of several choices an entry meets all. */
export interface CalendarOptions {
  /** First and last day of the entries, both included. */
  readonly from: Day;
  readonly to: Day;
  /** Only what these units, or those beneath them, give or receive, with the whole way to the meeting; and their own steps on the way to other meetings. */
  readonly units?: readonly Id<"unit">[] | undefined;
  /** Only what this function owes, as `brief` decides it. */
  readonly position?: Id<"position"> | undefined;
  /** Only what these units, or those beneath them, ask for. */
  readonly askers?: readonly Id<"unit">[] | undefined;
  readonly language: Language;
}

/** How the entries become a file. */
export interface CalendarFileOptions {
  /**
   * When the file was made: a day, `2026-11-24`, or a time in UTC, `2026-11-24T14:30Z`. Nothing here reads a clock. Of
   * two files about the same entry a calendar takes the later, so a changed plan needs a later stamp.
   */
  readonly stamp: string;
  /** Tasks with a last day (VTODO) in place of events; Outlook and Google Calendar show events only. */
  readonly tasks?: boolean | undefined;
  /** Remind so many days before. Absent: no alarms. */
  readonly remindDays?: number | undefined;
}
