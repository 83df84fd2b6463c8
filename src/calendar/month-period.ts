import { interned } from "./interned.js";
import { firstMonth, lastMonth } from "./month.js";
import { monthText } from "./month-text.js";

/** Months in a half-year, a tertial and a quarter, by the letter they are written with. */
export const monthsByLetter = { H: 6, T: 4, Q: 3 } as const;

const part = (letter: keyof typeof monthsByLetter) =>
  interned(firstMonth, lastMonth, (month) => {
    const index = Math.floor((month % 12) / monthsByLetter[letter]) + 1;
    return `${monthText(month).slice(0, 4)}-${letter}${index}`;
  });

/** How the periods of the calendar year are written, by their first month: `2026-T2`, `2026-08`. */
export const calendarPeriodText = {
  year: interned(firstMonth, lastMonth, (month) => monthText(month).slice(0, 4)),
  half: part("H"),
  tertial: part("T"),
  quarter: part("Q"),
  month: monthText,
} as const;

const fromTo = Array.from({ length: 12 }, (_, more) =>
  interned(firstMonth, lastMonth, (month) => `${monthText(month)}/${monthText(month + more)}`),
);

/** How any other run of at most twelve months is written: `2026-01/2026-08`. */
export const fromToText = (first: number, last: number): string =>
  fromTo[last - first]?.(first) ?? `${monthText(first)}/${monthText(last)}`;
