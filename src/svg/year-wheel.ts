import { arc } from "d3-shape";
import { framed, widthOf } from "./draw/framed.js";
import { heading } from "./draw/heading.js";
import { label, lineHeight } from "./draw/label.js";
import { linesWithin } from "./draw/lines-within.js";
import { series } from "./draw/palette.js";
import { escaped, hint, tag } from "./draw/tag.js";
import type { Picture, PictureOptions } from "./picture.js";

/** What comes back in a year, on its own ring: a follow-up cycle, a report, a meeting. */
export interface WheelRing {
  readonly name: string;
  /** Days of the year on which it falls: `2026-04-30`. */
  readonly days: readonly string[];
}

/** A year as a wheel. */
export interface YearWheel {
  readonly title: string;
  readonly year: number;
  /** From the outside in; nine have room, and how many more there are is said. */
  readonly rings: readonly WheelRing[];
}

const words = {
  sv: {
    months: ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"],
    days: "Dagar",
    times: (count: number) => (count === 1 ? "1\u00a0gång" : `${count}\u00a0gånger`),
    none: "ingen dag är sagd",
    more: (count: number) => `… och ${count} till utan plats i hjulet`,
  },
  en: {
    months: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
    days: "Days",
    times: (count: number) => (count === 1 ? "once" : `${count} times`),
    none: "no day is told",
    more: (count: number) => `… and ${count} more without room in the wheel`,
  },
} as const;
const [mostRings, narrow, largest, centre] = [9, 520, 200, 30];
/** Where the number of a ring may stand, the best first: at the top, else ever further from it. */
const labelPlaces = [
  0,
  ...Array.from({ length: 24 }, (_, at) => (at + 1) / 48).flatMap((far) => [far, -far]),
];

/** How far into the year the day is, 0–1: months are equally wide, as in a printed årshjul. */
const place = (day: string): number => {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return (month - 1 + (date - 0.5) / days) / 12;
};

const point = (share: number, radius: number) => ({
  x: radius * Math.sin(share * 2 * Math.PI),
  y: -radius * Math.cos(share * 2 * Math.PI),
});

/**
 * What comes when in the year (årshjul)? Months round the wheel, one ring for each thing that comes back, with a numbered sign on each day
 * it falls; the numbers are explained beside. What has no days is listed too, and said to have none. Past nine they are
 * counted in the picture and listed in its table.
 *
 * @example
 * ```ts
 * import { yearWheel } from "styrkedja/svg";
 *
 * const rings = [{ name: "Tertialrapport", days: ["2026-04-30", "2026-08-31"] }];
 * yearWheel({ title: "Årshjul", year: 2026, rings }, { language: "sv" }).table.rows;
 * // [["Tertialrapport", "2026-04-30, 2026-08-31"]]
 * ```
 */
export const yearWheel = (data: YearWheel, options: PictureOptions): Picture => {
  const say = words[options.language];
  const width = widthOf(options);
  const isNarrow = width < narrow;
  const head = heading(data.title, width, String(data.year));
  const rings = data.rings.slice(0, mostRings);
  const rest = data.rings.length - rings.length;
  const radius = Math.min(largest, (isNarrow ? width / 2 : width * 0.3) - 30);
  const [cx, cy] = [isNarrow ? width / 2 : radius + 34, head.bottom + radius + 30];
  const step = rings.length === 0 ? 0 : (radius - centre) / rings.length;
  const sector = arc<number>()
    .innerRadius(centre)
    .outerRadius(radius)
    .startAngle((month) => (month / 12) * 2 * Math.PI)
    .endAngle((month) => ((month + 1) / 12) * 2 * Math.PI);
  const months = say.months.map((name, month) => {
    const at = point((month + 0.5) / 12, radius + 16);
    return [
      tag("path", {
        class: month % 2 === 0 ? "sk-surface" : "sk-paper",
        d: sector(month) ?? "",
        stroke: "none",
      }),
      tag(
        "text",
        { class: "sk-small", x: at.x, y: at.y + 4, "text-anchor": "middle" },
        escaped(name),
      ),
    ].join("");
  });
  const drawn = rings.map(({ name, days }, ring) => {
    const own = radius - (ring + 0.5) * step;
    const size = Math.min(9, step * 0.45);
    // The ring's own number stands as near the top as the signs leave room for; a sign too near another with a number has none.
    const signs = days.map((day) => point(place(day), own));
    const free = labelPlaces
      .map((share) => point(share, own))
      .find((at) => signs.every(({ x, y }) => Math.hypot(at.x - x, at.y - y) > size + 5));
    const labelled: { readonly x: number; readonly y: number }[] = [];
    return [
      tag("circle", { class: "sk-line", r: own }),
      free === undefined
        ? ""
        : tag(
            "text",
            { class: "sk-ring", x: free.x, y: free.y + 3.5, "text-anchor": "middle" },
            String(ring + 1),
          ),
      ...days.toSorted().map((day) => {
        const at = point(place(day), own);
        const isApart = labelled.every(({ x, y }) => Math.hypot(at.x - x, at.y - y) > 2 * size);
        if (size >= 6.5 && isApart) labelled.push(at);
        return tag(
          "circle",
          { class: `sk-s${ring % series.length}`, cx: at.x, cy: at.y, r: size },
          hint(`${name}: ${day}`),
        );
      }),
      // After the signs: where days lie close, the sign of the next would cover the number.
      ...labelled.map(({ x, y }) =>
        tag(
          "text",
          { class: "sk-wheel", x, y: y + 3.5, "text-anchor": "middle" },
          String(ring + 1),
        ),
      ),
    ].join("");
  });
  const [x, keyWidth] = isNarrow ? [8, width - 16] : [cx + radius + 48, width - cx - radius - 56];
  let y = isNarrow ? cy + radius + 40 : head.bottom + 16;
  const told = rings.map(
    ({ name, days }) => `${name} (${days.length === 0 ? say.none : say.times(days.length)})`,
  );
  if (rest > 0) told.push(say.more(rest));
  const key = told.map((text, ring) => {
    const room = keyWidth - 26;
    const lines = linesWithin(text, room, 13, 3).length;
    const top = y;
    y += lines * lineHeight + 8;
    return [
      ring < mostRings
        ? tag("circle", { class: `sk-s${ring % series.length}`, cx: x + 9, cy: top + 8, r: 9 }) +
          tag(
            "text",
            { class: "sk-wheel", x: x + 9, y: top + 11.5, "text-anchor": "middle" },
            String(ring + 1),
          )
        : "",
      label(text, { x: x + 26, y: top + 12, width: room, most: 3 }),
    ].join("");
  });
  return framed(
    {
      name: "year-wheel",
      title: data.title,
      description: `${data.year}: ${told.join(", ")}.`,
      height: Math.max(cy + radius + 34, y + 8),
      body: [
        head.svg,
        tag("g", { transform: `translate(${cx} ${cy})` }, ...months, ...drawn),
        ...key,
      ].join(""),
      table: {
        columns: ["", say.days],
        rows: data.rings.map(({ name, days }) => [
          name,
          days.length === 0 ? null : days.join(", "),
        ]),
      },
    },
    options,
  );
};
