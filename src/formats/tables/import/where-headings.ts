import { columnOfLetters } from "./column-letters.js";
import type { FoundHeadings } from "./find-headings.js";
import { type HeadingPlace, type HeadingRows, headingsAt, shownHeading } from "./heading.js";
import type { HeldSheet } from "./held-sheet.js";
import { headingKey } from "./known-headings.js";
import type { TableMapping } from "./mapping.js";

/**
 * Where the headings stand: as the mapping says, else where most are that it names, else where they were found. Where
 * none of those it names stands in the row it says, rows have come or gone above since: then where most of them are.
 */
export const whereHeadings = (
  rows: HeldSheet["rows"],
  said: TableMapping | undefined,
  found: FoundHeadings | undefined,
): HeadingPlace => {
  const saidRow = said?.headingRow;
  const row = saidRow === undefined || hasMoved(rows, saidRow, said) ? undefined : saidRow;
  const named = row === undefined ? mappedHeadings(rows, said) : undefined;
  const at = row ?? named?.row ?? saidRow ?? found?.row ?? 1;
  const known = named ?? (found?.row === at ? found : undefined);
  const count = said?.headingRows ?? known?.count ?? 1;
  return { row: at, count: at > 1 ? count : 1 };
};

const namedHeadings = (said: TableMapping | undefined): readonly string[] =>
  Object.keys(said?.columns ?? {})
    .filter((name) => columnOfLetters(name) === undefined)
    .map(headingKey);

const keysAt = (rows: HeldSheet["rows"], row: number, count: HeadingRows): ReadonlySet<string> =>
  new Set(
    headingsAt(rows, row, count)
      .flatMap((heading) => [shownHeading(heading), heading.text])
      .map(headingKey),
  );

const hasMoved = (
  rows: HeldSheet["rows"],
  row: number,
  said: TableMapping | undefined,
): boolean => {
  const names = namedHeadings(said);
  const count = said?.headingRows === 2 && row > 1 ? 2 : 1;
  const keys = keysAt(rows, row, count);
  return row > 0 && names.length > 1 && !names.some((name) => keys.has(name));
};

/** The row that holds most of the headings which the mapping names. */
const mappedHeadings = (
  rows: HeldSheet["rows"],
  said: TableMapping | undefined,
): HeadingPlace | undefined => {
  const names = namedHeadings(said);
  let best = { row: 0, count: 1 as HeadingRows, known: 1 };
  for (let row = 1; row <= Math.min(rows.length, 60) && names.length > 1; row++) {
    for (const count of [1, 2] as const) {
      if (count > row || (said?.headingRows ?? count) !== count) continue;
      const keys = keysAt(rows, row, count);
      const known = names.filter((name) => keys.has(name)).length;
      if (known > best.known) best = { row, count, known };
    }
  }
  return best.row > 0 ? best : undefined;
};
