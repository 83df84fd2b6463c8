import { formatNumber } from "../report/format-number.js";
import { framed, widthOf } from "./draw/framed.js";
import { heading } from "./draw/heading.js";
import { label, lineHeight } from "./draw/label.js";
import { linesWithin } from "./draw/lines-within.js";
import { niceRange } from "./draw/nice-range.js";
import { tag } from "./draw/tag.js";
import { textLength } from "./draw/text-length.js";
import type { Picture, PictureOptions } from "./picture.js";
import { runSignals } from "./run-signals.js";

/** One value in time; `null` is a gap, and says why in `missing`. */
export interface RunPoint {
  /** The period as people read it. */
  readonly name: string;
  readonly value: number | null;
  readonly missing?: string;
}

/** A series of one figure. */
export interface RunChart {
  readonly title: string;
  /** What is counted: `%`. */
  readonly unit: string;
  readonly points: readonly RunPoint[];
  readonly target?: number;
}

const words = {
  sv: {
    median: "median",
    target: "mål",
    short: "För få värden (under tio) för att skilja en förändring från slump.",
    gap: "Ett kort streck vid axeln: värdet saknas.",
    none: "Inget i serien behöver vara annat än slump.",
    shift: (from: string, to: string) =>
      `Minst sex i rad på samma sida om medianen, från ${from} till ${to}: ett tecken på att något har ändrats.`,
    trend: (from: string, to: string) =>
      `Minst fem i rad åt samma håll, från ${from} till ${to}: ett tecken på att något är på väg att ändras.`,
    period: "Period",
    value: "Värde",
    why: "Varför värdet saknas",
  },
  en: {
    median: "median",
    target: "target",
    short: "Too few values (below ten) to tell a change from chance.",
    gap: "A short stroke at the axis: there is no value.",
    none: "Nothing in the series need be more than chance.",
    shift: (from: string, to: string) =>
      `Six or more in a row on one side of the median, from ${from} to ${to}: a sign that something has changed.`,
    trend: (from: string, to: string) =>
      `Five or more in a row going one way, from ${from} to ${to}: a sign that something is changing.`,
    period: "Period",
    value: "Value",
    why: "Why there is no value",
  },
} as const;
const plotHeight = 170;

/**
 * How does the figure move, and is it more than chance? The values in time around their median. Gaps stay gaps; what the rules
 * of {@link runSignals} find is said in words and drawn with filled points, and with few values nothing is claimed.
 *
 * @example
 * ```ts
 * import { runChart } from "styrkedja/svg";
 *
 * const points = [{ name: "2024", value: 71 }, { name: "2025", value: null, missing: "inte mätt" }];
 * runChart({ title: "Nöjda brukare", unit: "%", points }, { language: "sv" }).description;
 * // "För få värden (under tio) för att skilja en förändring från slump."
 * ```
 */
export const runChart = (data: RunChart, options: PictureOptions): Picture => {
  const { language } = options;
  const say = words[language];
  const width = widthOf(options);
  const { points, target } = data;
  const { median, signals, isTooShort } = runSignals(points.map(({ value }) => value));
  const head = heading(data.title, width, data.unit);
  const known = points.flatMap(({ value }) => value ?? []);
  const range = niceRange([...known, ...(target === undefined ? [] : [target])]);
  const digits = range.step < 1 ? Math.min(3, Math.ceil(-Math.log10(range.step))) : 0;
  const number = (value: number) => formatNumber(value, language, digits);
  // The figures of the axis stand whole, however long.
  const longest = Math.max(...range.ticks.map((value) => textLength(number(value), 12)));
  const [left, right, top] = [Math.max(54, Math.ceil(longest) + 16), 64, head.bottom + 6];
  const plot = width - left - right;
  const x = (at: number) =>
    points.length < 2 ? left + plot / 2 : left + (at / (points.length - 1)) * plot;
  const y = (value: number) =>
    top + (1 - (value - range.low) / (range.high - range.low)) * plotHeight;
  const marked = new Set(
    signals.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, at) => from + at)),
  );
  let path = "";
  for (const [at, { value }] of points.entries()) {
    if (value === null) continue;
    const isNew = at === 0 || points[at - 1]?.value === null;
    path += `${isNew ? "M" : "L"}${x(at).toFixed(2)} ${y(value).toFixed(2)}`;
  }
  const across = (value: number, dashes: string, name: string, moved = 0) =>
    [
      tag("line", {
        class: "sk-ink-line",
        "stroke-dasharray": dashes,
        x1: left,
        x2: left + plot,
        y1: y(value),
        y2: y(value),
      }),
      label(name, { x: left + plot + 8, y: y(value) + 4 + moved, width: right - 8, size: 12 }),
    ].join("");
  const hasMedian = median !== null && !isTooShort;
  // Where the two lines lie close, their names stand on either side of them.
  const aside =
    target === undefined || !hasMedian || Math.abs(y(target) - y(median)) >= 16
      ? 0
      : target >= median
        ? -8
        : 8;
  const every = Math.max(1, Math.ceil(points.length / Math.max(2, Math.floor(plot / 100))));
  // Two names side by side never meet, though the first begins where its point is.
  const nameWidth = Math.min(120, (plot / Math.max(1, points.length - 1)) * every * 0.66);
  const nameRows = Math.max(
    1,
    ...points.map(({ name }, at) =>
      at % every === 0 ? linesWithin(name, nameWidth, 12, 2).length : 1,
    ),
  );
  const said = isTooShort
    ? [say.short]
    : signals.length === 0
      ? [say.none]
      : signals.map(({ kind, from, to }) =>
          say[kind](points[from]?.name ?? "", points[to]?.name ?? ""),
        );
  const notes = known.length < points.length ? [...said, say.gap] : said;
  // One sentence below the other, each as high as it is long.
  let noteY = top + plotHeight + 26 + nameRows * lineHeight;
  const explained = notes.map((sentence) => {
    const at = noteY;
    noteY += linesWithin(sentence, width - 16, 12, 3).length * lineHeight + 4;
    return label(sentence, { x: 8, y: at, width: width - 16, size: 12, most: 3 });
  });
  const bottom = top + plotHeight;
  return framed(
    {
      name: "run-chart",
      title: data.title,
      description: said.join(" "),
      height: noteY,
      body: [
        head.svg,
        ...range.ticks.map((value) =>
          [
            tag("line", {
              class: "sk-line",
              x1: left,
              x2: left + plot,
              y1: y(value),
              y2: y(value),
            }),
            label(number(value), {
              x: left - 6,
              y: y(value) + 4,
              width: left - 8,
              size: 12,
              anchor: "end",
              class: "sk-muted",
            }),
          ].join(""),
        ),
        hasMedian ? across(median, "6 4", say.median, -aside) : "",
        target === undefined ? "" : across(target, "2 3", say.target, aside),
        path === "" ? "" : tag("path", { class: "sk-curve", d: path }),
        ...points.map(({ value }, at) =>
          value === null
            ? tag("line", {
                class: "sk-ink-line",
                x1: x(at) - 3,
                x2: x(at) + 3,
                y1: bottom - 4,
                y2: bottom - 4,
              })
            : tag("circle", {
                class: marked.has(at) ? "sk-s0" : "sk-point",
                cx: x(at),
                cy: y(value),
                r: marked.has(at) ? 5 : 3.5,
              }),
        ),
        ...points.map(({ name }, at) =>
          at % every === 0
            ? label(name, {
                x: x(at),
                y: bottom + 18,
                width: nameWidth,
                most: 2,
                size: 12,
                anchor: at === 0 ? "start" : "middle",
                class: "sk-muted",
              })
            : "",
        ),
        ...explained,
      ].join(""),
      table: {
        columns: [say.period, say.value, say.why],
        rows: points.map(({ name, value, missing = null }) => [name, value, missing]),
      },
    },
    options,
  );
};
