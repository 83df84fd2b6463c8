import type { Cell } from "../cell.js";
import { cellText } from "./cell-text.js";
import type { TableToRead } from "./table-to-read.js";

/** The cells of a table, with what is the same as above filled in and what is always so. */
export interface RowCells {
  /** The cell of a row (from 0) in a column (from 1). */
  readonly cellAt: (at: number, column: number) => Cell;
  /** The text that stands for a field in a row. */
  readonly textAt: (at: number, field: string) => string;
}

/** The columns whose empty cells mean what stands above, each with its cells. */
const filledDown = ({ columns, rows, held, sameAsAbove }: TableToRead) => {
  const filled = new Map<number, ReadonlyMap<number, Cell>>();
  for (const { column, fields } of columns) {
    if (!fields.some((field) => sameAsAbove.includes(field))) continue;
    const cells = new Map<number, Cell>();
    let above: Cell = null;
    for (const at of rows) {
      const own = held.rows[at]?.[column - 1] ?? null;
      if (cellText(own) !== "") above = own;
      cells.set(at, above);
    }
    filled.set(column, cells);
  }
  return filled;
};

export const rowCells = (table: TableToRead): RowCells => {
  const filled = filledDown(table);
  const columnOf = new Map(
    table.columns.flatMap(({ column, fields }) => fields.map((field) => [field, column] as const)),
  );
  const { always } = table.guess;
  const cellAt = (at: number, column: number): Cell =>
    filled.get(column)?.get(at) ?? table.held.rows[at]?.[column - 1] ?? null;
  return {
    cellAt,
    textAt: (at, field) => {
      const column = columnOf.get(field);
      const text = column === undefined ? "" : cellText(cellAt(at, column));
      return text === "" && Object.hasOwn(always, field) ? cellText(always[field]) : text;
    },
  };
};
