import { columnLetters } from "./column-letters.js";
import { isKnownTable, type TableGuess } from "./guess.js";
import { headingKey } from "./known-headings.js";
import type { Mapping, TableMapping } from "./mapping.js";

const withoutFolder = (file: string): string => file.replace(/^.*[/\\]/u, "");

/** A heading is the better name of a column, where it is one of its own and may be a key. */
const nameOf = (heading: string, column: number, all: readonly string[]): string => {
  const key = headingKey(heading);
  const isOwn = all.filter((other) => headingKey(other) === key).length === 1;
  const isKey =
    /^[^\p{C}]{2,100}$/u.test(heading) &&
    !/^[A-Z]{1,3}$|^(?:__proto__|constructor|prototype)$/u.test(heading);
  return isOwn && isKey ? heading : columnLetters(column);
};

const tableOf = (guess: TableGuess): readonly TableMapping[] => {
  const { file, sheet } = guess;
  const named = { file: withoutFolder(file), ...(sheet !== undefined && { sheet }) };
  if (!isKnownTable(guess)) return guess.why === "left-out" ? [{ ...named, leaveOut: true }] : [];
  const { of, headingRow, headingRows, columns, unknown, always } = guess;
  if (of === "names") return [];
  if (of === "plan") return [{ ...named, part: of }];
  const headings = [...columns, ...unknown].map(({ heading }) => heading);
  return [
    {
      ...named,
      part: of,
      headingRow,
      ...(headingRows > 1 && { headingRows }),
      columns: Object.fromEntries([
        ...columns.map(({ column, heading, fields: [one = "", ...more] }) => [
          nameOf(heading, column, headings),
          more.length === 0 ? one : [one, ...more],
        ]),
        ...unknown.map(({ column, heading }) => [nameOf(heading, column, headings), null]),
      ]),
      ...(Object.keys(always).length > 0 && { always }),
    },
  ];
};

/**
 * How is the guess written down, so that it can be changed? The mapping that says just what was recognised: columns
 * that nobody knew stand there as left out.
 *
 * @example
 * ```ts
 * import { mappingOf, recognise } from "styrkedja/formats/tables";
 *
 * const rows = [["Vem", "Till vem", "Vad"], ["Skolan", "Skolverket", "Elevregister"]];
 * mappingOf(recognise([{ file: "krav.csv", rows }]).tables).tables?.[0]?.part; // "obligations"
 * ```
 */
export const mappingOf = (guesses: readonly TableGuess[], before?: Mapping): Mapping => ({
  format: 1,
  ...(before?.organisation !== undefined && { organisation: before.organisation }),
  tables: guesses.flatMap(tableOf),
  ...(before?.names && { names: before.names }),
});
