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

/** Takes columns from the widest of the texts until all fit. */
const narrowed = (widths: number[], columns: readonly Column[], room: number): number[] => {
  const total = () => widths.reduce((sum, width) => sum + width, 0);
  while (total() > room) {
    let widest = -1;
    for (const [at, column] of columns.entries()) {
      if (column.align !== "right" && (widths[at] ?? 0) > (widths[widest] ?? narrowest))
        widest = at;
    }
    if (widest < 0) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
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
  const widths = narrowed(natural, columns, width - indent - gap * (columns.length - 1));

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
