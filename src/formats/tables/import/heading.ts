import type { Cell } from "../cell.js";
import { folded } from "../folded.js";
import { cellText } from "./cell-text.js";

/** What stands above one column. */
export interface Heading {
  readonly text: string;
  /** The heading over several columns that it stands under: `Utfall` above `2024`. */
  readonly group?: string;
}

/** As many rows as headings may take. */
export type HeadingRows = 1 | 2;

/** Where headings stand. */
export interface HeadingPlace {
  /** The last row of them, from 1; 0 when there are none. */
  readonly row: number;
  /** How many rows they take. */
  readonly count: HeadingRows;
}

/** A heading where people read, and as a mapping names it: `Utfall / 2024`. */
export const shownHeading = ({ text, group }: Heading): string =>
  group === undefined ? text : `${group} / ${text}`;

/**
 * What stands above each column, when the last row of the headings is `row` (from 1) and they take so many rows. What
 * stands alone above others goes on to the right, to the next such text or to a column with nothing: that is how merged
 * cells look in a file.
 */
export const headingsAt = (
  rows: readonly (readonly Cell[])[],
  row: number,
  count: HeadingRows,
): readonly Heading[] => {
  const lower = row > 0 ? (rows[row - 1] ?? []) : [];
  if (count === 1) return lower.map((cell) => ({ text: cellText(cell) }));
  const upper = rows[row - 2] ?? [];
  const headings: Heading[] = [];
  let group: string | undefined;
  for (let at = 0; at < Math.max(upper.length, lower.length); at++) {
    const [above, text] = [cellText(upper[at]), cellText(lower[at])];
    const isItself = folded(above) === folded(text);
    if (above !== "" || text === "") group = text === "" || isItself ? undefined : above;
    if (text === "") headings.push({ text: above });
    else headings.push(group === undefined ? { text } : { text, group });
  }
  return headings;
};
