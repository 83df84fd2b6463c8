import { surelyBefore } from "./surely-before.js";

/**
 * Is the first date after the second, whatever day each turns out to be? See {@link surelyBefore}.
 *
 * @example
 * surelyAfter("2013", "2012-08"); // true
 * surelyAfter("2012", "2012-08"); // false
 */
export const surelyAfter = (date: string, other: string): boolean => surelyBefore(other, date);
