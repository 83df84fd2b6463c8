import { once } from "../../../plan/once.js";
import { monthName } from "../../../report/format-date.js";
import { folded } from "../folded.js";

/** Months by their names in Swedish and English, whole or by their first three letters. */
const numbers = once((): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  for (const language of ["sv", "en"] as const) {
    for (let month = 1; month <= 12; month++) {
      const name = folded(monthName(month, language));
      for (const written of [name, name.slice(0, 3)]) found.set(written, month);
    }
  }
  return found.set("sept", 9);
});

/** Which month is called so, 1–12? */
export const monthNumber = (text: string): number | undefined =>
  numbers().get(folded(text).replace(/\.$/, ""));

const two = (number: number | string): string => String(number).padStart(2, "0");

/** `08-31` from `31 augusti`, `den 31 aug.` and `August 31`; absent for what is no day of a month. */
export const monthDayFrom = (text: string): string | undefined => {
  const dayFirst = /^(?:den )?(\d{1,2})(?::[ae]|st|nd|rd|th|\.)? (\p{L}+\.?)$/iu.exec(text);
  const monthFirst = /^(\p{L}+\.?) (\d{1,2})(?:st|nd|rd|th)?$/iu.exec(text);
  const day = dayFirst?.[1] ?? monthFirst?.[2];
  const month = monthNumber(dayFirst?.[2] ?? monthFirst?.[1] ?? "");
  return day !== undefined && month !== undefined ? `${two(month)}-${two(day)}` : undefined;
};

/** `2026-08` from `augusti 2026`. */
export const monthFrom = (text: string): string | undefined => {
  const [, word = "", year = ""] = /^(\p{L}+\.?) (\d{4})$/u.exec(text) ?? [];
  const month = monthNumber(word);
  return month === undefined ? undefined : `${year}-${two(month)}`;
};
