import { dayNumber } from "../../calendar/day-number.js";
import { dayText } from "../../calendar/day-text.js";
import type { Language } from "../../report/language.js";
import type { CalendarEntry } from "./calendar-entry.js";
import type { CalendarFileOptions } from "./calendar-options.js";
import { contentLine, linesValue, textValue } from "./content-line.js";
import { stampOf } from "./stamp.js";

/** A property and its value, already written. */
type Line = readonly [string, string];

const dateValue = (day: string): string => day.replaceAll("-", "");
const mostReminded = 3660;

/** Entries as an iCalendar file (RFC 5545): whole days without a zone, so that no calendar moves them. */
export const icalendar = (
  entries: readonly Omit<CalendarEntry, "of" | "period">[],
  options: CalendarFileOptions & { readonly name: string; readonly language: Language },
): string => {
  const { name, language, stamp, tasks = false, remindDays } = options;
  const made = stampOf(stamp);
  if (!made) {
    throw new RangeError(`stamp is no day and no time in UTC such as 2026-11-24T14:30Z: ${stamp}`);
  }
  const isRemindable = Number.isInteger(remindDays ?? 0) && (remindDays ?? 0) >= 0;
  if (!isRemindable || (remindDays ?? 0) > mostReminded) {
    throw new RangeError(`remindDays is no whole number from 0 to ${mostReminded}: ${remindDays}`);
  }
  const component = tasks ? "VTODO" : "VEVENT";
  const lines = ({ uid, on, title, text, categories }: (typeof entries)[number]): Line[] => [
    ["BEGIN", component],
    // An event and a task are two things to a calendar, which may refuse that one becomes the other.
    ["UID", textValue(tasks ? `task/${uid}` : uid)],
    ["DTSTAMP", made.utc],
    ["LAST-MODIFIED", made.utc],
    ["SEQUENCE", String(made.sequence)],
    ...(tasks ? taskDays(on) : eventDays(on)),
    ["SUMMARY", textValue(title)],
    ["DESCRIPTION", linesValue(text)],
    ...(categories.length > 0
      ? [["CATEGORIES", categories.map(textValue).join(",")] as const]
      : []),
    ...(remindDays === undefined ? [] : alarm(title, remindDays, tasks)),
    ["END", component],
  ];
  const head: readonly Line[] = [
    ["BEGIN", "VCALENDAR"],
    ["VERSION", "2.0"],
    ["PRODID", `-//styrkedja//styrkedja//${language.toUpperCase()}`],
    ["CALSCALE", "GREGORIAN"],
    ["METHOD", "PUBLISH"],
    ["NAME", textValue(name)],
    ["X-WR-CALNAME", textValue(name)],
  ];
  // One entry at a time: the lines of a large city's year, held all at once, cost more than making them.
  const parts = entries.map((entry) => written(lines(entry)));
  return [written(head), ...parts, written([["END", "VCALENDAR"]])].join("");
};

const written = (lines: readonly Line[]): string => {
  let text = "";
  for (const [property, value] of lines) text += contentLine(property, value);
  return text;
};

/** An event ends before its end, so the end is the day after (RFC 5545, 3.6.1). */
const eventDays = (on: string): readonly Line[] => [
  ["DTSTART;VALUE=DATE", dateValue(on)],
  ["DTEND;VALUE=DATE", dateValue(dayText(dayNumber(on) + 1))],
  ["TRANSP", "TRANSPARENT"],
];

const taskDays = (on: string): readonly Line[] => [
  ["DUE;VALUE=DATE", dateValue(on)],
  ["STATUS", "NEEDS-ACTION"],
];

const alarm = (title: string, days: number, tasks: boolean): readonly Line[] => [
  ["BEGIN", "VALARM"],
  ["ACTION", "DISPLAY"],
  ["DESCRIPTION", textValue(title)],
  [tasks ? "TRIGGER;RELATED=END" : "TRIGGER", days === 0 ? "PT0S" : `-P${days}D`],
  ["END", "VALARM"],
];
