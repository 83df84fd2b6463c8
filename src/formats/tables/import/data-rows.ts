import type { Cell } from "../cell.js";
import { folded } from "../folded.js";
import { isExampleRow } from "../template/example-mark.js";
import { cellText } from "./cell-text.js";
import type { GuessedColumn, SkippedRows, TableOf } from "./guess.js";
import type { HeadingPlace } from "./heading.js";

const totalWords =
  /^(?:del)?summa(?: totalt)?$|^total(?:t|summa|er|s)?$|^totalt:?$|^sum$|^subtotal$|^grand total$/u;

const isNumber = (cell: Cell | undefined): boolean =>
  cell === null ||
  cell === undefined ||
  typeof cell === "number" ||
  /^$|^[-+\u2212\u2013]?[\d .,\u00a0\u202f]+(?:%|kr)?$/u.test(cellText(cell));

const isTotal = (row: readonly Cell[]): boolean => {
  const first = row.findIndex((cell) => cellText(cell) !== "");
  const word = folded(cellText(row[first])).replace(/:$/u, "");
  return totalWords.test(word) && row.slice(first + 1).every(isNumber);
};

/** Is this a row of the headings once more, as on every printed page? */
const isRepeated = (
  row: readonly Cell[],
  headings: readonly (readonly Cell[])[],
  columns: readonly GuessedColumn[],
): boolean =>
  columns.length > 1 &&
  headings.some((heading) => {
    let isSome = false;
    for (const { column } of columns) {
      const text = folded(cellText(row[column - 1]));
      if (text !== folded(cellText(heading[column - 1]))) return false;
      isSome ||= text !== "";
    }
    return isSome;
  });

/** Numbers of chapters that other numbers lie under: `4` where there is `4.1`. */
const chapterNumbers = (
  rows: readonly (readonly Cell[])[],
  from: number,
  column: number,
): ReadonlySet<string> => {
  const above = new Set<string>();
  for (let at = from; at < rows.length; at++) {
    const number = cellText(rows[at]?.[column - 1]);
    for (let dot = number.indexOf("."); dot > 0; dot = number.indexOf(".", dot + 1)) {
      if (dot < number.length - 1) above.add(number.slice(0, dot));
    }
  }
  return above;
};

/** In a register of delegations a heading of a chapter stands alone in its row, or with its number and nothing more. */
const sectionTest = (
  rows: readonly (readonly Cell[])[],
  from: number,
  columns: readonly GuessedColumn[],
): ((row: readonly Cell[]) => boolean) => {
  const number = columns.find(({ fields }) => fields.includes("number"))?.column;
  const chapters = number === undefined ? new Set<string>() : chapterNumbers(rows, from, number);
  const id = columns.find(({ fields }) => fields.includes("id"))?.column;
  return (row) => {
    if (id !== undefined && cellText(row[id - 1]) !== "") return false;
    const filled = row.reduce<number>((sum, cell) => sum + (cellText(cell) === "" ? 0 : 1), 0);
    if (filled === 1) return true;
    if (number === undefined || filled > 2) return false;
    return chapters.has(cellText(row[number - 1]).replace(/\.$/u, ""));
  };
};

/** Which rows below the headings say something, by their place from 0; and how many of the others there are, by why. */
export const dataRows = (
  rows: readonly (readonly Cell[])[],
  { row: headingRow, count }: HeadingPlace,
  of: TableOf,
  columns: readonly GuessedColumn[],
): {
  readonly rows: readonly number[];
  readonly skipped: SkippedRows;
  /** The headings of chapters among the rows, by their place from 0. */
  readonly sections: readonly number[];
} => {
  const skipped = {
    above: Math.max(0, headingRow - count),
    empty: 0,
    repeated: 0,
    totals: 0,
    sections: 0,
    examples: 0,
  };
  const isSection =
    of === "delegations" && columns.length > 2
      ? sectionTest(rows, headingRow, columns)
      : () => false;
  const headings = rows.slice(Math.max(0, headingRow - count), headingRow);
  const found: number[] = [];
  const sections: number[] = [];
  let emptyInARow = 0;
  for (let at = headingRow; at < rows.length; at++) {
    const row = rows[at] ?? [];
    if (row.every((cell) => cellText(cell) === "")) {
      emptyInARow += 1;
      continue;
    }
    skipped.empty += emptyInARow;
    emptyInARow = 0;
    if (isRepeated(row, headings, columns)) skipped.repeated += 1;
    else if (of !== "plan" && of !== "names" && isTotal(row)) skipped.totals += 1;
    else if (isExampleRow(row)) skipped.examples += 1;
    else if (isSection(row)) sections.push(at);
    else found.push(at);
  }
  return { rows: found, skipped: { ...skipped, sections: sections.length }, sections };
};
