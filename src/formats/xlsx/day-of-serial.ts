import { dayText } from "../../calendar/day-text.js";
import { firstDay, lastDay } from "../../calendar/month.js";

const secondsInDay = 86_400;
/** 1970-01-01 in a workbook that counts from 1900, with the 29 February 1900 that never was. */
const epoch = 25_569;
const from1900To1904 = 1_462;
const neverWas = 60;

/** A day as a workbook counts it, and whether a time of day stood beside it; undefined when it is no day of 1900–2199. */
export const dayOfSerial = (
  serial: number,
  from1904: boolean,
): { readonly day: string; readonly hasTime: boolean } | undefined => {
  // A time of day is kept as a share of it, seldom exactly.
  const seconds = Math.round(serial * secondsInDay);
  const count = Math.floor(seconds / secondsInDay);
  const counted = from1904 ? count + from1900To1904 : count;
  if (!from1904 && (count < 1 || count === neverWas)) return;
  const number = counted - epoch + (!from1904 && count < neverWas ? 1 : 0);
  if (number < firstDay || number > lastDay) return;
  return { day: dayText(number), hasTime: seconds % secondsInDay !== 0 };
};
