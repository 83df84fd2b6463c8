import * as z from "zod";
import { datePattern, dayPattern, monthDayPattern, periodPattern } from "../calendar/patterns.js";

/** A day that exists, `2026-08-31`. A string, never a `Date`: a municipality's day has no time zone. */
export const day = () => z.string().regex(dayPattern);

/** A day, or less when less is known: `2012-08-16`, `2012-08`, `2012`. */
export const date = () => z.string().regex(datePattern);

/** A period as a value: `2026`, `2026-T2`, `2026-Q3`, `2026-H1`, `2026-08`, `2026-W07`, `2026-08-31`, `2026-01/2026-08`. */
export const period = () => z.string().regex(periodPattern);

/** A day of any year, `04-15`. */
export const monthDay = () => z.string().regex(monthDayPattern);
