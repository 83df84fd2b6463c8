import { nearest } from "../../../plan/nearest.js";
import type { CellFault } from "../cell-fault.js";
import { columnLetters, columnOfLetters } from "./column-letters.js";
import type { ColumnsKnown } from "./guess.js";
import { type Heading, shownHeading } from "./heading.js";
import type { HeldSheet } from "./held-sheet.js";
import { importFault, shownText } from "./import-fault.js";
import { headingKey } from "./known-headings.js";
import type { TableMapping } from "./mapping.js";

/** The columns that a mapping speaks of by this name: one by its letter, or those with this heading. */
const columnsNamed = (name: string, headings: readonly Heading[]): readonly number[] => {
  const byLetters = columnOfLetters(name);
  if (byLetters !== undefined) return [byLetters];
  const key = headingKey(name);
  const columnsWith = (textOf: (heading: Heading) => string): readonly number[] =>
    headings.flatMap((heading, at) => (headingKey(textOf(heading)) === key ? [at + 1] : []));
  const whole = columnsWith(shownHeading);
  return whole.length > 0 ? whole : columnsWith(({ text }) => text);
};

const noSuchColumn = (
  name: string,
  headings: readonly Heading[],
  { file, sheet }: HeldSheet,
  row: number,
): CellFault => {
  const near = nearest(
    name,
    headings.map(shownHeading).filter((heading) => heading !== ""),
  );
  return importFault(
    { file, ...(sheet !== undefined && { sheet }), row },
    "no-such-column",
    { expected: "column", found: shownText(name), nearest: near },
    {
      sv: `Mappningen nämner kolumnen ${shownText(name)}, men ingen kolumn heter så här.${near === undefined ? "" : ` Menades ${shownText(near)}?`} Ange kolumnens bokstav eller rubrik.`,
      en: `The mapping names the column ${shownText(name)}, but no column here is called so.${near === undefined ? "" : ` Was ${shownText(near)} meant?`} Give the column's letter or heading.`,
    },
  );
};

/** Amounts of the plan's currency, by their field. */
const isMoney = (field: string): boolean =>
  /^(?:limits|budget|grant|funding)\b|(?:amount|Amount|\.external)$/.test(field);
const inThousands = /\b(?:tkr|ksek|mkr|mnkr|msek|tusen|tusental|miljoner|thousands?|millions?)\b/iu;

const otherScale = (heading: string, { file, sheet }: HeldSheet, row: number): CellFault =>
  importFault(
    { file, ...(sheet !== undefined && { sheet }), row },
    "other-scale",
    { expected: "kr", found: shownText(heading) },
    {
      sv: `Kolumnen ${shownText(heading)} är inte i kronor, men mappningen fyller ett fält i kronor. Räkna om den till kronor i filen, och stryk enheten ur rubriken.`,
      en: `The column ${shownText(heading)} is not in whole units of the currency, but the mapping fills a field that is. Convert it in the file, and take the unit out of the heading.`,
    },
  );

/** The columns as the headings say, and where the mapping says otherwise as it says. */
export const mappedColumns = (
  guessed: ColumnsKnown,
  mapping: TableMapping,
  held: HeldSheet,
  headings: readonly Heading[],
  headingRow: number,
): ColumnsKnown & { readonly faults: readonly CellFault[] } => {
  const byColumn = new Map(guessed.columns.map((one) => [one.column, one]));
  let unknown = guessed.unknown;
  const faults: CellFault[] = [];
  for (const [name, said] of Object.entries(mapping.columns ?? {})) {
    const columns = columnsNamed(name, headings);
    if (columns.length === 0) faults.push(noSuchColumn(name, headings, held, headingRow));
    for (const column of columns) {
      unknown = unknown.filter((one) => one.column !== column);
      if (said === null) byColumn.delete(column);
      else {
        const above = headings[column - 1];
        const heading = above?.text ? shownHeading(above) : columnLetters(column);
        const fields = [said].flat();
        if (fields.some(isMoney) && inThousands.test(heading)) {
          faults.push(otherScale(heading, held, headingRow));
        }
        byColumn.set(column, { column, heading, fields });
      }
    }
  }
  return {
    columns: [...byColumn.values()].sort((a, b) => a.column - b.column),
    unknown,
    faults,
  };
};
