import type { Part } from "../../../plan/kinds.js";
import type { CellFault } from "../cell-fault.js";
import { folded } from "../folded.js";
import { aboutRegister } from "./about-register.js";
import { isBesideTables } from "./beside-tables.js";
import { cellText } from "./cell-text.js";
import { columnsTwice } from "./columns-twice.js";
import { dataRows } from "./data-rows.js";
import { columnsByHeadings, findHeadings } from "./find-headings.js";
import type { ColumnsKnown, KnownTable, TableGuess, TableOf, UnknownTable } from "./guess.js";
import { headRow } from "./head-table.js";
import { type HeadingPlace, headingsAt } from "./heading.js";
import { fieldsOfHeading } from "./heading-fields.js";
import type { HeldSheet } from "./held-sheet.js";
import { mappedColumns } from "./mapped-columns.js";
import type { Mapping, TableMapping } from "./mapping.js";
import { namesColumns } from "./names-table.js";
import { partsOfName } from "./part-of-name.js";
import type { TableToRead } from "./table-to-read.js";
import { textsAbove } from "./texts-above.js";
import { unitOrMeasure } from "./unit-or-measure.js";
import { whereHeadings } from "./where-headings.js";

/** How a sheet was understood: a table to read, or why it is none, with what is wrong in how it is mapped. */
export interface RecognisedSheet {
  readonly guess: TableGuess;
  readonly table?: TableToRead;
  readonly faults: readonly CellFault[];
}

const lastStep = (path: string): string => folded(path.replace(/^.*[/\\]/u, ""));

const fits = (mapping: TableMapping, { file, sheet }: HeldSheet): boolean =>
  (mapping.file === undefined || lastStep(mapping.file) === lastStep(file)) &&
  (mapping.sheet === undefined || (sheet !== undefined && folded(mapping.sheet) === folded(sheet)));

/** How is this sheet to be understood: by its mapping, else by its headings? */
export const recogniseSheet = (held: HeldSheet, mapping: Mapping | undefined): RecognisedSheet => {
  const { file, sheet, rows } = held;
  const place = { file, ...(sheet !== undefined && { sheet }) };
  const said = mapping?.tables?.find((table) => fits(table, held));
  const unknown = (
    why: UnknownTable["why"],
    between: readonly TableOf[] = [],
    known: readonly string[] = [],
  ): RecognisedSheet => ({ guess: { ...place, why, between, known }, faults: [] });

  const readable = (
    of: TableOf,
    { row: headingRow, count }: HeadingPlace,
    guessed: ColumnsKnown,
  ): RecognisedSheet => {
    const headings = headingsAt(rows, headingRow, count);
    const {
      columns,
      unknown: others,
      faults,
    } = said
      ? mappedColumns(guessed, said, held, headings, headingRow)
      : { ...guessed, faults: [] };
    const at = { row: headingRow, count };
    const { rows: data, skipped, sections } = dataRows(rows, at, of, columns);
    const known: KnownTable = {
      ...place,
      of,
      by: said?.part === undefined ? ("headings" as const) : ("mapping" as const),
      headingRow,
      headingRows: count,
      columns,
      unknown: others,
      always: said?.always ?? {},
      rows: data.length,
      skipped,
      notes: [...held.notes, ...textsAbove(held, headingRow - count)],
    };
    const about = aboutRegister(known, rows, sections);
    const guess = { ...known, notes: [...known.notes, ...about] };
    return {
      guess,
      table: { guess, held, columns, rows: data, sameAsAbove: said?.sameAsAbove ?? [] },
      faults: [...faults, ...columnsTwice(columns, place, Math.max(1, headingRow))],
    };
  };

  if (said?.leaveOut === true) return unknown("left-out");
  const isEmpty = rows.every((row) => row.every((cell) => cellText(cell) === ""));
  if (isEmpty) return unknown("empty");

  for (let at = 0; at < Math.min(rows.length, 20); at++) {
    if (namesColumns(rows[at] ?? []))
      return readable("names", { row: at + 1, count: 1 }, { columns: [], unknown: [] });
  }
  const head = said?.part === undefined || said.part === "plan" ? headRow(rows) : undefined;
  if (head) return readable("plan", { row: head.row, count: 1 }, { columns: [], unknown: [] });
  if (said?.part === "plan") return unknown("no-headings");

  const candidates = said?.headingRow === undefined ? rows : rows.slice(0, said.headingRow);
  const found = findHeadings(
    candidates,
    said?.part === undefined ? partsOfName(file, sheet) : [said.part],
  );
  const part: Part | undefined =
    said?.part ?? (found?.parts.length === 1 ? found.parts[0] : undefined);
  if (part === undefined) {
    if (found) return unknown("several", found.parts, found.known);
    return isBesideTables(held)
      ? unknown("template")
      : unknown("no-headings", [], nearlyKnown(rows));
  }
  const at = whereHeadings(rows, said, found);
  const columns = columnsByHeadings(headingsAt(rows, at.row, at.count), part);
  return readable(part, at, unitOrMeasure(columns, part, rows, at));
};

/** Headings that some part knows, in the first rows: what was seen, when it was not enough. */
const nearlyKnown = (rows: HeldSheet["rows"]): readonly string[] => {
  for (const row of rows.slice(0, 60)) {
    const known = row
      .map(cellText)
      .filter((text) => text !== "" && fieldsOfHeading({ text }).size > 0);
    if (known.length > 0) return known.slice(0, 5);
  }
  return [];
};
