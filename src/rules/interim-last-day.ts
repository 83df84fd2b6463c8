import type { Day } from "../calendar/day.js";
import { dueDate } from "../calendar/due-date.js";

/**
 * Last day to hand an interim report over: two months by the calendar after its period (11 kap. 16 § kommunallagen).
 * One that is no working day becomes the next (lag 1930:173).
 */
export const interimLastDay = (periodEnd: Day): Day =>
  dueDate(periodEnd, { by: "months", months: 2, move: "statutory" });
