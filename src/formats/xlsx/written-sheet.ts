import type { CellStyle, CellValue, DataValidation, WriteSheet } from "hucre/xlsx";
import type { Cell } from "../tables/cell.js";
import { guardText } from "../tables/guard.js";
import { columnLetters } from "../tables/import/column-letters.js";
import { TableError } from "../tables/table-error.js";
import type { ChoiceLists } from "./choice-lists.js";
import { columnWidth } from "./column-width.js";
import { escapeText } from "./escaped-text.js";
import { limits } from "./limits.js";
import { shortened } from "./shortened.js";
import type { XlsxTable } from "./xlsx-table.js";

/** What Excel itself takes for an error, whatever kind of cell it stands in. */
const looksLikeError =
  /^#(?:VALUE!|REF!|N\/A|NAME\?|NULL!|DIV\/0!|NUM!|GETTING_DATA|SPILL!|CALC!)$/;
const longestText = 32_767;
const text = "@";
const grey = { rgb: "7F7F7F" };

const top: CellStyle = { alignment: { vertical: "top", wrapText: true } };
const heading: CellStyle = {
  ...top,
  font: { bold: true },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "DDE6EE" } },
};

/** As wide as the table, as many pages as it is long. */
const paper: WriteSheet["pageSetup"] = {
  paperSize: "a4",
  orientation: "landscape",
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
};

const tooLong = (file: string, sheet: string, row: number, column: number, value: string) =>
  new TableError({
    place: { file, sheet, row, column },
    code: "too-long",
    expected: `at most ${longestText} characters`,
    found: shortened(value),
    message: {
      sv: `Texten till cell ${columnLetters(column)}${row} i bladet ${sheet} är ${value.length} tecken lång, och en cell tar ${longestText}. Skriv CSV i stället: ange en mapp.`,
      en: `The text for cell ${columnLetters(column)}${row} in the sheet ${sheet} is ${value.length} characters long, and a cell takes ${longestText}. Write CSV instead: give a folder.`,
    },
  });

const tooMany = (file: string, sheet: string, rows: number) =>
  new TableError({
    place: { file, sheet },
    code: "too-large",
    expected: `at most ${limits.rows} rows`,
    found: String(rows),
    message: {
      sv: `Bladet ${sheet} skulle få ${rows} rader, och ett blad tar ${limits.rows}. Skriv CSV i stället: ange en mapp.`,
      en: `The sheet ${sheet} would have ${rows} rows, and a sheet takes ${limits.rows}. Write CSV instead: give a folder.`,
    },
  });

/** A sheet as the writing package takes it. */
export const writtenSheet = (
  file: string,
  name: string,
  table: XlsxTable,
  lists: ChoiceLists,
): WriteSheet => {
  const { columns = [], headingRows = 1, exampleRows = 0, emptyRows = 0 } = table;
  const source: (readonly Cell[])[] = [...table.rows];
  const last = source.length + emptyRows;
  if (last > limits.rows) throw tooMany(file, name, last);
  const width = source.reduce((most, row) => Math.max(most, row.length), columns.length);
  const cells: NonNullable<WriteSheet["cells"]> = new Map();

  const written = (cell: Cell, row: number, column: number): CellValue => {
    if (cell === null || typeof cell === "boolean" || typeof cell === "number") return cell;
    if (typeof cell === "object") return new Date(`${cell.day}T00:00:00Z`);
    const escaped = escapeText(guardText(cell));
    if (escaped.length > longestText) throw tooLong(file, name, row + 1, column + 1, cell);
    if (looksLikeError.test(escaped)) {
      cells.set(`${row},${column}`, { value: escaped, richText: [{ text: escaped }] });
    }
    return escaped === "" ? null : escaped;
  };

  const rows = source.map((row, at) => row.map((cell, column) => written(cell, at, column)));
  const style = (from: number, to: number, base: CellStyle) => {
    for (let row = from; row < Math.min(to, rows.length); row += 1) {
      for (let column = 0; column < width; column += 1) {
        const key = `${row},${column}`;
        cells.set(key, { ...cells.get(key), style: base });
      }
    }
  };
  style(0, headingRows, heading);
  style(headingRows, headingRows + exampleRows, { ...top, font: { italic: true, color: grey } });
  for (let count = 0; count < emptyRows; count += 1) rows.push(columns.map(() => null));

  const validations = columns.flatMap(({ choices = [] }, index): readonly DataValidation[] => {
    if (choices.length === 0) return [];
    const letters = columnLetters(index + 1);
    const range = `${letters}${headingRows + 1}:${letters}${limits.rows}`;
    const formula1 = lists.formulaOf(choices.map(escapeText));
    return [
      {
        type: "list",
        range,
        formula1,
        allowBlank: true,
        showErrorMessage: true,
        errorStyle: "warning",
      },
    ];
  });

  return {
    name,
    rows,
    cells,
    columns: Array.from({ length: width }, (_, index) => ({
      width: columns[index]?.width ?? columnWidth(source, index),
      style: columns[index]?.isText ? { ...top, numFmt: text } : top,
    })),
    pageSetup: paper,
    ...(headingRows > 0 && { freezePane: { rows: headingRows } }),
    ...(validations.length > 0 && { dataValidations: [...validations] }),
  };
};
