import { readCsv } from "../formats/tables/csv/read-csv.js";
import type { Sheet } from "../formats/tables/sheet.js";
import type { Io } from "./io.js";
import { readProblem } from "./read-json.js";
import { UsageError } from "./usage-error.js";

/** Path as it is told and remembered: with strokes of one sort, and no `./` before it. */
const plainPath = (file: string): string => file.replaceAll("\\", "/").replace(/^(?:\.\/)+/u, "");

/** Reads the tables of files: each sheet of a workbook, or the one table of a text file. */
export const readSheets = async (io: Io, files: readonly string[]): Promise<readonly Sheet[]> => {
  const sheets: Sheet[] = [];
  for (const file of files) {
    let bytes: Uint8Array;
    try {
      bytes = file === "-" ? await io.readStdin() : await io.readFile(file);
    } catch (error) {
      const { sv, en } = readProblem(error).message;
      throw new UsageError({ sv: `${file}: ${sv}`, en: `${file}: ${en}` });
    }
    sheets.push(readCsv({ name: plainPath(file), bytes }));
  }
  return sheets;
};
