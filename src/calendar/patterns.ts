/**
 * How days, dates of less precision and periods are written in a plan, as regular expressions.
 *
 * | written | means |
 * |---|---|
 * | `2026` | the calendar year |
 * | `2026-H1`, `2026-H2` | half-year |
 * | `2026-T1` … `2026-T3` | tertial: January–April, May–August, September–December |
 * | `2026-Q1` … `2026-Q4` | quarter |
 * | `2026-08` | month |
 * | `2026-W07` | ISO week |
 * | `2026-08-31` | one day |
 * | `2026-01/2026-08`, `2026-01-01/2026-08-31` | from–to, both ends included |
 *
 * `2026-T2` is May–August. What runs from January to August is written `2026-01/2026-08`.
 */
const year = "(?:19|20|21)\\d\\d";
const leapYear = "(?:(?:19|20|21)(?:0[48]|[2468][048]|[13579][26])|2000)";
const month = "(?:0[1-9]|1[0-2])";
const day =
  `(?:${year}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))` +
  `|${leapYear}-02-29)`;
const week = `${year}-W(?:0[1-9]|[1-4]\\d|5[0-3])`;

/** `2026-08-31`, a day that exists in the calendar (1900–2199). */
export const dayPattern = new RegExp(`^${day}$`);

/** A day, or less when less is known: `2026-08-31`, `2026-08`, `2026`. */
export const datePattern = new RegExp(`^(?:${day}|${year}-${month}|${year})$`);

/** A period: see the table above. That the end is not before the start is checked by {@link parsePeriod}. */
export const periodPattern = new RegExp(
  `^(?:${year}(?:-(?:H[12]|T[123]|Q[1-4]|${month}))?|${week}|${day}|${year}-${month}/${year}-${month}|${day}/${day})$`,
);

/** `04-15`, a day of any year (29 February included). */
export const monthDayPattern =
  /^(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|[12]\d))$/;
