import type { Plan } from "../../plan/plan.js";
import { query } from "../../plan/query.js";
import { namer } from "../../report/namer.js";
import { safeText } from "../../report/safe-text.js";
import { calendarEntries } from "./calendar-entries.js";
import type { LeftOut } from "./calendar-entry.js";
import type { CalendarFileOptions, CalendarOptions } from "./calendar-options.js";
import { icalendar } from "./icalendar.js";

/** A calendar as a file, and what nobody can tell the day of. */
export interface Calendar {
  /** The file, `.ics`: iCalendar in UTF-8. */
  readonly text: string;
  /** How many entries it holds. */
  readonly entries: number;
  readonly leftOut: readonly LeftOut[];
}

const title = {
  sv: (name: string) => `${name}: uppföljning och rapporter`,
  en: (name: string) => `${name}: follow-up and reports`,
} as const;

/**
 * How do the year's deadlines get into my calendar? Follow-ups, reports and the last day of each step on the way to a
 * meeting, as iCalendar (RFC 5545): of the whole plan, of some units, of one function, or of those who ask. Whole days
 * without a zone, each written out, free and without alarms unless asked for.
 *
 * Read the file again after a change with a later `stamp`: entries keep their UID when their day moves, and to a calendar
 * that follows the standard (RFC 5546, 2.1.5) the later file wins. What has left the plan stays in a calendar that has once read it, so give these entries a calendar of
 * their own. What nobody can tell the day of is left out and listed.
 *
 * Throws a `RangeError` for what is no span of days, no stamp, no number of days to remind before, and for a unit or
 * position that is not in the plan.
 *
 * @example
 * ```ts
 * import { calendarOf } from "styrkedja/formats/calendar";
 *
 * const calendar = calendarOf(plan, {
 *   from: "2027-01-01",
 *   to: "2027-12-31",
 *   position: "position:head-elderly",
 *   language: "sv",
 *   stamp: "2026-11-24",
 * });
 * calendar.text.split("\r\n")[0]; // "BEGIN:VCALENDAR"
 * ```
 */
export const calendarOf = (
  plan: Plan,
  options: CalendarOptions & CalendarFileOptions,
): Calendar => {
  const { position, units, askers, language } = options;
  const { entries, leftOut } = calendarEntries(plan, options);
  const { name } = namer(query(plan), language);
  const whose = position ? [position] : [...(units ?? []), ...(askers ?? [])];
  const names = (whose.length > 0 ? whose : [plan.organisation.id]).map(name);
  return {
    text: icalendar(entries, { ...options, name: title[language](safeText(names.join(", "))) }),
    entries: entries.length,
    leftOut,
  };
};
