import { dayNumber } from "../../calendar/day-number.js";
import { isDay } from "../../calendar/is-day.js";

const timePattern = /^T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?Z$/;
const minutesOfDay = 1440;

/** A stamp as the file writes it, and a number that grows with it. */
export interface Stamp {
  readonly utc: string;
  /** Minutes since the year 2000: of two files the later has the larger, and an integer of the format holds it. */
  readonly sequence: number;
}

/** Reads `2026-11-24` or `2026-11-24T14:30Z`; `undefined` for anything else. A day is its first minute. */
export const stampOf = (text: string): Stamp | undefined => {
  const day = text.slice(0, 10);
  const [match, hour = "00", minute = "00", second = "00"] =
    timePattern.exec(text.slice(10) || "T00:00Z") ?? [];
  if (!isDay(day) || match === undefined) return undefined;
  const days = dayNumber(day) - dayNumber("2000-01-01");
  return {
    utc: `${day.replaceAll("-", "")}T${hour}${minute}${second}Z`,
    sequence: Math.max(0, days * minutesOfDay + Number(hour) * 60 + Number(minute)),
  };
};
