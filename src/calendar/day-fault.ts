import type { Words } from "../sources/words.js";
import { isDay } from "./is-day.js";
import { monthEnd, monthNumber, monthStart } from "./month.js";

/** What is wrong with a text that should be a day or begin as one. */
export interface DayFault {
  /** Why no calendar has it, though it is written as a day: "2026-02 has 28 days". */
  readonly why?: Words;
  /** The day that was probably meant, when it was only written in another way. */
  readonly meant?: string;
}

const written = /^(?:(\d{4})-)?(\d\d)(?:-(\d\d))?$/;
const otherwise = /^(\d{4})([-/. ]?)(\d{1,2})(?:\2(\d{1,2}))?(?:T.*)?$/;

/** A year that has a 29 February, for a day of any year. */
const anyYear = 2000;

/** Why a day, or a month, is in no calendar of 1900–2199; absent when it is in it. */
const whyNot = (text: string): Words | undefined => {
  const [, year, month, day] = written.exec(text) ?? [];
  if (month === undefined || (year === undefined && day === undefined)) return undefined;
  if (year !== undefined && !/^(?:19|20|21)/.test(year)) {
    return { sv: "år skrivs 1900–2199", en: "years are written 1900–2199" };
  }
  if (Number(month) < 1 || Number(month) > 12) {
    return { sv: "månader skrivs 01–12", en: "months are written 01–12" };
  }
  if (day === undefined) return undefined;
  const number = monthNumber(Number(year ?? anyYear), Number(month));
  const days = monthEnd(number) - monthStart(number) + 1;
  if (Number(day) >= 1 && Number(day) <= days) return undefined;
  const name = year === undefined ? month : `${year}-${month}`;
  return { sv: `${name} har ${days} dagar`, en: `${name} has ${days} days` };
};

/**
 * Why is this no day? Tells apart a day that does not exist, `2026-02-30`, and one that is written in another way,
 * `2026-8-31`; empty for what is neither. Of what runs from–to each end is looked at.
 */
export const dayFault = (text: string): DayFault => {
  for (const end of text.split("/", 2)) {
    const why = whyNot(end);
    if (why) return { why };
  }
  const [, year, , month, day] = otherwise.exec(text) ?? [];
  if (year === undefined || month === undefined) return {};
  const inMonth = `${year}-${month.padStart(2, "0")}`;
  const meant = day === undefined ? inMonth : `${inMonth}-${day.padStart(2, "0")}`;
  return meant !== text && isDay(day === undefined ? `${meant}-01` : meant) ? { meant } : {};
};
