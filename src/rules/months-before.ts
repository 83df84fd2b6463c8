import type { Day } from "../calendar/day.js";
import { dayNumber } from "../calendar/day-number.js";
import { dayText } from "../calendar/day-text.js";
import { dayOfMonth, monthOf, monthStart } from "../calendar/month.js";

/** The same day so many months earlier; a day that the month lacks becomes its last. */
export const monthsBefore = (day: Day, months: number): Day => {
  const number = dayNumber(day);
  const month = monthOf(number);
  return dayText(dayOfMonth(month - months, number - monthStart(month) + 1));
};
