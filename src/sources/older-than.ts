import type { Day } from "../calendar/day.js";
import { dayNumber } from "../calendar/day-number.js";
import { dayText } from "../calendar/day-text.js";
import { isDay } from "../calendar/is-day.js";
import { dayOfMonth, monthOf, monthStart } from "../calendar/month.js";
import type { RuleSource } from "./source.js";

const durationPattern = /^P(?=\d)(?:(\d{1,3})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,5})D)?$/;

/** The day so long before another; of a day that the month lacks, its last. */
const before = (day: Day, [, years, months, weeks, days]: RegExpExecArray): Day => {
  const number = dayNumber(day);
  const month = monthOf(number);
  const earlier = month - 12 * Number(years ?? 0) - Number(months ?? 0);
  const sameDay = dayOfMonth(earlier, number - monthStart(month) + 1);
  return dayText(sameDay - 7 * Number(weeks ?? 0) - Number(days ?? 0));
};

/**
 * Which sources should be read again? Those last read before a day, `2025-01-01`, or longer ago than a duration counted back
 * from `asOf`, `P18M`; the oldest first, then by id. The project's own choices are left out: there is nothing to read. Throws
 * a `RangeError` for what is neither a day nor a duration (ISO 8601: years, months, weeks, days), and for a duration without a day
 * to count from.
 *
 * @example
 * ```ts
 * import { olderThan, sourceRegister } from "styrkedja/sources";
 *
 * const old = olderThan(sourceRegister, "P12M", "2026-11-22");
 * old[0].checkedOn; // "2023-03-01"
 * ```
 */
export const olderThan = (
  sources: readonly RuleSource[],
  limit: string,
  asOf?: Day,
): readonly RuleSource[] => {
  const duration = durationPattern.exec(limit);
  if (!duration && !isDay(limit)) {
    throw new RangeError(`Neither a day nor a duration, such as 2025-01-01 or P18M: ${limit}`);
  }
  if (duration && (asOf === undefined || !isDay(asOf))) {
    throw new RangeError(`A duration is counted back from a day, such as 2026-11-22: ${asOf}`);
  }
  const first = duration && asOf !== undefined ? before(asOf, duration) : limit;
  return sources
    .filter(({ reading, checkedOn }) => reading !== "ownChoice" && checkedOn < first)
    .sort((a, b) =>
      a.checkedOn === b.checkedOn ? (a.id < b.id ? -1 : 1) : a.checkedOn < b.checkedOn ? -1 : 1,
    );
};
