/**
 * Months as integers, year × 12 + month − 1 (January 2026 is 24 312), and their day numbers. The
 * Gregorian calendar in integer arithmetic only: no `Date`, so no time zone.
 */
export const monthNumber = (year: number, month: number): number => year * 12 + month - 1;

/** Tables cover a plan's 1900–2199 and fifty years around, for what is counted from its days. */
export const firstMonth = monthNumber(1850, 1);
export const lastMonth = monthNumber(2249, 12);

/** Years begin in March here, so that the leap day comes last. */
const computedStart = (month: number): number => {
  const marches = month - 2;
  const year = Math.floor(marches / 12);
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return 365 * year + leapDays + Math.floor((153 * (marches - 12 * year) + 2) / 5) - 719_468;
};

export const firstDay = computedStart(firstMonth);
export const lastDay = computedStart(lastMonth + 1) - 1;

const tabled = () => {
  let starts: Int32Array | undefined;
  return (month: number): number => {
    starts ??= Int32Array.from({ length: lastMonth - firstMonth + 2 }, (_, at) =>
      computedStart(firstMonth + at),
    );
    return starts[month - firstMonth] ?? computedStart(month);
  };
};

/** Day number of a month's first day. The table is built when first asked for, never changed. */
export const monthStart = tabled();

export const monthEnd = (month: number): number => monthStart(month + 1) - 1;

/** The month of a day number: a guess by the mean month, 146 097 / 4 800 days, one off at most. */
export const monthOf = (day: number): number => {
  const guess = Math.floor((day * 4800) / 146_097) + 23_640;
  if (day < monthStart(guess)) return guess - 1;
  return day < monthStart(guess + 1) ? guess : guess + 1;
};

/** A day of a month; one that is missing becomes the month's last (lag 1930:173, 1 §). */
export const dayOfMonth = (month: number, day: number): number =>
  Math.min(monthStart(month) + day - 1, monthStart(month + 1) - 1);
