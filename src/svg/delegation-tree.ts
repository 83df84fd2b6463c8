import { formatNumber } from "../report/format-number.js";
import { listed } from "../report/listed.js";
import { framed, widthOf } from "./draw/framed.js";
import { boxWidthOf, graphColumns } from "./draw/graph-columns.js";
import { graphOutline } from "./draw/graph-outline.js";
import { heading } from "./draw/heading.js";
import type { Picture, PictureOptions } from "./picture.js";

/** What one has handed over to another. */
export interface Handed {
  readonly from: string;
  readonly to: string;
  /** How many items of registers; `null` for what follows of the law or a reglemente and stands in no register. */
  readonly items: number | null;
  /** The items among them that break. */
  readonly broken: readonly string[];
}

/** Who has the right to decide from whom. */
export interface DelegationTree {
  readonly title: string;
  /** Bodies and positions, never people. */
  readonly holders: readonly { readonly id: string; readonly name: string }[];
  readonly handed: readonly Handed[];
}

const words = {
  sv: {
    items: (count: string) => (count === "1" ? "1 punkt" : `${count} punkter`),
    breaks: (names: string) => `brister: ${names}`,
    columns: ["Från", "Till", "Punkter", "Brister"],
    sums: (holders: string, broken: string) =>
      `${holders} organ och befattningar; hos ${broken} av dem brister någon punkt.`,
  },
  en: {
    items: (count: string) => (count === "1" ? "1 item" : `${count} items`),
    breaks: (names: string) => `breaks: ${names}`,
    columns: ["From", "To", "Items", "Breaks"],
    sums: (holders: string, broken: string) =>
      `${holders} bodies and positions; with ${broken} of them some item breaks.`,
  },
} as const;
/** A box narrower than this holds no name that can be read. */
const leastBox = 140;
const namedBreaks = 2;

/**
 * Who may decide, and from whom have they the right? The council, the boards and the positions, each beneath the one that handed over to it, with how many
 * items it has and which of them break. Where the boxes would be too narrow to read they stand below each other, indented, and
 * one that has from several is named again under each.
 *
 * @example
 * ```ts
 * import { delegationTree } from "styrkedja/svg";
 *
 * const { table } = delegationTree(
 *   {
 *     title: "Delegationsträdet",
 *     holders: [{ id: "unit:von", name: "Vård- och omsorgsnämnden" }, { id: "position:chef", name: "Vård- och omsorgschef" }],
 *     handed: [{ from: "unit:von", to: "position:chef", items: 12, broken: ["punkt 1.3"] }],
 *   },
 *   { language: "sv" },
 * );
 * table.rows[0]; // ["Vård- och omsorgsnämnden", "Vård- och omsorgschef", 12, 1]
 * ```
 */
export const delegationTree = (data: DelegationTree, options: PictureOptions): Picture => {
  const { language } = options;
  const say = words[language];
  const number = (value: number) => formatNumber(value, language);
  const width = widthOf(options);
  const head = heading(data.title, width);
  const nameOf = new Map(data.holders.map(({ id, name }) => [id, name]));
  const received = new Map<string, { items: number; isCounted: boolean; broken: string[] }>();
  for (const { to, items, broken } of data.handed) {
    const own = received.get(to) ?? { items: 0, isCounted: false, broken: [] };
    received.set(to, own);
    own.items += items ?? 0;
    own.isCounted ||= items !== null;
    own.broken.push(...broken);
  }
  const nodes = data.holders.map(({ id, name }) => {
    const { items = 0, isCounted = false, broken = [] } = received.get(id) ?? {};
    return {
      id,
      name,
      ...(isCounted && { note: say.items(number(items)) }),
      ...(broken.length > 0 && {
        breaks: say.breaks(listed(broken, language, namedBreaks)),
      }),
    };
  });
  const graph = {
    title: data.title,
    nodes,
    links: data.handed.map(({ from, to }) => ({ from: to, serves: from })),
  };
  const draw = boxWidthOf(graph, width) < leastBox ? graphOutline : graphColumns;
  const drawn = draw(graph, { width, top: head.bottom + 6, against: "" });
  return framed(
    {
      name: "delegation-tree",
      title: data.title,
      description: say.sums(
        number(nodes.length),
        number(nodes.filter(({ breaks }) => breaks !== undefined).length),
      ),
      height: drawn.bottom + 10,
      body: head.svg + drawn.svg,
      table: {
        columns: say.columns,
        rows: data.handed.map(({ from, to, items, broken }) => [
          nameOf.get(from) ?? from,
          nameOf.get(to) ?? to,
          items,
          broken.length,
        ]),
      },
    },
    options,
  );
};
