import type { Sheet } from "../sheet.js";
import type { faultList } from "./fault-list.js";
import type { TableGuess } from "./guess.js";
import { heldSheet } from "./held-sheet.js";
import type { Mapping } from "./mapping.js";
import { readNamesTable } from "./read-names-table.js";
import { recogniseSheet } from "./recognise-sheet.js";
import { settledSpellings } from "./settled-spellings.js";
import type { SideFile } from "./side-file.js";
import type { Spellings } from "./spellings.js";
import type { TableToRead } from "./table-to-read.js";

/** What there is to read. */
export interface Opened {
  readonly tables: readonly TableToRead[];
  readonly guesses: readonly TableGuess[];
  /** What is meant by spellings: as settled before, in the mapping, and in these files. */
  readonly spellings: Spellings;
}

/** Takes the sheets, understands each, and reads the tables of names, which hold for all the others. */
export const opened = (
  sheets: Iterable<Sheet>,
  mapping: Mapping | undefined,
  side: SideFile | undefined,
  faults: ReturnType<typeof faultList>,
): Opened => {
  const tables: TableToRead[] = [];
  const guesses: TableGuess[] = [];
  const spellings = settledSpellings(side?.names, mapping?.names);
  for (const sheet of sheets) {
    const held = heldSheet(sheet);
    if (!held.ok) {
      faults.add(held.fault);
      continue;
    }
    const { guess, table, faults: wrong } = recogniseSheet(held.held, mapping);
    guesses.push(guess);
    faults.add(...wrong);
    if (!table) continue;
    const rowsRead = new Set(table.rows);
    const columnsRead = new Set(table.columns.map(({ column }) => column));
    faults.add(
      ...held.held.faults.filter(
        ({ place: { row = 0, column = 0 } }) => rowsRead.has(row - 1) && columnsRead.has(column),
      ),
    );
    if (table.guess.of !== "names") tables.push(table);
    else {
      const names = readNamesTable(table);
      spellings.add(names.spellings);
      tables.push(...names.tables);
      faults.add(...names.faults);
    }
  }
  return { tables, guesses, spellings: spellings.all };
};
