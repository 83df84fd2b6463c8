import { type Part, partNames, parts } from "../../../plan/kinds.js";
import type { Draft } from "./at-path.js";
import { buildEntity, type Telling } from "./build-entity.js";
import { figureReader } from "./figure-of.js";
import type { Facts } from "./handy/handy-reader.js";
import type { ImportedRow } from "./imported-row.js";
import { isFromKolada } from "./is-from-kolada.js";
import type { Matched } from "./matched.js";
import { placeOf } from "./place-of.js";
import { rowCells } from "./row-cells.js";
import { slotsOf } from "./slots-of.js";
import type { Spellings } from "./spellings.js";

/** What others ask facts of is read first. */
const first: readonly Part[] = ["units", "positions"];
const rowsBetween = 2000;

const turnOf = (part: Part): number =>
  first.includes(part) ? first.indexOf(part) : first.length + partNames.indexOf(part);

/** An entity that was read, and the row it was read from. */
export interface ReadEntity {
  readonly entity: Draft;
  readonly row: ImportedRow;
}

/** Reads every row into its entity, by id. */
export const readEntities = (
  { tables, ids, names }: Matched,
  before: ReadonlyMap<string, Draft>,
  spellings: Spellings,
  telling: Telling,
  onRows: ((rows: number) => void) | undefined,
): ReadonlyMap<string, ReadEntity> => {
  const made = new Map<string, ReadEntity>();
  const shared = {
    names,
    spellings,
    factsOf: (id: string) => (made.get(id)?.entity ?? before.get(id)) as Facts | undefined,
  };
  let read = 0;
  for (const { table, part, rows } of [...tables].sort((a, b) => turnOf(a.part) - turnOf(b.part))) {
    const cells = rowCells(table);
    const told = {
      ...telling,
      notFound: (...[said, field, place]: Parameters<Telling["notFound"]>) =>
        telling.notFound(said, `${parts[part]}.${field}`, place),
    };
    const context = { ...shared, isKolada: isFromKolada(table) };
    const slots = slotsOf(table, part, context, told);
    const readFigure = figureReader(context, telling);
    for (const row of rows) {
      const id = ids.get(row);
      if (id === undefined) continue;
      const place = placeOf(table.held, row.at + 1);
      const { figure } = row;
      if (figure) {
        const indicator = ids.get(rows[figure.of] as ImportedRow);
        if (indicator === undefined) continue;
        const cellAt = (column: number) => cells.cellAt(row.at, column);
        const entity = readFigure(id, before.get(id), indicator, figure, cellAt, place);
        made.set(id, { entity, row });
      } else {
        const where = { cells, at: row.at, place };
        made.set(id, { entity: buildEntity(before.get(id), id, slots, where, told), row });
      }
      read += 1;
      if (read % rowsBetween === 0) onRows?.(read);
    }
  }
  onRows?.(read);
  return made;
};
