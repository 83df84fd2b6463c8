import { dayPattern } from "./patterns.js";

/** Is this a day that exists, written `2026-08-31`? Takes anything: scripts give what they have. */
export const isDay = (value: unknown): value is string =>
  typeof value === "string" && dayPattern.test(value);
