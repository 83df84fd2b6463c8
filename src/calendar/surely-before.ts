/**
 * Is the first date before the second, whatever day each turns out to be? Takes `2012-08-16`,
 * `2012-08` or `2012`, compared as far as both are known: `false` may mean that nobody can tell.
 *
 * @example
 * surelyBefore("2012-08", "2012-09-01"); // true
 * surelyBefore("2012", "2012-09-01"); // false
 */
export const surelyBefore = (date: string, other: string): boolean =>
  date < other.slice(0, date.length);
