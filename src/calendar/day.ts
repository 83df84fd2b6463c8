/** A day as a plain string, `2026-08-31`: no clock, no time zone. Days compare with `<` and `>`. */
export type Day = string;
