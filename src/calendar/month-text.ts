import { interned } from "./interned.js";
import { firstMonth, lastMonth } from "./month.js";

const yearText = (year: number) => String(year).padStart(4, "0");

/** How a month number is written: `2026-08`. */
export const monthText = interned(
  firstMonth,
  lastMonth,
  (month) => `${yearText(Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, "0")}`,
);
