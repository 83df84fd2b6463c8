import { type Part, partNames } from "../../../plan/kinds.js";
import type { Entity, Plan } from "../../../plan/plan.js";
import type { Names } from "../names.js";
import { type Named, namesOf } from "../names-of.js";
import { entityKey } from "./entity-key.js";
import type { faultList } from "./fault-list.js";
import type { ImportedRow } from "./imported-row.js";
import { type KnownEntity, matchRows } from "./match-rows.js";
import { namesFor } from "./names-for.js";
import { idMaker } from "./new-id.js";
import type { Opened } from "./opened.js";
import { organisationIn } from "./organisation-in.js";
import { rowCells } from "./row-cells.js";
import type { RowKey } from "./row-key.js";
import { rowsOf } from "./rows-of.js";
import type { SideFile } from "./side-file.js";
import type { TableToRead } from "./table-to-read.js";

/** A table of a part with its rows; among those of a list of indicators are outcomes too. */
export interface MatchedTable {
  readonly table: TableToRead;
  readonly part: Part;
  readonly rows: readonly ImportedRow[];
}

export interface Matched {
  readonly tables: readonly MatchedTable[];
  readonly ids: ReadonlyMap<ImportedRow, string>;
  readonly names: Names;
}

const entitiesOf = (plan: Plan | undefined, part: Part) =>
  (plan?.[part] ?? []) as readonly (Entity & Named)[];

const shortOf = ({ externalIds }: Entity): string | undefined => externalIds?.["short"];

/** Which entity each row is, and what everything is called. */
export const matched = (
  { tables, spellings }: Pick<Opened, "tables" | "spellings">,
  plan: Plan | undefined,
  side: SideFile | undefined,
  faults: ReturnType<typeof faultList>,
): Matched => {
  const read = tables.flatMap((table): readonly MatchedTable[] => {
    const { of } = table.guess;
    if (of === "plan" || of === "names") return [];
    return [{ table, part: of, rows: rowsOf(table, of, rowCells(table)) }];
  });
  const byPart = new Map<Part, ImportedRow[]>();
  for (const { rows } of read) {
    for (const row of rows) {
      const list = byPart.get(row.part);
      if (list) list.push(row);
      else byPart.set(row.part, [row]);
    }
  }

  const before = plan ? namesOf(plan) : undefined;
  const taken = new Set<string>(Object.keys(side?.entities ?? {}));
  for (const part of partNames) for (const { id } of entitiesOf(plan, part)) taken.add(id);
  for (const rows of byPart.values()) {
    for (const { ownId } of rows) if (ownId !== undefined) taken.add(ownId);
  }
  const newId = idMaker((id) => taken.has(id));

  const ids = new Map<ImportedRow, string>();
  for (const [part, rows] of byPart) {
    const known: KnownEntity[] = entitiesOf(plan, part).map((entity) => {
      const now = before && entityKey(part, entity, before);
      const then = side?.entities[entity.id]?.key as RowKey | undefined;
      return { id: entity.id, keys: [...(now ? [now] : []), ...(then ? [then] : [])] };
    });
    const found = matchRows(part, rows, known, newId);
    faults.add(...found.faults);
    for (const [row, id] of found.ids) ids.set(row, id);
  }

  const now = new Map<string, ImportedRow>();
  for (const [row, id] of ids) now.set(id, row);
  const named: Named[] = plan ? [plan.organisation] : [];
  for (const { guess, held } of tables) {
    const organisation = guess.of === "plan" ? organisationIn(held.rows) : undefined;
    if (organisation) named.push(organisation);
  }
  const shorts: { id: string; short: string }[] = [];
  for (const part of partNames) {
    for (const entity of entitiesOf(plan, part)) {
      if (!now.has(entity.id)) named.push(entity);
      const short = shortOf(entity);
      if (short !== undefined) shorts.push({ id: entity.id, short });
    }
  }
  for (const [id, { label, title, short }] of now) {
    named.push({ id, label, ...(title !== undefined && { title }) });
    if (short !== undefined) shorts.push({ id, short });
  }
  return { tables: read, ids, names: namesFor(named, shorts, spellings) };
};
