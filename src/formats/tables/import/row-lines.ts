import type { HeldSheet } from "./held-sheet.js";

const lineBreaks = /\r\n|\r|\n/g;

/**
 * On which line of its file does each row begin, from 1, by the row's place from 0? Cells may hold line breaks, and the first
 * row may stand on the second line. Absent where every line is the row of the same number, and for a workbook, which has no lines.
 */
export const rowLines = ({
  sheet,
  rows,
  firstLine,
}: Pick<HeldSheet, "sheet" | "rows" | "firstLine">): readonly number[] | undefined => {
  if (sheet !== undefined) return undefined;
  let line = firstLine;
  const lines = rows.map((row) => {
    const begins = line;
    line += 1;
    for (const cell of row) {
      if (typeof cell === "string" && /[\r\n]/.test(cell))
        line += cell.match(lineBreaks)?.length ?? 0;
    }
    return begins;
  });
  return line === rows.length + 1 ? undefined : lines;
};
