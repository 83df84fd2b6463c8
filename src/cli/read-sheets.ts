import { readCsv } from "../formats/tables/csv/read-csv.js";
import type { Sheet } from "../formats/tables/sheet.js";
import { TableError } from "../formats/tables/table-error.js";
import { safeText } from "../report/safe-text.js";
import { hashOf } from "./hash-of.js";
import type { Io } from "./io.js";
import { readProblem } from "./read-json.js";
import { UsageError } from "./usage-error.js";

/** Path as it is told and remembered: with strokes of one sort, and no `./` before it. */
const plainPath = (file: string): string => file.replaceAll("\\", "/").replace(/^(?:\.\/)+/u, "");

/** A workbook by its name, or by the two letters that every packed file begins with. */
const isWorkbook = (name: string, bytes: Uint8Array): boolean =>
  /\.(?:xlsx|xlsm|xls|xlsb|ods)$/iu.test(name) || (bytes[0] === 0x50 && bytes[1] === 0x4b);

/** A file that is no table: said when its rows are asked for, together with all else that is wrong. */
const unreadable = (file: string, error: TableError): Sheet => ({
  file,
  rows: {
    [Symbol.iterator]: () => {
      throw error;
    },
  },
});

const sheetsOf = async (name: string, bytes: Uint8Array): Promise<readonly Sheet[]> => {
  if (!isWorkbook(name, bytes)) return [readCsv({ name, bytes })];
  // Loaded when a workbook is read: no other command needs to wait for it.
  const { readXlsx } = await import("../formats/xlsx/read-xlsx.js");
  try {
    return await readXlsx({ name, bytes });
  } catch (error) {
    if (error instanceof TableError) return [unreadable(name, error)];
    throw error;
  }
};

/** The tables of files, and what tells this version of each file from another. */
export interface ReadSheets {
  readonly sheets: readonly Sheet[];
  readonly hashes: ReadonlyMap<string, string>;
}

/** Reads the tables of files: each sheet of a workbook, or the one table of a text file. */
export const readSheets = async (io: Io, files: readonly string[]): Promise<ReadSheets> => {
  const sheets: Sheet[] = [];
  const hashes = new Map<string, string>();
  for (const file of files) {
    let bytes: Uint8Array;
    try {
      bytes = file === "-" ? await io.readStdin() : await io.readFile(file);
    } catch (error) {
      const { sv, en } = readProblem(error).message;
      throw new UsageError({ sv: `${file}: ${sv}`, en: `${file}: ${en}` });
    }
    // A large workbook takes its time before any row of it can be counted.
    if (io.isTerminal.stderr) io.stderr(`\r${safeText(file)} …\u001b[K`);
    const name = plainPath(file);
    hashes.set(name, hashOf(bytes));
    sheets.push(...(await sheetsOf(name, bytes)));
  }
  if (io.isTerminal.stderr) io.stderr("\r\u001b[K");
  return { sheets, hashes };
};
