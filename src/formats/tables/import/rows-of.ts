import { type Kind, type Part, parts } from "../../../plan/kinds.js";
import type { Column } from "../column.js";
import { columnsOf } from "../columns-of.js";
import type { Names } from "../names.js";
import { readValue } from "../read-value.js";
import { cellText } from "./cell-text.js";
import { figureOfField } from "./fields-of.js";
import type { Figure, ImportedRow } from "./imported-row.js";
import type { RowCells } from "./row-cells.js";
import { type RowKey, rowKey } from "./row-key.js";
import type { TableToRead } from "./table-to-read.js";

const noNames: Names = { idOf: () => undefined, nameOf: () => undefined, nearest: () => [] };

/** Looks like an id of ours, right or wrong: what stands before the colon is a word. */
const looksLikeId = (text: string): boolean => /^[A-Za-z]+:/u.test(text);

/** What an id is made from: the number of a delegation, the figure and period of an outcome, else the name. */
const hintOf = (
  part: Part,
  name: string,
  key: RowKey | undefined,
  textOf: (field: string) => string,
) => {
  if (part === "delegations") return textOf("number") || name;
  if (name !== "") return name;
  return key === undefined ? "" : key.filter((text) => text !== "").join(" ");
};

/** The outcomes that a list of indicators has columns for, by period. */
const figuresOf = ({ columns }: TableToRead): readonly Figure[] => {
  const byPeriod = new Map<string, Figure["columns"][number][]>();
  for (const { column, fields } of columns) {
    for (const field of fields) {
      const found = figureOfField(field);
      if (!found) continue;
      const its = byPeriod.get(found.period) ?? [];
      byPeriod.set(found.period, its);
      its.push({ column, fills: found.of });
    }
  }
  return [...byPeriod].map(([period, its]) => ({ period, columns: its }));
};

/** The rows of a table as they are known and named, before anything else in them is read. */
export const rowsOf = (table: TableToRead, part: Part, cells: RowCells): readonly ImportedRow[] => {
  const kind: Kind = parts[part];
  const columns = new Map(columnsOf(kind).map((column) => [column.field, column]));
  const columnOf = new Map(
    table.columns.flatMap(({ column, fields }) => fields.map((field) => [field, column] as const)),
  );
  const textIn = (at: number, field: string, column: Column | undefined): string => {
    const place = columnOf.get(field);
    if (place === undefined || !column) return "";
    const cell = cells.cellAt(at, place);
    if (cell === null) return "";
    const said = readValue(column, cell, noNames);
    return "value" in said && typeof said.value === "string" ? said.value : "";
  };
  const names = {
    sv: columns.get("label.sv"),
    en: columns.get("label.en"),
    title: columns.get("title"),
  };
  const figures = part === "indicators" ? figuresOf(table) : [];

  const rows: ImportedRow[] = [];
  for (const at of table.rows) {
    const textOf = (field: string) => cells.textAt(at, field);
    const idText = textOf("id");
    const isOwn = looksLikeId(idText);
    const sv = textIn(at, "label.sv", names.sv);
    const en = textIn(at, "label.en", names.en);
    const title = textIn(at, "title", names.title);
    const short = columnOf.has("short") ? textOf("short") : "";
    const key: RowKey | undefined =
      idText !== "" && !isOwn ? [`id ${idText}`] : rowKey(part, textOf);
    const of = rows.length;
    rows.push({
      part,
      table,
      at,
      key,
      ownId: isOwn ? idText : undefined,
      hint: hintOf(part, sv || en || title, key, textOf),
      label: { ...(sv && { sv }), ...(en && { en }) },
      ...(title && { title }),
      ...(short && { short }),
    });
    for (const figure of figures) {
      const isEmpty = figure.columns.every(
        ({ column }) => cellText(cells.cellAt(at, column)) === "",
      );
      if (isEmpty) continue;
      const name = sv || en || idText;
      rows.push({
        part: "observations",
        table,
        at,
        key: rowKey("observations", (field) =>
          field === "indicator" ? name : field === "period" ? figure.period : "",
        ),
        ownId: undefined,
        hint: `${name} ${figure.period}`,
        label: {},
        figure: { ...figure, of },
      });
    }
  }
  return rows;
};
