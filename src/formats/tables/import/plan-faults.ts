import type { Fault } from "../../../plan/fault.js";
import { type Part, partNames } from "../../../plan/kinds.js";
import type { CellFault, CellPlace } from "../cell-fault.js";
import { fieldsMeant } from "./fields-of.js";
import type { Figure, ImportedRow } from "./imported-row.js";

/** The column whose field comes nearest a path in the entity. */
const columnFor = (row: ImportedRow, path: string): number | undefined => {
  let best: { column: number; length: number } | undefined;
  for (const { column, fields } of row.table.columns) {
    for (const field of fields.flatMap(fieldsMeant)) {
      const isOn = path === field || path.startsWith(`${field}.`) || path.startsWith(`${field}[`);
      const isAbove = field.startsWith(`${path}.`);
      const length = isOn ? field.length : isAbove ? 0 : -1;
      if (length > (best?.length ?? -1)) best = { column, length };
    }
  }
  return best?.column;
};

/** The column of an outcome that a path in it speaks of; that of the outcome itself for any other. */
const figureColumn = ({ columns }: Figure, path: string): number | undefined =>
  (
    columns.find(({ fills }) => fills === path) ??
    columns.find(({ fills }) => fills === "value") ??
    columns[0]
  )?.column;

/** Faults of a plan that was read from tables, each in the cell or the row where it comes from. */
export const planFaults = (
  faults: readonly Fault[],
  rowOf: (part: Part, at: number) => ImportedRow | undefined,
  otherwise: CellPlace,
): readonly CellFault[] =>
  faults.map(({ path, code, expected, found, nearest, message }) => {
    const [, name = "", at = "", rest = ""] = /^\$\.(\w+)\[(\d+)\]\.?(.*)$/su.exec(path) ?? [];
    const part = partNames.find((one) => one === name);
    const row = part && rowOf(part, Number(at));
    const column = row && (row.figure ? figureColumn(row.figure, rest) : columnFor(row, rest));
    const place: CellPlace = row
      ? {
          file: row.table.held.file,
          ...(row.table.held.sheet !== undefined && { sheet: row.table.held.sheet }),
          row: row.at + 1,
          ...(column !== undefined && { column }),
        }
      : otherwise;
    const where = row ? rest : path;
    const said = (text: string) => (where === "" ? text : `${where}: ${text}`);
    return {
      place,
      code,
      expected,
      found,
      ...(nearest !== undefined && { nearest }),
      message: { sv: said(message.sv), en: said(message.en) },
    };
  });
