import type { Words } from "../../../sources/words.js";
import type { Cell } from "../cell.js";
import type { CellFault } from "../cell-fault.js";
import type { Sheet } from "../sheet.js";
import { TableError } from "../table-error.js";

/** A sheet whose rows are held, so that they can be gone through more than once. */
export interface HeldSheet {
  readonly file: string;
  readonly sheet?: string;
  readonly rows: readonly (readonly Cell[])[];
  /** The line of a text file on which the first row stands. */
  readonly firstLine: number;
  readonly isHidden: boolean;
  /** Cells that the file's own reader could not read: they count where they are in a row and a column that is read. */
  readonly faults: readonly CellFault[];
  readonly notes: readonly Words[];
}

/** As many as Excel has. */
const mostColumns = 16_384;
const mostRows = 1_048_576;
const mostCells = 30_000_000;

const things = {
  columns: { sv: "kolumner", en: "columns" },
  rows: { sv: "rader", en: "rows" },
  cells: { sv: "celler", en: "cells" },
} as const;

const tooLarge = (
  thing: keyof typeof things,
  most: number,
  found: number,
  row: number,
  { file, name }: Sheet,
): CellFault => ({
  place: { file, ...(name !== undefined && { sheet: name }), row },
  code: "too-large",
  expected: `≤ ${most} ${thing}`,
  found: `${found} ${thing}`,
  message: {
    sv: `Tabellen är för stor: ${found} ${things[thing].sv}, och högst ${most} kan läsas. Dela upp den.`,
    en: `The table is too large: ${found} ${things[thing].en}, and at most ${most} can be read. Split it.`,
  },
});

/** Takes the rows of a sheet, or says that there is too much of them. */
export const heldSheet = (
  sheet: Sheet,
):
  | { readonly ok: true; readonly held: HeldSheet }
  | { readonly ok: false; readonly fault: CellFault } => {
  const rows: (readonly Cell[])[] = [];
  let cells = 0;
  const refuse = (thing: keyof typeof things, most: number, found: number) => ({
    ok: false as const,
    fault: tooLarge(thing, most, found, rows.length + 1, sheet),
  });
  try {
    for (const row of sheet.rows) {
      if (row.length > mostColumns) return refuse("columns", mostColumns, row.length);
      if (rows.length >= mostRows) return refuse("rows", mostRows, rows.length + 1);
      cells += row.length;
      if (cells > mostCells) return refuse("cells", mostCells, cells);
      rows.push(row);
    }
  } catch (error) {
    if (error instanceof TableError) return { ok: false, fault: error.fault };
    throw error;
  }
  const { file, name } = sheet;
  const {
    firstLine = 1,
    isHidden = false,
    faults = [],
    notes = [],
  } = sheet as Partial<Pick<HeldSheet, "firstLine" | "isHidden" | "faults" | "notes">>;
  const named = name === undefined ? {} : { sheet: name };
  return { ok: true, held: { file, ...named, rows, firstLine, isHidden, faults, notes } };
};
