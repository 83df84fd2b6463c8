import { type Block, defaultWidth } from "./page.js";
import { safeText } from "./safe-text.js";
import { textWidth } from "./text-width.js";
import { wrap } from "./wrap.js";

export interface Column {
  readonly title: string;
  /** Numbers stand to the right and are never wrapped. */
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

/** Takes columns from the widest of the texts until all fit; down to its longest word first, and only then into it. */
const narrowed = (
  widths: number[],
  words: readonly number[],
  columns: readonly Column[],
  room: number,
): number[] => {
  const total = () => widths.reduce((sum, width) => sum + width, 0);
  const widest = (least: (at: number) => number): number => {
    let found = -1;
    for (const [at, column] of columns.entries()) {
      const width = widths[at] ?? 0;
      if (column.align === "right" || width <= least(at)) continue;
      if (found < 0 || width > (widths[found] ?? 0)) found = at;
    }
    return found;
  };
  while (total() > room) {
    const whole = widest((at) => Math.max(narrowest, words[at] ?? 0));
    const at = whole < 0 ? widest(() => narrowest) : whole;
    if (at < 0) break;
    widths[at] = (widths[at] ?? 0) - 1;
  }
  return widths;
};

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
    cells.reduce(
      (longest, row) => Math.max(longest, ...(row[at] ?? "").split(" ").map(textWidth)),
      0,
    ),
  );
  const widths = narrowed(natural, words, columns, width - indent - gap * (columns.length - 1));

  return cells.flatMap((row, index) => {
    const wrapped = row.map((cell, at) =>
      columns[at]?.align === "right" ? [cell] : wrap(cell, widths[at] ?? 0),
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
