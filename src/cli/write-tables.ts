import type { Cell } from "../formats/tables/cell.js";
import { writeCsv } from "../formats/tables/csv/write-csv.js";
import { TableError } from "../formats/tables/table-error.js";
import type { XlsxTable } from "../formats/xlsx/xlsx-table.js";
import type { Language } from "../report/language.js";
import { safeText } from "../report/safe-text.js";
import type { Words } from "../sources/words.js";
import type { Call } from "./command.js";
import { UsageError } from "./usage-error.js";

/** A table as a sheet of a workbook, as a CSV file, or, where it only explains, as a text file. */
export interface TableToWrite extends XlsxTable {
  readonly isExplanation?: boolean;
}

const noOutput: Words = {
  sv: "Vart? Ange -o FIL.xlsx för en arbetsbok, eller -o MAPP för CSV-filer.",
  en: "Where to? Give -o FILE.xlsx for a workbook, or -o FOLDER for CSV files.",
};

const otherKind = (file: string): Words => ({
  sv: `${file} är varken en arbetsbok (.xlsx) eller en mapp. Ange -o FIL.xlsx, eller -o MAPP för en CSV-fil per tabell.`,
  en: `${file} is neither a workbook (.xlsx) nor a folder. Give -o FILE.xlsx, or -o FOLDER for a CSV file for each table.`,
});

const exists = (file: string): Words => ({
  sv: `${file} finns redan. Ingenting skrevs. Välj ett annat namn, eller skriv över med --force.`,
  en: `${file} exists already. Nothing was written. Choose another name, or write over with --force.`,
});

const unwritable = (file: string): Words => ({
  sv: `${file} kunde inte skrivas. Finns mappen, och får du skriva där?`,
  en: `${file} could not be written. Does the folder exist, and may you write there?`,
});

const wrote = {
  sv: (file: string, count: number) => `Skrev ${file}${count > 1 ? ` (${count} tabeller)` : ""}.`,
  en: (file: string, count: number) => `Wrote ${file}${count > 1 ? ` (${count} tables)` : ""}.`,
} as const;

const yesOrNo = { sv: { true: "ja", false: "nej" }, en: { true: "yes", false: "no" } } as const;

/** Yes and no as people write them, and as the drop-downs say. */
const inWords = (row: readonly Cell[], language: Language): readonly Cell[] =>
  row.map((cell) => (typeof cell === "boolean" ? yesOrNo[language][`${cell}`] : cell));

const plainText = (rows: Iterable<readonly Cell[]>): string =>
  [...rows].map(([text]) => `${text ?? ""}\r\n`).join("");

type File = readonly [path: string, content: string | Uint8Array];

const fileOf = (folder: string, table: TableToWrite, language: Language): File => {
  const name = table.name.toLowerCase().replaceAll(" ", "-");
  const bare = folder.replace(/[/\\]+$/, "");
  return table.isExplanation
    ? [`${bare}/${name}.txt`, plainText(table.rows)]
    : [`${bare}/${name}.csv`, writeCsv(table.rows, { language })];
};

const workbook = async (
  file: string,
  tables: readonly TableToWrite[],
  title: string,
  language: Language,
): Promise<File> => {
  const sheets = tables.map((table) => ({
    ...table,
    rows: [...table.rows].map((row) => inWords(row, language)),
  }));
  const { writeXlsx } = await import("../formats/xlsx/write-xlsx.js");
  try {
    return [file, await writeXlsx(sheets, { title, file, language })];
  } catch (error) {
    if (error instanceof TableError) throw new UsageError(error.fault.message);
    throw error;
  }
};

const isThere = async ({ io }: Call, file: string): Promise<boolean> => {
  try {
    for await (const _ of io.readChunks(file)) return true;
    return true;
  } catch {
    return false;
  }
};

/**
 * Writes tables to what `-o` names: a workbook (`.xlsx`), one CSV file (`.csv`, where there is one table), or a folder
 * with a CSV file for each. Over what exists only with `--force`; else nothing is written. Throws a {@link UsageError} for
 * another kind of file, and for what cannot be written.
 */
export const writeTables = async (
  call: Call,
  tables: readonly TableToWrite[],
  title: string,
): Promise<void> => {
  const { io, given, language } = call;
  const target = given.get("output");
  if (target === undefined || target === "-") throw new UsageError(noOutput);
  const extension = /\.[a-z]{2,4}$/i.exec(target)?.[0].toLowerCase();
  const [only] = tables;
  const isFolder = extension === undefined;
  let files: readonly File[];
  if (extension === ".xlsx") files = [await workbook(target, tables, title, language)];
  else if (extension === ".csv" && only && tables.length === 1) {
    files = [[target, writeCsv(only.rows, { language })]];
  } else if (isFolder) files = tables.map((table) => fileOf(target, table, language));
  else throw new UsageError(otherKind(target));

  const overwrites = given.has("force");
  if (!overwrites) {
    for (const [file] of files) if (await isThere(call, file)) throw new UsageError(exists(file));
  }
  let writing = target;
  try {
    if (isFolder) await io.makeFolder(target);
    for (const [file, content] of files) {
      writing = file;
      await io.writeFile(file, content, overwrites);
    }
  } catch {
    throw new UsageError(unwritable(writing));
  }
  io.stderr(
    `${safeText(wrote[language](target, tables.filter(({ isExplanation }) => !isExplanation).length))}\n`,
  );
};
