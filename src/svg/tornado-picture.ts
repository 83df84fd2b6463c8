import { formatNumber } from "../report/format-number.js";
import { framed, widthOf } from "./draw/framed.js";
import { heading } from "./draw/heading.js";
import { label } from "./draw/label.js";
import { legend } from "./draw/legend.js";
import { barHeight, nameLines, rowLayout } from "./draw/row-layout.js";
import { tag } from "./draw/tag.js";
import type { Picture, PictureOptions } from "./picture.js";

/** One uncertain number, and the total when it is low and when it is high. */
export interface TornadoBar {
  readonly name: string;
  readonly low: number;
  readonly high: number;
}

/** What moves the total most. */
export interface TornadoData {
  readonly title: string;
  /** What is counted: `timmar`. */
  readonly unit: string;
  /** The total when all are as expected. */
  readonly total: number;
  readonly bars: readonly TornadoBar[];
}

const words = {
  sv: {
    low: "Summan om den är låg",
    high: "Summan om den är hög",
    isLow: "om uppgiften är låg",
    isHigh: "om uppgiften är hög",
    total: "i medeltal",
  },
  en: {
    low: "Sum if it is low",
    high: "Sum if it is high",
    isLow: "if the number is low",
    isHigh: "if the number is high",
    total: "on average",
  },
} as const;

/**
 * Which estimate should we measure next? Bars from the total with one number low to the total with it high, widest first,
 * around the total as expected.
 *
 * @example
 * ```ts
 * import { tornadoPicture } from "styrkedja/svg";
 *
 * const { table } = tornadoPicture(
 *   { title: "Vad är osäkrast?", unit: "timmar", total: 100, bars: [{ name: "Restid", low: 80, high: 130 }] },
 *   { language: "sv" },
 * );
 * table.rows; // [["Restid", 80, 130]]
 * ```
 */
export const tornadoPicture = (data: TornadoData, options: PictureOptions): Picture => {
  const { language } = options;
  const say = words[language];
  const width = widthOf(options);
  const number = (value: number) => formatNumber(value, language);
  const bars = data.bars.toSorted((a, b) => b.high - b.low - (a.high - a.low));
  const figures = bars.map(({ low, high }) => `${number(low)}–${number(high)}`);
  const head = heading(data.title, width, data.unit);
  const key = legend(
    [
      { name: say.isLow, class: "sk-s0" },
      { name: say.isHigh, class: "sk-s1" },
    ],
    { x: 8, y: head.bottom, width: width - 16 },
  );
  const layout = rowLayout(
    bars.map(({ name }) => name),
    figures,
    width,
    head.bottom + key.height + 26,
  );
  const reach = Math.max(
    1e-9,
    ...bars.flatMap(({ low, high }) => [Math.abs(data.total - low), Math.abs(high - data.total)]),
  );
  const middle = layout.x + layout.width / 2;
  const at = (value: number) => middle + ((value - data.total) / reach) * (layout.width / 2);
  const bar = (colour: string, x: number, y: number) =>
    tag("rect", {
      class: colour,
      x: Math.min(x, middle),
      y,
      width: Math.abs(x - middle),
      height: barHeight,
    });
  const rows = bars.map(({ name, low, high }, row) => {
    const { nameY = 0, y = 0 } = layout.rows[row] ?? {};
    return [
      label(name, { x: 8, y: nameY, width: layout.nameWidth, most: nameLines }),
      bar("sk-s0", at(low), y),
      bar("sk-s1", at(high), y),
      label(figures[row] ?? "", { x: width - 8, y: y + 14, width: 160, anchor: "end" }),
    ].join("");
  });
  const first = bars[0];
  return framed(
    {
      name: "tornado",
      title: data.title,
      description: first
        ? `${number(data.total)} ${data.unit} ${say.total}. ${first.name}: ${figures[0]}.`
        : `${number(data.total)} ${data.unit} ${say.total}.`,
      height: layout.bottom + 4,
      body: [
        head.svg,
        key.svg,
        ...rows,
        ...layout.rows.map(({ y }) =>
          tag("line", {
            class: "sk-ink-line",
            x1: middle,
            x2: middle,
            y1: y - 3,
            y2: y + barHeight + 3,
          }),
        ),
        label(`${number(data.total)} ${say.total}`, {
          x: middle,
          y: head.bottom + key.height + 14,
          width: layout.width,
          size: 12,
          anchor: "middle",
        }),
      ].join(""),
      table: {
        columns: ["", say.low, say.high],
        rows: bars.map(({ name, low, high }) => [name, low, high]),
      },
    },
    options,
  );
};
