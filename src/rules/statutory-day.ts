import type { Day } from "../calendar/day.js";
import { dayNumber } from "../calendar/day-number.js";
import { dayText } from "../calendar/day-text.js";
import { moved } from "../calendar/moved.js";

/**
 * The last day for something the law asks for by this day. One that is no working day becomes the next: lag (1930:173), 2 §,
 * says so of "an act", without saying whether a decision by the council is one; it is read so here, never stricter.
 */
export const statutoryDay = (day: Day): Day => dayText(moved(dayNumber(day), "statutory"));
