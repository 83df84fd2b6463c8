import type { CellPlace } from "../cell-fault.js";
import { placeOf } from "./place-of.js";
import type { SideFile, SideTable } from "./side-file.js";

/** Fields of columns that are read into several others. */
const filledBy: Readonly<Record<string, string>> = {
  hours: "effort.minutes",
  kolada: "externalIds.kolada",
  short: "externalIds.short",
};

/** The column whose field comes nearest to a path in the entity; the whole row when none does. */
const columnFor = ({ columns, part }: SideTable, path: string): number | undefined => {
  const plain = path.replace(/\[\d+\]/gu, "");
  let best: { column: number; length: number } | undefined;
  for (const [name, column] of Object.entries(columns)) {
    const field = Object.hasOwn(filledBy, name) ? (filledBy[name] ?? name) : name;
    const isFigure = part === "observations" && name.startsWith("observations.");
    if (isFigure) continue;
    const isOn = plain === field || plain.startsWith(`${field}.`);
    const isAbove = plain !== "" && field.startsWith(`${plain}.`);
    const length = isOn ? field.length : isAbove ? 0 : -1;
    if (length > (best?.length ?? -1)) best = { column, length };
  }
  return best?.column;
};

/**
 * In which cell was this read? Finds the file, sheet, row and column of an entity and of a path in it, by what lies beside
 * the plan; absent for what was not read from a table.
 *
 * @example
 * ```ts
 * import { cellsOf, importTables } from "styrkedja/formats/tables";
 *
 * const rows = [["Enhet", "Typ"], ["Socialnämnden", "nämnd"]];
 * const { side } = importTables([{ file: "enheter.csv", rows }], { organisation: "Exempelkommun" });
 * side && cellsOf(side)("unit:socialnamnden", "kind"); // { file: "enheter.csv", row: 2, column: 2 }
 * ```
 */
export const cellsOf =
  ({ tables, entities }: SideFile) =>
  (entity: string, path: string): CellPlace | undefined => {
    const at = Object.hasOwn(entities, entity) ? entities[entity] : undefined;
    const table = at && tables[at.table];
    if (!at || !table) return undefined;
    const column = columnFor(table, path);
    return { ...placeOf(table, at.row), ...(column !== undefined && { column }) };
  };
