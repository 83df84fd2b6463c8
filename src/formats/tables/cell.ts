/**
 * What stands in a cell: text, a number, yes or no, a day, or nothing. Nothing is read into it: `0180` that is text in
 * its file stays text.
 */
export type Cell = string | number | boolean | DayCell | null;

/** A cell that the spreadsheet itself holds as a date: `{ day: "2026-11-24" }`. */
export interface DayCell {
  readonly day: string;
}
