import { type Block, defaultWidth } from "./page.js";
import { safeText } from "./safe-text.js";
import { textWidth } from "./text-width.js";
import { wrap } from "./wrap.js";

export interface Column {
  readonly title: string;
  /** Numbers stand to the right and are never wrapped; their title is, before a word elsewhere is cut. */
  readonly align?: "right";
}

export interface TableOptions {
  readonly width?: number | undefined;
  readonly indent?: number;
}

const gap = 2;
const narrowest = 8;

const pad = (text: string, width: number, align: Column["align"]) => {
  const room = " ".repeat(Math.max(0, width - textWidth(text)));
  return align === "right" ? room + text : text + room;
};

/**
 * Takes columns from the widest of the texts until all fit: down to its longest word first, then from titles over
 * numbers, and only then into a word.
 */
const narrowed = (
  widths: number[],
  words: readonly number[],
  numbers: readonly number[],
  columns: readonly Column[],
  room: number,
): number[] => {
  const total = () => widths.reduce((sum, width) => sum + width, 0);
  const widest = (isNumber: boolean, least: (at: number) => number): number => {
    let found = -1;
    for (const [at, column] of columns.entries()) {
      const width = widths[at] ?? 0;
      if ((column.align === "right") !== isNumber || width <= least(at)) continue;
      if (found < 0 || width > (widths[found] ?? 0)) found = at;
    }
    return found;
  };
  const steps = [
    () => widest(false, (at) => Math.max(narrowest, words[at] ?? 0)),
    () => widest(true, (at) => numbers[at] ?? 0),
    () => widest(false, () => narrowest),
  ];
  for (const step of steps) {
    for (let at = step(); total() > room && at >= 0; at = step())
      widths[at] = (widths[at] ?? 0) - 1;
  }
  return widths;
};

const longestWord = (text: string): number => Math.max(...text.split(" ").map(textWidth));

/** Rows in columns as lines of a page. Texts wrap within their column when the table is wider than the page. */
export const table = (
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  { width = defaultWidth, indent = 2 }: TableOptions = {},
): readonly Block[] => {
  const cells = [columns.map(({ title }) => title), ...rows].map((row) =>
    columns.map((_, at) => safeText(row[at] ?? "")),
  );
  const natural = columns.map((_, at) =>
    cells.reduce((widest, row) => Math.max(widest, textWidth(row[at] ?? "")), 0),
  );
  const words = columns.map((_, at) =>
    cells.reduce((longest, row) => Math.max(longest, longestWord(row[at] ?? "")), 0),
  );
  const numbers = columns.map((_, at) =>
    cells
      .slice(1)
      .reduce(
        (most, row) => Math.max(most, textWidth(row[at] ?? "")),
        longestWord(cells[0]?.[at] ?? ""),
      ),
  );
  const room = width - indent - gap * (columns.length - 1);
  const widths = narrowed(natural, words, numbers, columns, room);

  return cells.flatMap((row, index) => {
    const wrapped = row.map((cell, at) =>
      columns[at]?.align === "right" && index > 0 ? [cell] : wrap(cell, widths[at] ?? 0),
    );
    const height = Math.max(...wrapped.map((lines) => lines.length));
    return Array.from({ length: height }, (_, line): Block => {
      const text = wrapped
        .map((lines, at) => pad(lines[line] ?? "", widths[at] ?? 0, columns[at]?.align))
        .join(" ".repeat(gap))
        .trimEnd();
      return { text, indent, asIs: true, ...(index === 0 && { tone: "faint" }) };
    });
  });
};
