import { monthDayPattern } from "../../../calendar/patterns.js";
import { folded } from "../folded.js";
import { expectedIn } from "./expected.js";
import { monthDayFrom } from "./month-number.js";
import type { ReadOne } from "./reading.js";
import { valueFault } from "./value-fault.js";

type Parts = Readonly<Record<string, unknown>>;

const after = "(?: efter (?:perioden|periodens slut)| after the period)?";
const inDays = new RegExp(`^(\\d{1,4}) (?:dagar|dag|days|day)${after}$`);
const inWorkingDays = new RegExp(
  `^(\\d{1,4}) (?:arbetsdagar|arbetsdag|vardagar|working days|working day)${after}$`,
);
const inMonths = new RegExp(`^(\\d{1,3}) (?:månader|månad|months|month)${after}$`);

/** When, without what is said behind a comma. */
const whenFrom = (text: string): Parts | undefined => {
  const days = inDays.exec(text)?.[1];
  if (days) return { by: "days", days: Number(days) };
  const workingDays = inWorkingDays.exec(text)?.[1];
  if (workingDays) return { by: "workingDays", days: Number(workingDays) };
  const months = inMonths.exec(text)?.[1];
  if (months) return { by: "months", months: Number(months) };
  const monthDay = monthDayFrom(text) ?? text;
  return monthDayPattern.test(monthDay) ? { by: "date", monthDay } : undefined;
};

const moves: readonly (readonly [RegExp, string])[] = [
  [/^(?:flyttas inte|not moved)$/, "none"],
  [/^(?:flyttas framåt från helgdag|moved forward from a holiday)$/, "forward"],
  [/^(?:flyttas bakåt från helgdag|moved back from a holiday)$/, "back"],
  [/^(?:flyttas som lagen säger|moved as the law says)$/, "statutory"],
];

const detailFrom = (text: string): Parts | undefined => {
  const move = moves.find(([pattern]) => pattern.test(text))?.[1];
  if (move) return { move };
  const day = /^(?:dag|day) (\d{1,2})$/.exec(text)?.[1];
  if (day) return { day: Number(day) };
  if (/^(?:samma år|the same year)$/.test(text)) return { yearsAfter: 0 };
  if (/^(?:året efter|the year after)$/.test(text)) return { yearsAfter: 1 };
  const years = /^(\d{1,2}) (?:år efter|years after)$/.exec(text)?.[1];
  return years ? { yearsAfter: Number(years) } : undefined;
};

const dueFrom = (text: string): Parts | undefined => {
  const [first = "", ...details] = folded(text)
    .replace(/^(?:senast |inom |within |no later than )/, "")
    .split(", ");
  let due = whenFrom(first);
  for (const detail of details) {
    const found = detailFrom(detail);
    due = due && found && { ...due, ...found };
  }
  return due;
};

/** When the answer is due, in words. */
export const readDue: ReadOne = (cell, { column }) => {
  const value = typeof cell === "string" ? dueFrom(cell) : undefined;
  return value ? { value } : valueFault("wrong-format", cell, expectedIn(column));
};
