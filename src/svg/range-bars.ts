import { formatNumber } from "../report/format-number.js";
import { framed, widthOf } from "./draw/framed.js";
import { heading } from "./draw/heading.js";
import { label } from "./draw/label.js";
import { niceRange } from "./draw/nice-range.js";
import { barHeight, nameLines, rowLayout } from "./draw/row-layout.js";
import { tag } from "./draw/tag.js";
import { textLength } from "./draw/text-length.js";
import { ticks } from "./draw/ticks.js";
import type { Picture, PictureOptions } from "./picture.js";

/** One estimate: what, and how much at the least, most likely and most. */
export interface RangeBar {
  readonly name: string;
  readonly low: number;
  readonly likely: number;
  readonly high: number;
  /** Parts that nobody has told: with any, the figures are at least. */
  readonly unknown?: number;
}

/** What the bars show. */
export interface RangeBars {
  readonly title: string;
  /** What is counted: `timmar`, `kronor`. */
  readonly unit: string;
  /** What the ends of a bar are, when they are not the lowest and highest that was told: `P10`, `P90`. */
  readonly ends?: { readonly low: string; readonly high: string };
  readonly bars: readonly RangeBar[];
}

const words = {
  sv: {
    low: "Lägst",
    likely: "Troligast",
    high: "Högst",
    unknown: "Okända delar",
    more: (count: number) => `och ${count} till`,
  },
  en: {
    low: "Low",
    likely: "Likely",
    high: "High",
    unknown: "Unknown parts",
    more: (count: number) => `and ${count} more`,
  },
} as const;
/** Bars that the description tells; of fewer the heaviest would often be left out, for they stand in the order given. */
const mostTold = 12;

/**
 * How much is it, and how sure are we? A bar from the low to the high estimate, with a mark at the likely one and its figure
 * beside. Figures with unknown parts say "at least".
 *
 * @example
 * ```ts
 * import { rangeBars } from "styrkedja/svg";
 *
 * const { svg } = rangeBars(
 *   { title: "Timmar", unit: "timmar", bars: [{ name: "Årsredovisning", low: 200, likely: 360, high: 500 }] },
 *   { language: "sv" },
 * );
 * svg.startsWith("<svg"); // true
 * ```
 */
export const rangeBars = (data: RangeBars, options: PictureOptions): Picture => {
  const { language } = options;
  const say = words[language];
  const width = widthOf(options);
  const number = (value: number) => formatNumber(value, language);
  const figures = data.bars.map(({ likely, unknown = 0 }) =>
    unknown > 0 ? `≥ ${number(likely)}` : number(likely),
  );
  const greatest = Math.max(0, ...data.bars.map(({ high }) => high));
  const lowest = Math.min(0, ...data.bars.map(({ low }) => low));
  // Money can be lost as well as spent: what is below zero lies to the left of it.
  const axis =
    lowest < 0 ? niceRange([lowest, greatest]).ticks : ticks(greatest, width < 520 ? 3 : 5);
  const [start, end] = [axis[0] ?? 0, axis.at(-1) ?? 1];
  const head = heading(data.title, width, data.unit);
  const top = head.bottom + 8;
  const layout = rowLayout(
    data.bars.map(({ name }) => name),
    figures,
    width,
    top,
  );
  const at = (value: number) => layout.x + ((value - start) / (end - start)) * layout.width;
  const bottom = layout.bottom;
  const room = Math.max(...[start, end].map((value) => textLength(number(value), 12))) + 8;
  // Each line of the grid has its figure where there is room for it.
  const every = Math.ceil((room * (axis.length - 1)) / layout.width);
  const grid = axis.map((value, step) =>
    [
      tag("line", {
        class: value === 0 && start < 0 ? "sk-ink-line" : "sk-line",
        x1: at(value),
        x2: at(value),
        y1: top - 6,
        y2: bottom,
      }),
      step % every === 0
        ? label(number(value), {
            x: at(value),
            y: bottom + 16,
            width: room,
            size: 12,
            anchor: step === 0 && width < 520 ? "start" : "middle",
            class: "sk-muted",
          })
        : "",
    ].join(""),
  );
  const rows = data.bars.map(({ name, low, likely, high }, row) => {
    const { nameY = 0, y = 0 } = layout.rows[row] ?? {};
    const middle = y + barHeight / 2;
    return [
      label(name, { x: 8, y: nameY, width: layout.nameWidth, most: nameLines }),
      tag("rect", {
        class: "sk-h2",
        x: at(low),
        y: y + 4,
        width: Math.max(2, at(high) - at(low)),
        height: barHeight - 8,
        rx: 3,
      }),
      tag("circle", { class: "sk-h6", cx: at(likely), cy: middle, r: 5 }),
      label(figures[row] ?? "", {
        x: width - 8,
        y: middle + 5,
        width: 140,
        anchor: "end",
        class: "sk-strong",
      }),
    ].join("");
  });
  const told = data.bars.map(({ name, low, high }, row) => {
    const [least, most] = [number(low), number(high)];
    return `${name}: ${figures[row]}${least === most ? "" : ` (${least}–${most})`}`;
  });
  const rest = told.length - mostTold;
  const description = [...told.slice(0, mostTold), ...(rest > 0 ? [say.more(rest)] : [])].join(
    "; ",
  );
  return framed(
    {
      name: "range-bars",
      title: data.title,
      description: `${description}.`,
      height: bottom + 26,
      body: [head.svg, ...grid, ...rows].join(""),
      table: {
        columns: [
          "",
          data.ends?.low ?? say.low,
          say.likely,
          data.ends?.high ?? say.high,
          say.unknown,
        ],
        rows: data.bars.map(({ name, low, likely, high, unknown = 0 }) => [
          name,
          low,
          likely,
          high,
          unknown,
        ]),
      },
    },
    options,
  );
};
