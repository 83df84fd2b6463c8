import { monthNumber, monthStart } from "./month.js";
import type { HolidayRule } from "./public-holidays.js";

/** Day number of Easter Sunday: the Gregorian computus in integers, after J.-M. Oudin (1940). */
export const easterSunday = (year: number): number => {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const correction = Math.floor((century - 17) / 25);
  const full =
    (century -
      Math.floor(century / 4) -
      Math.floor((century - correction) / 3) +
      19 * golden +
      15) %
    30;
  const early = Math.floor(full / 28);
  const moon =
    full - early * (1 - early * Math.floor(29 / (full + 1)) * Math.floor((21 - golden) / 11));
  const weekday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7;
  return monthStart(monthNumber(year, 3)) + moon - weekday + 27;
};

/** Day 1, 1970-01-02, was a Friday: what a Friday and a Saturday leave when divided by seven. */
const remainder = { friday: 1, saturday: 2 } as const;

/** Day number of a holiday in a year. */
export const holidayDay = (falls: HolidayRule, year: number): number => {
  if ("afterEaster" in falls) return easterSunday(year) + falls.afterEaster;
  const day = monthStart(monthNumber(year, falls.month)) + falls.day - 1;
  if (falls.weekday === undefined) return day;
  const wanted = remainder[falls.weekday];
  return day + ((((wanted - day) % 7) + 7) % 7);
};
