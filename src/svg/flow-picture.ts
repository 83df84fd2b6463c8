import { sankey, sankeyLinkHorizontal } from "d3-sankey";
import { formatNumber } from "../report/format-number.js";
import { framed, widthOf } from "./draw/framed.js";
import { heading } from "./draw/heading.js";
import { label, lineHeight } from "./draw/label.js";
import { linesWithin } from "./draw/lines-within.js";
import { series } from "./draw/palette.js";
import { hint, tag } from "./draw/tag.js";
import type { Picture, PictureOptions } from "./picture.js";

/** How much goes from a giver to an asker. */
export interface Flow {
  readonly from: string;
  readonly to: string;
  readonly amount: number;
}

/** Who gives how much to whom. */
export interface FlowData {
  readonly title: string;
  /** What is counted: `timmar`. */
  readonly unit: string;
  readonly flows: readonly Flow[];
}

const words = {
  sv: { from: "Från", to: "Till", most: "Mest" },
  en: { from: "From", to: "To", most: "Most" },
} as const;
const [nodeWidth, narrow] = [10, 520];

interface Node {
  readonly id: string;
  readonly name: string;
  readonly isGiver: boolean;
}

/**
 * Where do the hours of reporting go, from those who give to those who ask? Givers on the left, askers on the right, and bands as wide as
 * what goes between them. The order is the plan's own on both sides: nobody is ranked.
 *
 * @example
 * ```ts
 * import { flowPicture } from "styrkedja/svg";
 *
 * const flows = [{ from: "Skolan", to: "Nämnden", amount: 40 }];
 * flowPicture({ title: "Vart går tiden?", unit: "timmar", flows }, { language: "sv" }).table.rows;
 * // [["Skolan", "Nämnden", 40]]
 * ```
 */
export const flowPicture = (data: FlowData, options: PictureOptions): Picture => {
  const { language } = options;
  const say = words[language];
  const width = widthOf(options);
  const number = (value: number) => formatNumber(value, language);
  const flows = data.flows.filter(({ amount }) => amount > 0);
  const givers = [...new Set(flows.map(({ from }) => from))];
  const askers = [...new Set(flows.map(({ to }) => to))];
  const head = heading(data.title, width, data.unit);
  const isNarrow = width < narrow;
  const lines = isNarrow ? 3 : 2;
  const padding = (lines + 1) * lineHeight;
  const side = Math.round(width * (isNarrow ? 0.36 : 0.3));
  // Names are as high as several lines and stand in the middle of their ends.
  const top = head.bottom + padding / 2;
  const height = Math.max(120, Math.max(givers.length, askers.length) * (padding + 8));
  const nodes: readonly Node[] = [
    ...givers.map((name) => ({ id: `from ${name}`, name, isGiver: true })),
    ...askers.map((name) => ({ id: `to ${name}`, name, isGiver: false })),
  ];
  const layout = sankey<Node, { value: number }>()
    .nodeId(({ id }) => id)
    .nodeWidth(nodeWidth)
    .nodePadding(padding)
    .nodeSort(null)
    .extent([
      [side, top],
      [width - side, top + height],
    ]);
  const drawn =
    flows.length === 0
      ? { nodes: [], links: [] }
      : layout({
          nodes: nodes.map((node) => ({ ...node })),
          links: flows.map(({ from, to, amount }) => ({
            source: `from ${from}`,
            target: `to ${to}`,
            value: amount,
          })),
        });
  const path = sankeyLinkHorizontal();
  const rowOf = new Map(givers.map((name, row) => [`from ${name}`, row]));
  const bands = drawn.links.map((link) => {
    const [from, to] = [link.source as Node, link.target as Node];
    return tag(
      "path",
      {
        class: `sk-band sk-l${(rowOf.get(from.id) ?? 0) % series.length}`,
        d: path(link as never) ?? "",
        "stroke-width": Math.max(1, link.width ?? 0),
      },
      hint(`${from.name} → ${to.name}: ${number(link.value)} ${data.unit}`),
    );
  });
  const ends = drawn.nodes.map(({ name, isGiver, x0 = 0, x1 = 0, y0 = 0, y1 = 0, value = 0 }) => {
    const middle = (y0 + y1) / 2;
    const x = isGiver ? x0 - 6 : x1 + 6;
    const anchor = isGiver ? "end" : "start";
    const room = side - 14;
    const high = linesWithin(name, room, 12, lines).length * lineHeight;
    const y = middle - high / 2 + 4;
    return [
      tag("rect", {
        class: "sk-h6",
        x: x0,
        y: y0,
        width: x1 - x0,
        height: Math.max(1, y1 - y0),
      }),
      label(name, { x, y, width: room, most: lines, size: 12, anchor }),
      label(number(value), { x, y: y + high, width: room, size: 12, anchor, class: "sk-muted" }),
    ].join("");
  });
  const heaviest = flows.reduce<Flow | undefined>(
    (most, one) => (one.amount > (most?.amount ?? 0) ? one : most),
    undefined,
  );
  return framed(
    {
      name: "flow",
      title: data.title,
      description: heaviest
        ? `${say.most}: ${heaviest.from} → ${heaviest.to}, ${number(heaviest.amount)} ${data.unit}.`
        : `0 ${data.unit}.`,
      height: top + height + padding / 2 + 8,
      body: [head.svg, ...bands, ...ends].join(""),
      table: {
        columns: [say.from, say.to, data.unit],
        rows: flows.map(({ from, to, amount }) => [from, to, amount]),
      },
    },
    options,
  );
};
