export { calendarEntries } from "./calendar-entries.js";
export type { CalendarEntry, LeftOut } from "./calendar-entry.js";
export { type Calendar, calendarOf } from "./calendar-of.js";
export type { CalendarFileOptions, CalendarOptions } from "./calendar-options.js";
export { textLeftOut } from "./text-left-out.js";
