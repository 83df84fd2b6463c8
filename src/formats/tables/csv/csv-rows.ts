import type { Words } from "../../../sources/words.js";
import type { Cell } from "../cell.js";
import type { CellFault, CellPlace } from "../cell-fault.js";
import { unguardText } from "../guard.js";
import { TableError } from "../table-error.js";
import type { Delimiter } from "./delimiter-of.js";

/** As many rows and columns as a sheet of Excel has; longer cells than any it holds. */
export const csvLimits = { rows: 1_048_576, columns: 16_384, letters: 1_000_000 } as const;

const faultAt = (
  place: CellPlace,
  code: string,
  [expected, found]: readonly [string, string],
  message: Words,
): TableError => new TableError({ place, code, expected, found, message } satisfies CellFault);

const tooLarge = (place: CellPlace, most: number, what: Words): TableError =>
  faultAt(place, "too-large", [`at most ${most} ${what.en}`, "more"], {
    sv: `Tabellen har fler än ${most} ${what.sv}. Dela upp filen.`,
    en: `The table has more than ${most} ${what.en}. Split the file.`,
  });

const quote = 34;
const lineFeed = 10;
const carriageReturn = 13;

/** The cell as it is read: nothing for an empty one. */
const cellOf = (text: string): Cell => (text === "" ? null : unguardText(text));

/**
 * The rows of a text of comma-separated values (RFC 4180), with any delimiter and any kind of line end. Nothing is read
 * into a cell: all are text, or null where nothing stands.
 */
export function* csvRows(
  file: string,
  text: string,
  from: number,
  delimiter: Delimiter,
): Generator<readonly Cell[], void, undefined> {
  const mark = delimiter.charCodeAt(0);
  const { length } = text;
  let row: Cell[] = [];
  let rowNumber = 1;
  let at = from;

  const place = (): CellPlace => ({ file, row: rowNumber, column: row.length + 1 });

  const add = (cell: string): void => {
    if (cell.length > csvLimits.letters) {
      throw tooLarge(place(), csvLimits.letters, {
        sv: "tecken i en cell",
        en: "letters in a cell",
      });
    }
    if (row.length >= csvLimits.columns) {
      throw tooLarge(place(), csvLimits.columns, { sv: "kolumner", en: "columns" });
    }
    row.push(cellOf(cell));
  };

  /** From the quote that opens a cell to the one that closes it; leaves `at` behind that. */
  const quoted = (): string => {
    const start = at;
    let cell = "";
    let since = at + 1;
    for (;;) {
      const next = text.indexOf('"', since);
      if (next === -1) {
        throw faultAt(
          place(),
          "open-quote",
          ['a quote (") that ends the cell', "the end of the file"],
          {
            sv: `Ett citattecken (") öppnas på rad ${rowNumber} och avslutas aldrig. Avsluta det, eller skriv "" för ett citattecken i texten.`,
            en: `A quote (") is opened in row ${rowNumber} and never ended. End it, or write "" for a quote in the text.`,
          },
        );
      }
      cell += text.slice(since, next);
      if (next - start > 2 * csvLimits.letters) return cell;
      since = next + 2;
      if (text.charCodeAt(next + 1) !== quote) {
        at = next + 1;
        return cell;
      }
      cell += '"';
    }
  };

  while (at < length) {
    // One cell, and what ends it.
    if (text.charCodeAt(at) === quote) {
      add(quoted());
      while (at < length && text.charCodeAt(at) === 32) at += 1;
      const code = text.charCodeAt(at);
      if (at < length && code !== mark && code !== lineFeed && code !== carriageReturn) {
        row.pop();
        throw faultAt(place(), "after-quote", ["the end of the cell", "text after the quote"], {
          sv: `På rad ${rowNumber} står text efter citattecknet som avslutar cellen. Skriv "" för ett citattecken i texten.`,
          en: `In row ${rowNumber} there is text after the quote that ends the cell. Write "" for a quote in the text.`,
        });
      }
    } else {
      const start = at;
      while (at < length) {
        const code = text.charCodeAt(at);
        if (code === mark || code === lineFeed || code === carriageReturn) break;
        at += 1;
      }
      add(text.slice(start, at));
    }
    const ends = text.charCodeAt(at);
    if (at < length && ends === mark) {
      at += 1;
      // A delimiter that ends the file has an empty cell behind it.
      if (at === length) add("");
      else continue;
    } else if (ends === carriageReturn && text.charCodeAt(at + 1) === lineFeed) at += 2;
    else at += 1;
    if (rowNumber > csvLimits.rows) {
      throw tooLarge({ file, row: rowNumber }, csvLimits.rows, { sv: "rader", en: "rows" });
    }
    yield row;
    row = [];
    rowNumber += 1;
  }
}
