import { holidayDay } from "./holiday-day.js";
import { firstDay, firstMonth, lastDay, lastMonth } from "./month.js";
import { publicHolidays, statutoryEves } from "./public-holidays.js";

interface WorkingDays {
  /** Every working day, in order. */
  readonly days: Int32Array;
  /** How many of them come before each day, from {@link firstDay} on. */
  readonly before: Int32Array;
}

const freeDays = (statutory: boolean): Uint8Array => {
  const free = new Uint8Array(lastDay - firstDay + 1);
  for (let year = firstMonth / 12; year * 12 <= lastMonth; year++) {
    for (const { falls, from = year, to = year } of publicHolidays) {
      if (from <= year && year <= to) free[holidayDay(falls, year) - firstDay] = 1;
    }
    if (!statutory) continue;
    for (const falls of statutoryEves) free[holidayDay(falls, year) - firstDay] = 1;
  }
  return free;
};

const build = (statutory: boolean): WorkingDays => {
  const free = freeDays(statutory);
  const days = new Int32Array(free.length);
  const before = new Int32Array(free.length + 1);
  let count = 0;
  // 1970-01-01, day 0, was a Thursday: weekday 3 when Monday is 0.
  let weekday = (((firstDay + 3) % 7) + 7) % 7;
  for (let at = 0; at < free.length; at++) {
    before[at] = count;
    if (weekday < 5 && free[at] === 0) days[count++] = firstDay + at;
    weekday = weekday === 6 ? 0 : weekday + 1;
  }
  before[free.length] = count;
  return { days: days.subarray(0, count), before };
};

const lookUp = (statutory: boolean) => {
  let table: WorkingDays | undefined;
  return (day: number, offset: number): number => {
    table ??= build(statutory);
    const found = table.days[(table.before[day - firstDay] ?? Number.NaN) + offset];
    if (found === undefined) throw new RangeError(`No working days are known at day number ${day}`);
    return found;
  };
};

/**
 * A working day counted from a day: offset 0 is the first from the day on, itself included, 1 the
 * next; −1 is the last before the day. The table of 1850–2249 is built when first asked for (some
 * milliseconds) and never changed; a `RangeError` outside it.
 */
export const workingDay = lookUp(false);

/** The same when midsummer's, Christmas and New Year's Eve are not working days either. */
export const statutoryWorkingDay = lookUp(true);
