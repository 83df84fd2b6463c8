import { formatNumber } from "../report/format-number.js";
import { framed, widthOf } from "./draw/framed.js";
import { heading } from "./draw/heading.js";
import { label } from "./draw/label.js";
import { legend } from "./draw/legend.js";
import { series } from "./draw/palette.js";
import { barHeight, nameLines, rowLayout } from "./draw/row-layout.js";
import { escaped, hint, tag } from "./draw/tag.js";
import { textLength } from "./draw/text-length.js";
import { ticks } from "./draw/ticks.js";
import type { Picture, PictureOptions } from "./picture.js";

/** One bar: what, and how much of each part, in the order of the parts. `null` is not told. */
export interface StackedBar {
  readonly name: string;
  readonly values: readonly (number | null)[];
}

/** What the bars show: the burden by origin, time invested by kind, verdicts by goal area. */
export interface StackedBars {
  readonly title: string;
  /** What is counted: `timmar`. */
  readonly unit: string;
  /** What the parts are; at most nine have colours of their own. */
  readonly parts: readonly string[];
  /** Which of the nine colours each part has; absent: in the order of the parts. */
  readonly colours?: readonly number[];
  readonly bars: readonly StackedBar[];
}

const words = {
  sv: { sum: "Summa", untold: "inte sagt", least: "minst" },
  en: { sum: "Sum", untold: "not told", least: "at least" },
} as const;

/**
 * How much, and of what? A bar for each row, in parts that stand in the same order in all: each part is named in the legend,
 * in the order of the bar, and its figure stands in it where there is room. A part that is not told makes the sum "at least".
 *
 * @example
 * ```ts
 * import { stackedBars } from "styrkedja/svg";
 *
 * const { table } = stackedBars(
 *   { title: "Efter ursprung", unit: "timmar", parts: ["lag", "egen vana"], bars: [{ name: "Skolan", values: [40, null] }] },
 *   { language: "sv" },
 * );
 * table.rows; // [["Skolan", 40, null, 40]]
 * ```
 */
export const stackedBars = (data: StackedBars, options: PictureOptions): Picture => {
  const { language } = options;
  const say = words[language];
  const width = widthOf(options);
  const number = (value: number) => formatNumber(value, language);
  const sums = data.bars.map(({ values }) => values.reduce<number>((sum, v) => sum + (v ?? 0), 0));
  const figures = data.bars.map(
    ({ values }, row) => `${values.includes(null) ? "≥ " : ""}${number(sums[row] ?? 0)}`,
  );
  const colourOf = (part: number) => `sk-s${(data.colours?.[part] ?? part) % series.length}`;
  const used = data.parts.map((_, part) => data.bars.some(({ values }) => (values[part] ?? 0) > 0));
  const head = heading(data.title, width, data.unit);
  const key = legend(
    data.parts.flatMap((name, part) => (used[part] ? [{ name, class: colourOf(part) }] : [])),
    { x: 8, y: head.bottom, width: width - 16 },
  );
  const layout = rowLayout(
    data.bars.map(({ name }) => name),
    figures,
    width,
    head.bottom + key.height + 8,
  );
  const end = ticks(Math.max(0, ...sums)).at(-1) ?? 1;
  const long = (value: number) => (value / end) * layout.width;
  const rows = data.bars.map(({ name, values }, row) => {
    const { nameY = 0, y = 0 } = layout.rows[row] ?? {};
    let x = layout.x;
    const parts = values.map((value, part) => {
      if (!value) return "";
      const [left, own] = [x, long(value)];
      x += own;
      const figure = number(value);
      const hasRoom = textLength(figure, 12) + 8 < own;
      return [
        tag(
          "rect",
          {
            class: colourOf(part),
            x: left,
            y,
            width: Math.max(0.5, own - 1),
            height: barHeight,
          },
          hint(`${data.parts[part] ?? ""}: ${figure}`),
        ),
        hasRoom
          ? tag(
              "text",
              {
                class: "sk-small sk-on-series",
                x: left + own / 2,
                y: y + 13,
                "text-anchor": "middle",
              },
              escaped(figure),
            )
          : "",
      ].join("");
    });
    return [
      label(name, { x: 8, y: nameY, width: layout.nameWidth, most: nameLines }),
      ...parts,
      label(figures[row] ?? "", { x: x + 6, y: y + 14, width: 140, class: "sk-strong" }),
    ].join("");
  });
  const whole = sums.reduce((sum, one) => sum + one, 0);
  const byPart = data.parts
    .map((name, part) => ({
      name,
      sum: data.bars.reduce((sum, { values }) => sum + (values[part] ?? 0), 0),
    }))
    .filter(({ sum }) => sum > 0);
  return framed(
    {
      name: "stacked-bars",
      title: data.title,
      description: `${say.sum} (${data.unit}): ${number(whole)}; ${byPart
        .map(({ name, sum }) => `${name} ${number(sum)}`)
        .join(", ")}.`,
      height: layout.bottom + 4,
      body: [head.svg, key.svg, ...rows].join(""),
      table: {
        columns: ["", ...data.parts, say.sum],
        rows: data.bars.map(({ name, values }, row) => [name, ...values, sums[row] ?? 0]),
      },
    },
    options,
  );
};
