import type { Cell } from "../cell.js";
import { headColumns } from "../head-columns.js";
import { type Named, namesAmong } from "../names-of.js";
import { readValue } from "../read-value.js";
import { cellText } from "./cell-text.js";
import { headFieldOf, headRow } from "./head-table.js";

const noNames = namesAmong([]);

/** The organisation that a sheet about the plan itself names, so that other sheets may call it by its name. */
export const organisationIn = (rows: readonly (readonly Cell[])[]): Named | undefined => {
  const found = headRow(rows);
  if (!found) return undefined;
  const told = new Map<string, string>();
  for (const row of rows.slice(found.row)) {
    const field = headFieldOf(cellText(row[found.field]));
    if (field === undefined || !/^organisation\.(?:id|label\.)/.test(field)) continue;
    const column = headColumns().find((one) => one.field === field);
    const read = column && readValue(column, row[found.value] ?? null, noNames);
    if (read && "value" in read && typeof read.value === "string") told.set(field, read.value);
  }
  const id = told.get("organisation.id");
  const [sv, en] = [told.get("organisation.label.sv"), told.get("organisation.label.en")];
  if (id === undefined) return undefined;
  return { id, label: { ...(sv !== undefined && { sv }), ...(en !== undefined && { en }) } };
};
