import { formatNumber } from "../report/format-number.js";
import { framed, widthOf } from "./draw/framed.js";
import { heading } from "./draw/heading.js";
import { label } from "./draw/label.js";
import { tag } from "./draw/tag.js";
import type { Picture, PictureOptions } from "./picture.js";

/** Of the staff with the least load, so large a share has so large a share of the hours. Shares are 0–1. */
export interface LorenzPoint {
  readonly staff: number;
  readonly hours: number;
}

/** How evenly something lies, without saying who stands where. */
export interface LorenzData {
  readonly title: string;
  readonly points: readonly LorenzPoint[];
}

const words = {
  sv: {
    staff: "andel av personalen, de med minst börda först",
    hours: "andel av timmarna",
    even: "om alla hade lika mycket",
    says: "har",
    of: "av personalen",
    ofHours: "av timmarna",
  },
  en: {
    staff: "share of the staff, those with the least load first",
    hours: "share of the hours",
    even: "if all had the same",
    says: "have",
    of: "of the staff",
    ofHours: "of the hours",
  },
} as const;
const axis = [0, 0.2, 0.4, 0.6, 0.8, 1] as const;
const largest = 420;

/**
 * How evenly does the burden lie? The share of the hours that falls on the share of the staff with the least of it, under the
 * line it would follow if all had the same. Nobody can be found in it: the points are fifths of the staff.
 *
 * @example
 * ```ts
 * import { lorenzCurve } from "styrkedja/svg";
 *
 * const points = [{ staff: 0, hours: 0 }, { staff: 0.5, hours: 0.2 }, { staff: 1, hours: 1 }];
 * lorenzCurve({ title: "Hur jämnt ligger det?", points }, { language: "sv" }).table.rows[1]; // [0.5, 0.2]
 * ```
 */
export const lorenzCurve = (data: LorenzData, options: PictureOptions): Picture => {
  const { language } = options;
  const say = words[language];
  const width = widthOf(options);
  const percent = (share: number) => `${formatNumber(share * 100, language)}\u00a0%`;
  const head = heading(data.title, width, say.hours);
  const [left, top] = [52, head.bottom + 8];
  const size = Math.min(width - left - 24, largest);
  const x = (share: number) => left + share * size;
  const y = (share: number) => top + (1 - share) * size;
  const grid = axis.map((share) =>
    [
      tag("line", { class: "sk-line", x1: left, x2: left + size, y1: y(share), y2: y(share) }),
      label(percent(share), {
        x: left - 6,
        y: y(share) + 4,
        width: left - 6,
        size: 12,
        anchor: "end",
        class: "sk-muted",
      }),
      label(percent(share), {
        x: x(share),
        y: top + size + 18,
        width: 50,
        size: 12,
        anchor: "middle",
        class: "sk-muted",
      }),
    ].join(""),
  );
  const path = data.points
    .map(
      (point, at) =>
        `${at === 0 ? "M" : "L"}${x(point.staff).toFixed(2)} ${y(point.hours).toFixed(2)}`,
    )
    .join("");
  const half = data.points.find(({ staff }) => staff >= 0.6 - 1e-9);
  return framed(
    {
      name: "lorenz",
      title: data.title,
      description: half
        ? `${percent(half.staff)} ${say.of} ${say.says} ${percent(half.hours)} ${say.ofHours}.`
        : say.even,
      height: top + size + 64,
      body: [
        head.svg,
        ...grid,
        tag("line", {
          class: "sk-ink-line",
          "stroke-dasharray": "4 4",
          x1: x(0),
          y1: y(0),
          x2: x(1),
          y2: y(1),
        }),
        path === "" ? "" : tag("path", { class: "sk-curve", d: path }),
        ...data.points.map((point) =>
          tag("circle", { class: "sk-s0", cx: x(point.staff), cy: y(point.hours), r: 4 }),
        ),
        label(say.even, {
          x: x(0.72) - 10,
          y: y(0.74),
          width: size * 0.65,
          size: 12,
          anchor: "end",
          class: "sk-muted",
        }),
        label(say.staff, {
          x: left,
          y: top + size + 38,
          width: width - left - 8,
          most: 2,
          size: 12,
          class: "sk-muted",
        }),
      ].join(""),
      table: {
        columns: [say.staff, say.hours],
        rows: data.points.map(({ staff, hours }) => [staff, hours]),
      },
    },
    options,
  );
};
