import type { CellPlace } from "../cell-fault.js";
import { figureOfField, yearOfTarget } from "./fields-of.js";
import { placeOf } from "./place-of.js";
import type { SideFile, SideTable } from "./side-file.js";

/** Fields of columns that are read into several others. */
const filledBy: Readonly<Record<string, string>> = {
  hours: "effort.minutes",
  kolada: "externalIds.kolada",
  short: "externalIds.short",
};

/** The column whose field comes nearest to a path in the entity; the whole row when none does. */
const columnFor = ({ columns }: SideTable, path: string): number | undefined => {
  const plain = path.replace(/\[\d+\]/gu, "");
  let best: { column: number; length: number } | undefined;
  for (const [name, column] of Object.entries(columns)) {
    if (figureOfField(name)) continue;
    const filled = Object.hasOwn(filledBy, name) ? (filledBy[name] ?? name) : name;
    const field = yearOfTarget(filled) === undefined ? filled : "target";
    const isOn = plain === field || plain.startsWith(`${field}.`);
    const isAbove = plain !== "" && field.startsWith(`${plain}.`);
    const length = isOn ? field.length : isAbove ? 0 : -1;
    if (length > (best?.length ?? -1)) best = { column, length };
  }
  return best?.column;
};

/** The column of an outcome of this period that a path in it speaks of; that of the outcome itself for any other. */
const figureColumn = ({ columns }: SideTable, period: string, path: string): number | undefined => {
  const own = Object.entries(columns).flatMap(([field, column]) => {
    const figure = figureOfField(field);
    return figure?.period === period ? [{ fills: figure.of, column }] : [];
  });
  const its = own.find(({ fills }) => fills === path) ?? own.find(({ fills }) => fills === "value");
  return (its ?? own[0])?.column;
};

/** Finds the cell that an entity, and a path in it, was read from; absent for what was not read from a table. */
export type CellOf = (entity: string, path: string) => CellPlace | undefined;

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
  ({ tables, entities }: Pick<SideFile, "tables" | "entities">): CellOf =>
  (entity, path) => {
    const at = Object.hasOwn(entities, entity) ? entities[entity] : undefined;
    const table = at && tables[at.table];
    if (!at || !table) return undefined;
    const column =
      at.period === undefined ? columnFor(table, path) : figureColumn(table, at.period, path);
    return {
      ...placeOf(table, at.row),
      ...(column !== undefined && { column }),
      ...(at.line !== undefined && { line: at.line }),
    };
  };
