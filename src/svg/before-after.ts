import { formatNumber } from "../report/format-number.js";
import { framed, widthOf } from "./draw/framed.js";
import { heading } from "./draw/heading.js";
import { label } from "./draw/label.js";
import { legend } from "./draw/legend.js";
import { nameLines, rowLayout } from "./draw/row-layout.js";
import { tag } from "./draw/tag.js";
import { ticks } from "./draw/ticks.js";
import type { Picture, PictureOptions } from "./picture.js";

/** One thing before and after; `null` is not told. */
export interface BeforeAfterRow {
  readonly name: string;
  readonly before: number | null;
  readonly after: number | null;
}

/** What changed. */
export interface BeforeAfter {
  readonly title: string;
  /** What is counted: `timmar`. */
  readonly unit: string;
  readonly rows: readonly BeforeAfterRow[];
}

const words = {
  sv: { before: "Före", after: "Efter", change: "Skillnad", untold: "inte sagt" },
  en: { before: "Before", after: "After", change: "Change", untold: "not told" },
} as const;
const half = 9;

/**
 * What did it become? Two thin bars for each row, before and after, and the difference in figures. Where one of the two is not
 * told there is no difference to show.
 *
 * @example
 * ```ts
 * import { beforeAfter } from "styrkedja/svg";
 *
 * const { table } = beforeAfter(
 *   { title: "Lättare plan", unit: "timmar", rows: [{ name: "Månadsrapport", before: 120, after: 40 }] },
 *   { language: "sv" },
 * );
 * table.rows; // [["Månadsrapport", 120, 40, -80]]
 * ```
 */
export const beforeAfter = (data: BeforeAfter, options: PictureOptions): Picture => {
  const { language } = options;
  const say = words[language];
  const width = widthOf(options);
  const number = (value: number) => formatNumber(value, language);
  const changeOf = ({ before, after }: BeforeAfterRow) =>
    before === null || after === null ? null : after - before;
  const figures = data.rows.map((row) => {
    const change = changeOf(row);
    if (change === null) {
      if (row.before === row.after) return say.untold;
      return `${(row.before === null ? say.before : say.after).toLowerCase()} ${say.untold}`;
    }
    return change > 0 ? `+${number(change)}` : number(change);
  });
  const head = heading(data.title, width, data.unit);
  const key = legend(
    [
      { name: say.before, class: "sk-h3" },
      { name: say.after, class: "sk-h6" },
    ],
    { x: 8, y: head.bottom, width: width - 16 },
  );
  const layout = rowLayout(
    data.rows.map(({ name }) => name),
    figures,
    width,
    head.bottom + key.height + 8,
  );
  const end =
    ticks(Math.max(0, ...data.rows.flatMap(({ before, after }) => [before ?? 0, after ?? 0]))).at(
      -1,
    ) ?? 1;
  const long = (value: number) => (value / end) * layout.width;
  const rows = data.rows.map(({ name, before, after }, row) => {
    const { nameY = 0, y = 0 } = layout.rows[row] ?? {};
    const bar = (value: number | null, top: number, colour: string) =>
      value === null
        ? ""
        : tag("rect", {
            class: colour,
            x: layout.x,
            y: top,
            width: Math.max(1, long(value)),
            height: half,
          });
    return [
      label(name, { x: 8, y: nameY, width: layout.nameWidth, most: nameLines }),
      bar(before, y, "sk-h3"),
      bar(after, y + half, "sk-h6"),
      label(figures[row] ?? "", {
        x: width - 8,
        y: y + 14,
        width: 140,
        anchor: "end",
        class: "sk-strong",
      }),
    ].join("");
  });
  return framed(
    {
      name: "before-after",
      title: data.title,
      description: `${data.rows
        .slice(0, 5)
        .map(({ name }, row) => `${name}: ${figures[row]}`)
        .join(", ")} (${data.unit}).`,
      height: layout.bottom + 4,
      body: [head.svg, key.svg, ...rows].join(""),
      table: {
        columns: ["", say.before, say.after, say.change],
        rows: data.rows.map((row) => [row.name, row.before, row.after, changeOf(row)]),
      },
    },
    options,
  );
};
