export { dateRange } from "./date-range.js";
export type { Day } from "./day.js";
export { dayNumber } from "./day-number.js";
export type { DayRange } from "./day-range.js";
export { dayText } from "./day-text.js";
export { dueDate } from "./due-date.js";
export { eachOccurrence } from "./each-occurrence.js";
export { holidayName } from "./holiday-name.js";
export { isHoliday } from "./is-holiday.js";
export { isWorkingDay } from "./is-working-day.js";
export { type LastDay, lastDays } from "./last-days.js";
export { monthsInPeriod } from "./months-in-period.js";
export type { OccurrenceWindow } from "./occurrence-window.js";
export { type Occurrence, occurrences } from "./occurrences.js";
export { parsePeriod } from "./parse-period.js";
export { periodContains } from "./period-contains.js";
export { periodsOverlap } from "./periods-overlap.js";
export {
  type Schedule,
  type ScheduledOccurrence,
  schedule,
  type WithoutDays,
} from "./schedule.js";
export { surelyAfter } from "./surely-after.js";
export { surelyBefore } from "./surely-before.js";
export { timesPerYear } from "./times-per-year.js";
