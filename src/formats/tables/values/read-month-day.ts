import { monthDayPattern } from "../../../calendar/patterns.js";
import { expectedIn } from "./expected.js";
import { monthDayFrom } from "./month-number.js";
import type { ReadOne } from "./reading.js";
import { valueFault } from "./value-fault.js";

/** A day of any year: `04-15`, `15 april`. */
export const readMonthDay: ReadOne = (cell, { column }) => {
  const text = typeof cell === "string" ? (monthDayFrom(cell) ?? cell) : "";
  return monthDayPattern.test(text)
    ? { value: text }
    : valueFault("wrong-format", cell, expectedIn(column));
};
