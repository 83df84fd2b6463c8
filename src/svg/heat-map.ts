import { formatNumber } from "../report/format-number.js";
import { bounds } from "./draw/bounds.js";
import { brief } from "./draw/brief.js";
import { framed, widthOf } from "./draw/framed.js";
import { heading } from "./draw/heading.js";
import { label, lineHeight } from "./draw/label.js";
import { legend } from "./draw/legend.js";
import { steps } from "./draw/palette.js";
import { hint, tag } from "./draw/tag.js";
import { textLength } from "./draw/text-length.js";
import type { Picture, PictureOptions } from "./picture.js";

/** One row of the map: a unit, and how much in each column. `null` is not told. */
export interface HeatRow {
  readonly name: string;
  readonly values: readonly (number | null)[];
  /** How much it has room for in one column, when it has said. */
  readonly capacity?: number;
  /** Is something in it not told? Then its figures are at least, and its name begins with ≥. */
  readonly isLeast?: boolean;
}

/** Rows and columns with an amount where they meet: units and weeks. */
export interface HeatMap {
  readonly title: string;
  /** What is counted: `timmar`. */
  readonly unit: string;
  /** What the columns are called: `v. 1` … */
  readonly columns: readonly string[];
  /** Where groups of columns begin, and what each is called: months above weeks. */
  readonly groups?: readonly { readonly name: string; readonly from: number }[];
  readonly rows: readonly HeatRow[];
}

const words = {
  sv: { over: "mer än det finns tid för", none: "inget", untold: "inte sagt", most: "Som mest" },
  en: { over: "more than there is time for", none: "nothing", untold: "not told", most: "At most" },
} as const;
const [cellHeight, air, narrow] = [22, 3, 520];
/** Decimals that a round figure needs; formatting stops at three. */
const decimals = (value: number) =>
  value > 0 && value < 0.001 ? 3 : (String(value).split(".")[1] ?? "").length;

const overSign = (cx: number, cy: number, room: number): string =>
  tag("circle", { class: "sk-over", cx, cy, r: Math.min(3, room / 3) });

const untoldSign = (cx: number, cy: number, room: number): string => {
  const half = Math.min(4, Math.max(1, room / 3));
  return tag("line", { class: "sk-untold", x1: cx - half, y1: cy + 4, x2: cx + half, y2: cy - 4 });
};

/** The sign stands first, where a long name is not cut. */
const signed = ({ name, isLeast }: HeatRow): string => (isLeast ? `≥ ${name}` : name);

/**
 * When does it fall, and on whom? Rows and columns with darker cells for more, each step about twice the one before; a cell that holds more than the row has room
 * for is marked with a dot, and one that is not told with a stroke, not by colour alone. On a narrow picture the names stand above their rows.
 *
 * @example
 * ```ts
 * import { heatMap } from "styrkedja/svg";
 *
 * const { table } = heatMap(
 *   { title: "Året", unit: "timmar", columns: ["v. 1", "v. 2"], rows: [{ name: "Skolan", values: [0, 12], capacity: 10 }] },
 *   { language: "sv" },
 * );
 * table.rows; // [["Skolan", 0, 12]]
 * ```
 */
export const heatMap = (data: HeatMap, options: PictureOptions): Picture => {
  const { language } = options;
  const say = words[language];
  const width = widthOf(options);
  const isNarrow = width < narrow;
  const number = (value: number) => formatNumber(value, language, value > 0 && value < 10 ? 1 : 0);
  const round = (value: number) => formatNumber(value, language, decimals(value));
  const greatest = Math.max(0, ...data.rows.flatMap(({ values }) => values.map((v) => v ?? 0)));
  const shown = bounds(greatest, steps.length - 1);
  const stepOf = (value: number) => {
    const step = shown.findIndex((bound) => value <= bound);
    return Math.min(steps.length - 1, step < 0 ? steps.length - 1 : step);
  };
  const head = heading(data.title, width, data.unit);
  const isOver = ({ capacity }: HeatRow, value: number | null) =>
    capacity !== undefined && (value ?? 0) > capacity;
  const hasUntold = data.rows.some(({ values }) => values.includes(null));
  const hasOver = data.rows.some((row) => row.values.some((value) => isOver(row, value)));
  const key = legend(
    shown.map((bound, at) => ({
      class: `sk-h${at}`,
      name: at === 0 ? say.none : `${round(shown[at - 1] ?? 0)}–${round(bound)}`,
    })),
    { x: 8, y: head.bottom, width: width - 16 },
  );
  const nameWidth = isNarrow ? width - 16 : Math.round(width * 0.31);
  const left = isNarrow ? 8 : nameWidth + 14;
  const cellWidth = (width - left - 8) / Math.max(1, data.columns.length);
  const overY = head.bottom + key.height;
  // Signs that lie in the cells, each explained on a line of its own.
  const signs = [
    ...(hasOver ? [{ says: say.over, draw: overSign }] : []),
    ...(hasUntold ? [{ says: say.untold, draw: untoldSign }] : []),
  ];
  const notes = signs.map(({ says, draw }, at) => {
    const middle = overY + at * lineHeight + 6;
    return (
      draw(14, middle, 12) + label(says, { x: 26, y: middle + 4, width: width - 40, size: 12 })
    );
  });
  let y = overY + signs.length * lineHeight + 20;
  const top = y;
  const groups = (data.groups ?? []).map(({ name, from }, at, all) => {
    const until = all[at + 1]?.from ?? data.columns.length;
    if (textLength(name, 12) > (until - from) * cellWidth - 1) return "";
    return label(name, {
      x: left + from * cellWidth,
      y: top - 6,
      width: (until - from) * cellWidth - 1,
      size: 12,
      class: "sk-muted",
    });
  });
  const rows = data.rows.map((row) => {
    const nameY = y + (isNarrow ? 13 : 15);
    if (isNarrow) y += 18;
    const cells = row.values.map((value, column) => {
      const x = left + column * cellWidth;
      const own = value === null ? say.untold : `${number(value)} ${data.unit}`;
      return [
        tag(
          "rect",
          {
            class: value === null ? "sk-surface" : `sk-h${stepOf(value)}`,
            x,
            y,
            width: Math.max(0.5, cellWidth - 1),
            height: cellHeight,
          },
          // Hovering tells the figure; a phone cannot hover, and has the table.
          isNarrow ? "" : hint(`${brief(signed(row))}, ${data.columns[column] ?? ""}: ${own}`),
        ),
        isOver(row, value) ? overSign(x + (cellWidth - 1) / 2, y + cellHeight / 2, cellWidth) : "",
        value === null ? untoldSign(x + (cellWidth - 1) / 2, y + cellHeight / 2, cellWidth) : "",
      ].join("");
    });
    y += cellHeight + air;
    return label(signed(row), { x: 8, y: nameY, width: nameWidth, size: 12 }) + cells.join("");
  });
  const heaviest = data.rows
    .flatMap((row) =>
      row.values.map((value, at) => ({ row, value: value ?? 0, column: data.columns[at] ?? "" })),
    )
    .reduce<{ row: HeatRow; value: number; column: string } | undefined>(
      (most, one) => (one.value > (most?.value ?? 0) ? one : most),
      undefined,
    );
  return framed(
    {
      name: "heat-map",
      title: data.title,
      description: heaviest
        ? `${say.most} ${heaviest.row.isLeast ? "≥ " : ""}${number(heaviest.value)} ${data.unit}: ${heaviest.row.name}, ${heaviest.column}.`
        : `${hasUntold ? say.untold : say.none}.`,
      height: y + 6,
      body: [head.svg, key.svg, ...notes, ...groups, ...rows].join(""),
      table: {
        columns: ["", ...data.columns],
        rows: data.rows.map((row) => [signed(row), ...row.values]),
      },
    },
    options,
  );
};
