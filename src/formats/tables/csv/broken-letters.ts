import type { Cell } from "../cell.js";
import { columnLetters } from "../import/column-letters.js";
import { TableError } from "../table-error.js";

/** What stands where bytes were no letters. */
const mark = "\ufffd";

/** The rows until the first cell whose bytes are no letters; there a {@link TableError} says where, and what to do. */
export function* untilBroken(
  file: string,
  rows: Iterable<readonly Cell[]>,
): Generator<readonly Cell[], void, undefined> {
  let row = 0;
  for (const cells of rows) {
    row += 1;
    const at = cells.findIndex((cell) => typeof cell === "string" && cell.includes(mark));
    if (at !== -1) {
      const cell = `${columnLetters(at + 1)}${row}`;
      throw new TableError({
        place: { file, row, column: at + 1 },
        code: "broken-letters",
        expected: "letters in UTF-8 or UTF-16",
        found: mark,
        message: {
          sv: `Filen är skriven i Unicode men är skadad: i ${cell} står tecken som inte går att läsa. Öppna den i programmet den kom från och spara den på nytt, som CSV UTF-8.`,
          en: `The file is written in Unicode but is damaged: ${cell} holds letters that cannot be read. Open it in the program it came from and save it anew, as CSV UTF-8.`,
        },
      });
    }
    yield cells;
  }
}
