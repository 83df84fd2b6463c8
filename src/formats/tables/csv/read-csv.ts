import type { Sheet } from "../sheet.js";
import { untilBroken } from "./broken-letters.js";
import { csvRows } from "./csv-rows.js";
import { decodeText, type Encoding } from "./decode-text.js";
import { type Delimiter, delimiterOf } from "./delimiter-of.js";

/** A table of text, and how its file was written. */
export interface CsvSheet extends Sheet {
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
  /** The line on which its first row stands: 2 when the file says its delimiter on a line before, which is no row. */
  readonly firstLine: number;
}

/** The line by which a file says itself what stands between its cells. Excel does not show it, and so it is no row. */
const sepLine = /^sep=([;,\t])(?:\r\n|\r|\n|$)/i;

/**
 * What rows are in this CSV file? Finds out how it is written (`;`, `,` or tab; UTF-8, UTF-16 or Windows-1252), and
 * reads nothing into its cells: `0180`, `1-2` and `12,5` stay the texts they are. The rows are read when they are gone
 * through, and a file that is no table, or too large a one, throws a {@link TableError} then.
 *
 * @example
 * ```ts
 * import { readCsv } from "styrkedja/formats/tables";
 *
 * const bytes = new TextEncoder().encode("Kod;Värde\n0180;12,5\n");
 * [...readCsv({ name: "kolada.csv", bytes }).rows][1]; // ["0180", "12,5"]
 * ```
 */
export const readCsv = ({
  name,
  bytes,
}: {
  readonly name: string;
  readonly bytes: Uint8Array;
}): CsvSheet => {
  const { text, encoding, isBroken } = decodeText(bytes);
  const told = sepLine.exec(text);
  const from = told?.[0].length ?? 0;
  const delimiter = (told?.[1] as Delimiter | undefined) ?? delimiterOf(text, from);
  const rows = {
    [Symbol.iterator]: () => {
      const all = csvRows(name, text, from, delimiter);
      return isBroken ? untilBroken(name, all) : all;
    },
  };
  return { file: name, rows, encoding, delimiter, firstLine: told ? 2 : 1 };
};
