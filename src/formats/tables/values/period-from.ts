import { datePattern, periodPattern } from "../../../calendar/patterns.js";
import { dateFrom } from "./date-from.js";
import { monthNumber } from "./month-number.js";

const tertials =
  /^(?:t|tert|tertial)\.? ?([123])[ ,/-]*(\d{4})$|^(\d{4})[ ,/]*(?:t|tertial) ?([123])$/i;
const quarters =
  /^(?:q|kv|kvartal|quarter)\.? ?([1-4])[ ,/-]*(\d{4})$|^(\d{4})[ ,/-]*(?:q|kv|kvartal|quarter)\.? ?([1-4])$/i;
const halves =
  /^(?:h|halvår|half)\.? ?([12])[ ,/-]*(\d{4})$|^(\d{4})[ ,/-]*(?:h|halvår|half)\.? ?([12])$/i;
const weeks =
  /^(?:v|w|vecka|week)\.? ?(\d{1,2})[ ,/-]*(\d{4})$|^(\d{4})[ ,/-]*(?:v|w|vecka|week)\.? ?(\d{1,2})$/i;

const two = (number: number | string): string => String(number).padStart(2, "0");

/** Number and year, in whichever order they stand. */
const numbered = (pattern: RegExp, text: string, letter: string): string | undefined => {
  const found = pattern.exec(text);
  if (!found) return undefined;
  const [, number = found[4] ?? "", year = found[3] ?? ""] = found;
  return `${year}-${letter}${letter === "W" ? two(number) : number}`;
};

/** Two years, months or days with a dash or "till" between. */
const between = (text: string): string | undefined => {
  const months = /^(\p{L}+\.?) ?(?:[-–]|till|to) ?(\p{L}+\.?) (\d{4})$/u.exec(text);
  if (months) {
    const [, first = "", last = "", year] = months;
    const [from, to] = [monthNumber(first), monthNumber(last)];
    return from && to ? `${year}-${two(from)}/${year}-${two(to)}` : undefined;
  }
  const years = /^(\d{4}) ?[-–] ?(\d{4})$/.exec(text);
  if (years) return `${years[1]}-01/${years[2]}-12`;
  const [from = "", to = "", ...more] = text.split(/\s?(?:–|\/|\still\s|\sto\s)\s?/);
  const isPair = more.length === 0 && datePattern.test(from) && from.length === to.length;
  return isPair ? `${from}/${to}` : undefined;
};

/**
 * The period that is written so, as it stands in a plan; of a tertial, in how many ways it may be meant: May–August, or
 * January–August. Absent for what is no period.
 */
export const periodFrom = (
  text: string,
): string | { readonly year: string; readonly tertial: number } | undefined => {
  if (periodPattern.test(text)) return text;
  const tertial = tertials.exec(text);
  if (tertial) {
    return {
      year: tertial[2] ?? tertial[3] ?? "",
      tertial: Number(tertial[1] ?? tertial[4]),
    };
  }
  const found =
    numbered(quarters, text, "Q") ??
    numbered(halves, text, "H") ??
    numbered(weeks, text, "W") ??
    between(text) ??
    dateFrom(text);
  return found !== undefined && periodPattern.test(found) ? found : undefined;
};
