import type { Part } from "../../../plan/kinds.js";
import type { HeldSheet } from "./held-sheet.js";
import type { GoneRow } from "./imported.js";
import { placeOf } from "./place-of.js";
import type { ReadEntity } from "./read-entities.js";
import { rowLines } from "./row-lines.js";
import type { SideFile, SideTable } from "./side-file.js";
import type { Spellings } from "./spellings.js";
import type { TableToRead } from "./table-to-read.js";

const sameTable = (a: { file: string; sheet?: string }, b: { file: string; sheet?: string }) =>
  a.file === b.file && a.sheet === b.sheet;

const sideTable = ({ guess, columns, held }: TableToRead, part: Part): SideTable => ({
  ...placeOf(held),
  part,
  headingRow: guess.headingRow,
  columns: Object.fromEntries(
    columns.flatMap(({ column, fields }) => fields.map((field) => [field, column])),
  ),
});

/** A row of the side file, while it is made. */
type SideRow = {
  -readonly [K in keyof SideFile["entities"][string]]: SideFile["entities"][string][K];
};

/** Where each entity was read from: now, or before if it was not read this time. */
export const sideOf = (
  organisation: string,
  read: ReadonlyMap<string, ReadEntity>,
  side: SideFile | undefined,
  isKept: (id: string) => boolean,
  spellings: Spellings,
): SideFile => {
  const tables: SideTable[] = [];
  const entities: Record<string, SideFile["entities"][string]> = {};
  const numberOf = new Map<string, number>();
  const number = (key: string, make: () => SideTable): number => {
    const known = numberOf.get(key);
    if (known !== undefined) return known;
    numberOf.set(key, tables.length);
    tables.push(make());
    return tables.length - 1;
  };
  for (const [id, before] of Object.entries(side?.entities ?? {})) {
    const old = side?.tables[before.table];
    if (!old || read.has(id) || !isKept(id)) continue;
    entities[id] = { ...before, table: number(`before ${before.table}`, () => old) };
  }
  const linesOf = new Map<HeldSheet, readonly number[] | undefined>();
  const lineOf = (held: HeldSheet, at: number): number | undefined => {
    if (!linesOf.has(held)) linesOf.set(held, rowLines(held));
    const line = linesOf.get(held)?.[at];
    return line === at + 1 ? undefined : line;
  };
  const numbers = new Map<TableToRead, Map<Part, number>>();
  for (const [id, { row }] of read) {
    const ofTable = numbers.get(row.table) ?? new Map<Part, number>();
    numbers.set(row.table, ofTable);
    let at = ofTable.get(row.part);
    if (at === undefined) {
      at = tables.length;
      tables.push(sideTable(row.table, row.part));
      ofTable.set(row.part, at);
    }
    const entry: SideRow = { table: at, row: row.at + 1 };
    if (row.key) entry.key = row.key;
    if (row.figure) entry.period = row.figure.period;
    const line = lineOf(row.table.held, row.at);
    if (line !== undefined) entry.line = line;
    entities[id] = entry;
  }
  return { format: 1, organisation, tables, entities, names: Object.fromEntries(spellings) };
};

/** Entities that stood in one of these tables before and stand in none now. */
export const goneRows = (
  side: SideFile | undefined,
  tables: readonly TableToRead[],
  isGone: (id: string) => boolean,
): readonly GoneRow[] =>
  Object.entries(side?.entities ?? {}).flatMap(([id, { table, row }]): readonly GoneRow[] => {
    const old = side?.tables[table];
    if (!old || !isGone(id)) return [];
    const isRead = tables.some(({ held, guess }) => sameTable(old, held) && guess.of === old.part);
    return isRead ? [{ id, place: placeOf(old, row) }] : [];
  });
