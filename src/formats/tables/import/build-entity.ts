import type { CellPlace } from "../cell-fault.js";
import { clearAt, type Draft, draftAt, isSame, setAt } from "./at-path.js";
import { cellText } from "./cell-text.js";
import type { faultList } from "./fault-list.js";
import type { NotFound } from "./handy/handy-reader.js";
import { importFault } from "./import-fault.js";
import type { RowCells } from "./row-cells.js";
import type { Slot, SlotResult } from "./slot.js";

/** Where what is wrong, or leads nowhere, is told. */
export interface Telling {
  readonly faults: ReturnType<typeof faultList>;
  readonly notFound: (said: NotFound, field: string, place: CellPlace) => void;
}

/** A field under something that is known to be none: takes the none away, so that the field has somewhere to stand. */
const clearNone = (draft: Draft, path: readonly string[]): void => {
  for (let depth = 1; depth < path.length; depth++) {
    const above = path.slice(0, depth);
    if (draftAt(draft, above) === null) clearAt(draft, above);
  }
};

const contradiction = (place: CellPlace, field: string) =>
  importFault(
    place,
    "contradiction",
    { expected: field, found: "" },
    {
      sv: `Raden säger både att det inte finns något (en annan kolumn) och vad det är (${field}). Töm den ena cellen.`,
      en: `The row says both that there is none (another column) and what it is (${field}). Empty one of the cells.`,
    },
  );

const disagreement = (place: CellPlace, field: string) =>
  importFault(
    place,
    "disagreement",
    { expected: field, found: "" },
    {
      sv: `Två celler i raden säger olika saker om samma uppgift (${field}). Töm den ena, eller lämna den ena kolumnen oläst med en mappningsfil.`,
      en: `Two cells of the row say different things of the same field (${field}). Empty one, or leave one of the columns unread with a mapping file.`,
    },
  );

const depthOf = ({ field }: Slot): number => field.split(".").length;

const isEmptyObject = (value: unknown): boolean =>
  typeof value === "object" &&
  value !== null &&
  !Array.isArray(value) &&
  Object.keys(value).length === 0;

/** Is what it says what stood there already? Most cells of a second import are so. */
const saysTheSame = (slot: Slot, result: SlotResult, before: Draft): boolean =>
  !slot.isWhole &&
  "values" in result &&
  slot.fills.every((path) => {
    const said = result.values.find(([own]) => own.join(".") === path.join("."));
    return isSame(draftAt(before, path), said?.[1]);
  });

/**
 * Reads the cells of one row into an entity: a new one, or a copy of the one it was before, in which the fields of the
 * table's columns alone are changed. An empty cell takes its field away; a name that leads nowhere leaves it as it was.
 */
export const buildEntity = (
  before: Draft | undefined,
  id: string,
  slots: readonly Slot[],
  {
    cells,
    at,
    place,
  }: { readonly cells: RowCells; readonly at: number; readonly place: CellPlace },
  { faults, notFound }: Telling,
): Draft => {
  const draft: Draft = before ? { ...before } : { id };
  const placeOf = ({ column }: Slot): CellPlace => (column > 0 ? { ...place, column } : place);
  const results: (readonly [Slot, SlotResult])[] = [];
  for (const slot of slots) {
    if (slot.field === "id") continue;
    const result = slot.read(slot.column > 0 ? cells.cellAt(at, slot.column) : null);
    if ("fault" in result) faults.add({ ...result.fault, place: placeOf(slot) });
    else if ("unmatched" in result) {
      for (const said of result.unmatched) notFound(said, slot.field, placeOf(slot));
    } else {
      if (before && !slot.isShared && saysTheSame(slot, result, before)) continue;
      results.push([slot, result]);
      if (!before) continue;
      for (const path of slot.fills) clearAt(draft, path);
      if (slot.isWhole) {
        const whole = slot.field.split(".");
        const old = draftAt(draft, whole);
        if (old === null || isEmptyObject(old)) clearAt(draft, whole);
      }
    }
  }
  const shared = new Map<string, unknown>();
  const spokenOf = (path: string, slot: Slot) =>
    slots.some(
      (other) =>
        other !== slot &&
        other.isShared === true &&
        other.column > 0 &&
        other.fills.some((one) => one.join(".") === path) &&
        cellText(cells.cellAt(at, other.column)) !== "",
    );
  for (const [slot, result] of results) {
    if (!("values" in result)) continue;
    for (const [path, value] of result.values) {
      if (slot.isShared) {
        const name = path.join(".");
        if (slot.givesWay === name && spokenOf(name, slot)) continue;
        const other = shared.get(name);
        if (other !== undefined && !isSame(other, value)) {
          faults.add(disagreement(placeOf(slot), name));
          continue;
        }
        shared.set(name, value);
      }
      if (before) clearNone(draft, path);
      const isOver =
        slot.isWhole && draftAt(draft, path) !== undefined && path.length === depthOf(slot);
      if (isOver || !setAt(draft, path, value))
        faults.add(contradiction(placeOf(slot), slot.field));
    }
  }
  return before && isSame(before, draft) ? before : draft;
};
