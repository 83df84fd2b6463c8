import { type Part, parts } from "../../../plan/kinds.js";
import type { CellFault } from "../cell-fault.js";
import { importFault, shownText } from "./import-fault.js";
import type { ImportedRow } from "./imported-row.js";
import type { idMaker } from "./new-id.js";
import { placeOf } from "./place-of.js";
import { placeText } from "./place-text.js";
import { keyText, type RowKey } from "./row-key.js";

/** An entity that is known from before, and by what. */
export interface KnownEntity {
  readonly id: string;
  readonly keys: readonly RowKey[];
}

const shownPlace = ({ table, at }: ImportedRow, language: "sv" | "en"): string =>
  placeText(placeOf(table.held, at + 1), language);

const twice = (first: ImportedRow, second: ImportedRow, what: string): CellFault =>
  importFault(
    placeOf(second.table.held, second.at + 1),
    "row-twice",
    { expected: "a row of its own", found: shownText(what) },
    {
      sv: `Två rader är samma sak, ${shownText(what)}: den här och ${shownPlace(first, "sv")}. Ta bort den ena, eller skilj dem åt med ett nummer eller id; hör de till olika nämnder kan mappningsfilens "always" säga vilken.`,
      en: `Two rows are the same thing, ${shownText(what)}: this one and ${shownPlace(first, "en")}. Take one away, or tell them apart by a number or an id; if they belong to different boards, "always" in a mapping file can say which.`,
    },
  );

const nothingToKnow = (row: ImportedRow): CellFault =>
  importFault(
    placeOf(row.table.held, row.at + 1),
    "nothing-to-know-it-by",
    { expected: "a name, a number or an id", found: '""' },
    {
      sv: "Raden har varken namn, nummer eller id att känna igen den på. Skriv ett, eller ta bort raden.",
      en: "The row has no name, number or id to know it by. Write one, or take the row away.",
    },
  );

/**
 * Which entity is each row? The one whose id it bears; else the one known by the same key; else the only one with the same
 * lead, when only one row has it; else a new one. Two rows of one entity, and rows that nothing can be known by, are told.
 */
export const matchRows = (
  part: Part,
  rows: readonly ImportedRow[],
  known: readonly KnownEntity[],
  newId: ReturnType<typeof idMaker>,
): { readonly ids: ReadonlyMap<ImportedRow, string>; readonly faults: readonly CellFault[] } => {
  const ids = new Map<ImportedRow, string>();
  const byId = new Map<string, ImportedRow>();
  const faults: CellFault[] = [];
  const take = (row: ImportedRow, id: string, what: string) => {
    const first = byId.get(id);
    if (first) faults.push(twice(first, row, what));
    else {
      byId.set(id, row);
      ids.set(row, id);
    }
  };

  const idByKey = new Map<string, string>();
  for (const { id, keys } of known) for (const key of keys) idByKey.set(keyText(key), id);
  const firstByKey = new Map<string, ImportedRow>();
  const rest: ImportedRow[] = [];
  for (const row of rows) if (row.ownId !== undefined) take(row, row.ownId, row.ownId);
  for (const row of rows) {
    if (row.ownId !== undefined) continue;
    if (row.key === undefined) {
      faults.push(nothingToKnow(row));
      continue;
    }
    const key = keyText(row.key);
    const first = firstByKey.get(key);
    if (first) {
      const what = row.key.filter((text) => text !== "").join(" · ");
      faults.push(twice(first, row, what));
      continue;
    }
    firstByKey.set(key, row);
    const id = idByKey.get(key);
    if (id === undefined || byId.has(id)) rest.push(row);
    else take(row, id, row.key[0]);
  }

  const idByLead = new Map<string, string | undefined>();
  for (const { id, keys } of known) {
    if (byId.has(id)) continue;
    for (const lead of new Set(keys.map(([first]) => first))) {
      idByLead.set(lead, idByLead.has(lead) ? undefined : id);
    }
  }
  const rowsByLead = new Map<string, number>();
  for (const { key } of rest) {
    if (key) rowsByLead.set(key[0], (rowsByLead.get(key[0]) ?? 0) + 1);
  }
  for (const row of rest) {
    const lead = row.key?.[0] ?? "";
    const id = rowsByLead.get(lead) === 1 ? idByLead.get(lead) : undefined;
    take(row, id !== undefined && !byId.has(id) ? id : newId(parts[part], row.hint), lead);
  }
  return { ids, faults };
};
