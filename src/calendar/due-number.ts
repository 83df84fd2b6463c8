import type { Due } from "../plan/recurrence.js";
import { dayOfMonth, monthOf, monthStart } from "./month.js";
import { moved } from "./moved.js";
import { workingDay } from "./working-days.js";

const zero = 48;
const twoDigits = (text: string, at: number): number =>
  10 * (text.charCodeAt(at) - zero) + text.charCodeAt(at + 1) - zero;

/** As {@link dueDate}, in day numbers. Never earlier for a later end: one order serves both. */
export const dueNumber = (end: number, due: Due): number => {
  switch (due.by) {
    case "days":
      return moved(end + due.days, due.move);
    case "workingDays":
      return due.days === 0 ? workingDay(end, 0) : workingDay(end + 1, due.days - 1);
    case "months": {
      const month = monthOf(end);
      const day = due.day ?? end - monthStart(month) + 1;
      return moved(dayOfMonth(month + due.months, day), due.move);
    }
    case "date": {
      const year = Math.floor(monthOf(end) / 12) + (due.yearsAfter ?? 0);
      const month = year * 12 + twoDigits(due.monthDay, 0) - 1;
      return moved(dayOfMonth(month, twoDigits(due.monthDay, 3)), due.move);
    }
  }
};

/** Least and most days there can be from a period's end to its due day: safe bounds, not tight. */
export const dueLag = (due: Due | undefined): { least: number; most: number } => {
  switch (due?.by) {
    case undefined:
      return { least: 0, most: 0 };
    case "days":
      return { least: due.days - 7, most: due.days + 7 };
    case "workingDays":
      return { least: due.days, most: 2 * due.days + 14 };
    case "months":
      return { least: Math.floor(30.4 * due.months) - 45, most: Math.ceil(30.5 * due.months) + 45 };
    case "date": {
      const years = due.yearsAfter ?? 0;
      return { least: 365 * years - 375, most: 366 * years + 375 };
    }
  }
};
