import type { CellPlace } from "../cell-fault.js";
import { headColumns } from "../head-columns.js";
import type { Names } from "../names.js";
import { readValue } from "../read-value.js";
import { type Draft, setAt } from "./at-path.js";
import type { Telling } from "./build-entity.js";
import { cellText } from "./cell-text.js";
import { headFieldOf, headRow } from "./head-table.js";
import { importFault, shownText } from "./import-fault.js";
import type { TableToRead } from "./table-to-read.js";

/** Reads the sheet about the plan itself into the head of the plan: a field in each row. */
export const readHead = (
  table: TableToRead,
  head: Draft,
  names: Names,
  { faults, notFound }: Telling,
): void => {
  const { held, rows } = table;
  const found = headRow(held.rows);
  if (!found) return;
  for (const at of rows) {
    const name = cellText(held.rows[at]?.[found.field]);
    const place: CellPlace = {
      file: held.file,
      ...(held.sheet !== undefined && { sheet: held.sheet }),
      row: at + 1,
      column: found.value + 1,
    };
    const field = headFieldOf(name);
    const column = headColumns().find((one) => one.field === field);
    if (!column) {
      if (name === "") continue;
      const message = {
        sv: `Planen har inget fält ${shownText(name)}.`,
        en: `The plan has no field ${shownText(name)}.`,
      };
      const column = found.field + 1;
      faults.add(
        importFault(
          { ...place, column },
          "unknown-field",
          { expected: "field", found: shownText(name) },
          message,
        ),
      );
      continue;
    }
    const said = readValue(column, held.rows[at]?.[found.value] ?? null, names);
    if ("fault" in said) faults.add({ ...said.fault, place });
    else if ("unmatched" in said)
      for (const one of said.unmatched) notFound(one, column.field, place);
    else if (said.value !== undefined && !setAt(head, column.path, said.value)) {
      faults.add(
        importFault(
          place,
          "contradiction",
          { expected: column.field, found: shownText(name) },
          {
            sv: `En annan rad säger att det inte finns något ${shownText(name)} hör till.`,
            en: `Another row says that there is none of what ${shownText(name)} belongs to.`,
          },
        ),
      );
    }
  }
};
