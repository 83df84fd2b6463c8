import { type Part, partNames } from "../../../plan/kinds.js";
import type { CellFault } from "../cell-fault.js";
import { folded } from "../folded.js";
import { isBesideTables } from "./beside-tables.js";
import { cellText } from "./cell-text.js";
import { columnLetters } from "./column-letters.js";
import { dataRows } from "./data-rows.js";
import { columnsByHeadings, findHeadings } from "./find-headings.js";
import type { GuessedColumn, TableGuess, TableOf, UnknownTable } from "./guess.js";
import { headRow } from "./head-table.js";
import type { HeldSheet } from "./held-sheet.js";
import { importFault, shownText } from "./import-fault.js";
import { mappedColumns } from "./mapped-columns.js";
import type { Mapping, TableMapping } from "./mapping.js";
import { namesColumns } from "./names-table.js";
import { partsOfName } from "./part-of-name.js";
import type { TableToRead } from "./table-to-read.js";

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

/** Two columns for one field: which of them counts has to be said. */
const twice = (
  columns: readonly GuessedColumn[],
  place: { readonly file: string; readonly sheet?: string },
  row: number,
): readonly CellFault[] => {
  const seen = new Map<string, GuessedColumn>();
  const faults: CellFault[] = [];
  for (const column of columns) {
    for (const field of column.fields) {
      const first = seen.get(field);
      if (first === undefined) seen.set(field, column);
      else {
        const [a, b] = [columnLetters(first.column), columnLetters(column.column)];
        const found = `${a} ${shownText(first.heading)}, ${b} ${shownText(column.heading)}`;
        faults.push(
          importFault(
            { ...place, row, column: column.column },
            "column-twice",
            { expected: field, found },
            {
              sv: `Två kolumner fyller samma fält (${field}): ${found}. Döp om den ena, eller säg i en mappningsfil vilken som gäller: {"${b}": null}.`,
              en: `Two columns fill the same field (${field}): ${found}. Rename one, or say in a mapping file which one counts: {"${b}": null}.`,
            },
          ),
        );
      }
    }
  }
  return faults;
};

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
    headingRow: number,
    guessed: Pick<ReturnType<typeof columnsByHeadings>, "columns" | "unknown">,
  ): RecognisedSheet => {
    const {
      columns,
      unknown: others,
      faults,
    } = said ? mappedColumns(guessed, said, held, headingRow) : { ...guessed, faults: [] };
    const { rows: data, skipped } = dataRows(rows, headingRow, of, columns);
    const guess = {
      ...place,
      of,
      by: said?.part === undefined ? ("headings" as const) : ("mapping" as const),
      headingRow,
      columns,
      unknown: others,
      always: said?.always ?? {},
      rows: data.length,
      skipped,
      notes: held.notes,
    };
    return {
      guess,
      table: { guess, held, columns, rows: data, sameAsAbove: said?.sameAsAbove ?? [] },
      faults: [...faults, ...twice(columns, place, Math.max(1, headingRow))],
    };
  };

  if (said?.leaveOut === true) return unknown("left-out");
  const isEmpty = rows.every((row) => row.every((cell) => cellText(cell) === ""));
  if (isEmpty) return unknown("empty");

  for (let at = 0; at < Math.min(rows.length, 20); at++) {
    if (namesColumns(rows[at] ?? []))
      return readable("names", at + 1, { columns: [], unknown: [] });
  }
  const head = said?.part === undefined || said.part === "plan" ? headRow(rows) : undefined;
  if (head) return readable("plan", head.row, { columns: [], unknown: [] });
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
  const headingRow = said?.headingRow ?? mappedHeadingRow(rows, said) ?? found?.row ?? 1;
  return readable(part, headingRow, columnsByHeadings(rows[headingRow - 1] ?? [], part));
};

/** The row that holds most of the headings which the mapping names. */
const mappedHeadingRow = (
  rows: HeldSheet["rows"],
  said: TableMapping | undefined,
): number | undefined => {
  const names = Object.keys(said?.columns ?? {}).map(folded);
  let best = { row: 0, known: 0 };
  rows.slice(0, 60).forEach((row, at) => {
    const texts = new Set(row.map((cell) => folded(cellText(cell))));
    const known = names.filter((name) => texts.has(name)).length;
    if (known > best.known) best = { row: at + 1, known };
  });
  return best.known > 1 ? best.row : undefined;
};

/** Headings that some part knows, in the first rows: what was seen, when it was not enough. */
const nearlyKnown = (rows: HeldSheet["rows"]): readonly string[] => {
  for (const row of rows.slice(0, 60)) {
    const known = row
      .map(cellText)
      .filter((text) => partNames.some((part) => columnsByHeadings([text], part).columns.length));
    if (known.length > 0) return known.slice(0, 5);
  }
  return [];
};
