import { lineHeight } from "./label.js";
import { linesWithin } from "./lines-within.js";
import { textLength } from "./text-length.js";

/** Rows with a name, something drawn and a figure: beside each other where there is room, else the name above. */
export interface RowLayout {
  /** Where the drawn part begins and how wide it is. */
  readonly x: number;
  readonly width: number;
  readonly rows: readonly PlacedRow[];
  /** Where the last row ends. */
  readonly bottom: number;
  readonly nameWidth: number;
}
interface PlacedRow {
  /** Base line of the name's first line. */
  readonly nameY: number;
  /** Upper edge of the drawn part. */
  readonly y: number;
}

/** Height of the drawn part of a row, and the air after it. */
export const barHeight = 18;
const air = 10;
const [narrow, nameShare, mostLines] = [520, 0.34, 2];

/** Lines of a name at most. */
export const nameLines = mostLines;

/** How are rows with these names and figures laid out in a picture this wide, from `top` down? */
export const rowLayout = (
  names: readonly string[],
  figures: readonly string[],
  width: number,
  top: number,
): RowLayout => {
  const figureWidth = Math.max(0, ...figures.map((figure) => textLength(figure, 13))) + 10;
  const isNarrow = width < narrow;
  const nameWidth = isNarrow ? width - 16 : Math.round(width * nameShare);
  const x = isNarrow ? 8 : nameWidth + 16;
  let y = top;
  const rows = names.map((name) => {
    const lines = linesWithin(name, nameWidth, 13, mostLines).length;
    const nameY = y + 13;
    const drawn = isNarrow ? y + lines * lineHeight + 2 : y;
    const height = isNarrow
      ? lines * lineHeight + 2 + barHeight
      : Math.max(barHeight, lines * lineHeight);
    y += height + air;
    return { nameY, y: drawn };
  });
  return { x, width: width - x - figureWidth - 8, rows, bottom: y, nameWidth };
};
