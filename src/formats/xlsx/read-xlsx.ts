import { limits } from "./limits.js";
import { readSharedStrings } from "./read-shared-strings.js";
import { readSheet } from "./read-sheet.js";
import { readStyles } from "./read-styles.js";
import { readWorkbook } from "./read-workbook.js";
import { type RefusalCode, refuse } from "./refusals.js";
import type { XlsxSheet } from "./xlsx-sheet.js";
import { openZip } from "./zip.js";

/** A file's name and what is in it. */
export interface XlsxFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const startsWith = (bytes: Uint8Array, start: readonly number[]) =>
  start.every((byte, index) => bytes[index] === byte);

/** Old workbooks and those with a password lie in the same kind of container. */
const whatElse = (bytes: Uint8Array): RefusalCode | undefined => {
  if (bytes.length === 0) return "empty";
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    const isLocked = new TextDecoder("utf-16le").decode(bytes).includes("EncryptedPackage");
    return isLocked ? "encrypted" : "old-workbook";
  }
  if (startsWith(bytes, [0x09, 0x08]) || startsWith(bytes, [0x09, 0x04])) return "old-workbook";
  return startsWith(bytes, [0x50, 0x4b]) ? undefined : "not-a-workbook";
};

/**
 * What stands in the cells of a workbook? Every sheet of it in order, hidden ones too, each with its rows. Needs no
 * package. Text stays text (`0180`, `1-2`), numbers numbers, a date is `{ day }`, a formula its stored value; merged
 * cells are filled downwards. A cell that cannot be read (an error such as #REF!, a formula without a value, a time of
 * day) is empty among the rows and stands in `faults`.
 *
 * Throws a {@link TableError} for what is no .xlsx workbook, has a password, is broken, or is larger than is read: 128 MB
 * packed, 256 MB unpacked, 20 million cells.
 */
export const readXlsx = async ({ name, bytes }: XlsxFile): Promise<readonly XlsxSheet[]> => {
  const otherwise = whatElse(bytes);
  if (otherwise) refuse(name, otherwise);
  const zip = await openZip(name, bytes);
  const { from1904, sharedStrings, styles, sheets } = await readWorkbook(zip);
  const context = {
    from1904,
    sharedStrings: sharedStrings === undefined ? [] : await readSharedStrings(zip, sharedStrings),
    styles: styles === undefined ? [] : await readStyles(zip, styles),
  };
  const budget = { cells: limits.cells };
  const read: XlsxSheet[] = [];
  for (const sheet of sheets) read.push(await readSheet(zip, sheet, context, budget));
  return read;
};
