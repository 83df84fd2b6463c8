import { datePattern } from "../../../calendar/patterns.js";
import { dateFrom } from "./date-from.js";
import { expectedIn } from "./expected.js";
import type { ReadOne } from "./reading.js";
import { valueFault } from "./value-fault.js";

/** The spreadsheet's own count of days since 1900, for the years 1954–2119. */
const looksLikeDayCount = (number: number): boolean => number > 20_000 && number < 80_000;

/** A day, or less when less is known. A number is a year, or a day written without hyphens. */
export const readDate: ReadOne = (cell, { column }) => {
  if (typeof cell === "object") return { value: cell.day };
  const text = String(cell);
  if (datePattern.test(text)) return { value: text };
  const expected = expectedIn(column);
  if (typeof cell === "number" && looksLikeDayCount(cell)) {
    return valueFault("wrong-format", cell, expected, {
      hint: {
        sv: "Det ser ut som kalkylprogrammets eget tal för en dag. Gör cellen till ett datum eller skriv den som text.",
        en: "It looks like the spreadsheet's own number of a day. Make the cell a date, or write it as text.",
      },
    });
  }
  const date = dateFrom(text);
  if (date === "ambiguous") {
    return valueFault("ambiguous", cell, expected, {
      hint: {
        sv: "Det går inte att se vad som är dag, månad och år. Skriv året först.",
        en: "Day, month and year cannot be told apart. Write the year first.",
      },
    });
  }
  if (date !== undefined && datePattern.test(date)) return { value: date };
  return valueFault("wrong-format", cell, expected);
};
