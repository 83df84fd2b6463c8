import { choiceLists } from "./choice-lists.js";
import { hucre } from "./hucre.js";
import { sheetName } from "./sheet-name.js";
import { writtenSheet } from "./written-sheet.js";
import type { XlsxTable } from "./xlsx-table.js";

export interface WriteXlsxOptions {
  /** Told in the properties of the workbook. */
  readonly title?: string;
  /** What the file will be called, for what may be said of it. */
  readonly file?: string;
  /** Of the hidden sheet that holds long drop-downs: `Listor` (else) or `Lists`. */
  readonly language?: "sv" | "en";
}

/** The only day that a workbook of the same content always can have. */
const always = new Date(Date.UTC(2000, 0, 1));
const listsNames = { sv: "Listor", en: "Lists" } as const;

/**
 * What is the workbook with these tables? A sheet for each: headings bold and always in sight, columns as wide as what
 * stands in them, long text wrapped, drop-downs where a column has choices. Text is text and numbers are numbers; any text
 * comes back as it was. The same tables give the same bytes.
 *
 * Needs the package hucre (`npm install hucre`), loaded when first used. Throws a {@link TableError} when it is missing, and
 * for what no workbook can hold: a text longer than 32 767 characters, a sheet of more than 1 048 576 rows.
 *
 * @example
 * ```ts
 * import { readXlsx, writeXlsx } from "styrkedja/formats/xlsx";
 *
 * const rows = [["Namn", "Kod"], ["Exempelkommun", "0180"]];
 * const bytes = await writeXlsx([{ name: "Kommuner", rows }]);
 * const [sheet] = await readXlsx({ name: "kommuner.xlsx", bytes });
 * sheet?.rows[1]?.[1]; // "0180"
 * ```
 */
export const writeXlsx = async (
  tables: readonly XlsxTable[],
  { title, file = "", language = "sv" }: WriteXlsxOptions = {},
): Promise<Uint8Array> => {
  const { writeXlsx: write } = await hucre(file);
  const taken = new Set<string>();
  const nameOf = (wanted: string) => {
    const name = sheetName(wanted, taken);
    taken.add(name.toLowerCase());
    return name;
  };
  const listsName = nameOf(listsNames[language]);
  const lists = choiceLists(listsName);
  const sheets = tables.map((table) => writtenSheet(file, nameOf(table.name), table, lists));
  const longest = Math.max(0, ...lists.columns.map((choices) => choices.length));
  if (longest > 0) {
    const rows = Array.from({ length: longest }, (_, at) =>
      lists.columns.map((choices) => choices[at] ?? null),
    );
    sheets.push({ name: listsName, rows, hidden: true });
  }
  return write({
    sheets,
    properties: { ...(title !== undefined && { title }), created: always, modified: always },
  });
};
