import type { Day } from "./day.js";
import { interned } from "./interned.js";
import { firstDay, lastDay, monthOf, monthStart } from "./month.js";
import { monthText } from "./month-text.js";

/**
 * Which day has this number? The reverse of {@link dayNumber}. Each day is written once and then
 * shared, so that millions of dates hold few strings.
 *
 * @example
 * dayText(dayNumber("2026-02-28") + 1); // "2026-03-01"
 */
export const dayText: (day: number) => Day = interned(firstDay, lastDay, (day) => {
  const month = monthOf(day);
  return `${monthText(month)}-${String(day - monthStart(month) + 1).padStart(2, "0")}`;
});
