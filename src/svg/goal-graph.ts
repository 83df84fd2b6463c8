import { framed, widthOf } from "./draw/framed.js";
import { boxWidthOf, graphColumns } from "./draw/graph-columns.js";
import { graphOutline } from "./draw/graph-outline.js";
import { heading } from "./draw/heading.js";
import type { GoalGraph } from "./graph.js";
import type { Picture, PictureOptions } from "./picture.js";

const words = {
  sv: {
    goal: "Mål",
    owner: "Vems",
    serves: "Tjänar",
    breaks: "Brister",
    against: "Drar emot",
    of: (count: number) => `${count} mål.`,
    broken: (count: number, some: string) => `Brister är utmärkta vid ${count}: ${some}.`,
    unbroken: "Ingen brist är utmärkt.",
  },
  en: {
    goal: "Goal",
    owner: "Whose",
    serves: "Serves",
    breaks: "Breaks",
    against: "Pulls against",
    of: (count: number) => (count === 1 ? "1 goal." : `${count} goals.`),
    broken: (count: number, some: string) => `Breaks are marked at ${count}: ${some}.`,
    unbroken: "No break is marked.",
  },
} as const;
/** A box narrower than this holds no goal that can be read. */
const leastBox = 140;
/** Goals with a break that the description names. */
const mostBroken = 5;

/**
 * How do the goals hang together? From left to right, what serves stands to the right of what it serves, also a goal that serves two;
 * where the chain breaks it is marked and said in words. Where the boxes would be too narrow to read, the goals stand below each other, indented, and a
 * goal that serves several is named again under each.
 *
 * @example
 * ```ts
 * import { goalGraph } from "styrkedja/svg";
 *
 * const { table } = goalGraph(
 *   {
 *     title: "Målkedjan",
 *     nodes: [{ id: "goal:a", name: "Alla läser" }, { id: "goal:b", name: "Lugna klassrum", note: "Bildningsnämnden" }],
 *     links: [{ from: "goal:b", serves: "goal:a" }],
 *   },
 *   { language: "sv" },
 * );
 * table.rows[1]; // ["Lugna klassrum", "Bildningsnämnden", "Alla läser", null, null]
 * ```
 */
export const goalGraph = (data: GoalGraph, options: PictureOptions): Picture => {
  const say = words[options.language];
  const width = widthOf(options);
  const head = heading(data.title, width);
  const nameOf = new Map(data.nodes.map(({ id, name }) => [id, name]));
  const names = (ids: readonly string[]) =>
    ids.length === 0 ? null : ids.map((id) => nameOf.get(id) ?? id).join(", ");
  const served = new Map<string, string[]>();
  for (const { from, serves } of data.links) {
    served.set(from, [...(served.get(from) ?? []), serves]);
  }
  const against = new Map<string, string[]>();
  for (const { one, other } of data.conflicts ?? []) {
    against.set(one, [...(against.get(one) ?? []), other]);
    against.set(other, [...(against.get(other) ?? []), one]);
  }
  const draw = boxWidthOf(data, width) < leastBox ? graphOutline : graphColumns;
  const drawn = draw(data, { width, top: head.bottom + 6, against: say.against });
  const broken = data.nodes.filter(({ breaks }) => breaks !== undefined);
  return framed(
    {
      name: "goal-graph",
      title: data.title,
      description: [
        say.of(data.nodes.length),
        broken.length === 0
          ? say.unbroken
          : say.broken(
              broken.length,
              broken
                .slice(0, mostBroken)
                .map(({ name }) => name)
                .join("; ") + (broken.length > mostBroken ? "; …" : ""),
            ),
      ].join(" "),
      height: drawn.bottom + 10,
      body: head.svg + drawn.svg,
      table: {
        columns: [say.goal, say.owner, say.serves, say.breaks, say.against],
        rows: data.nodes.map(({ id, name, note = null, breaks = null }) => [
          name,
          note,
          names(served.get(id) ?? []),
          breaks,
          names(against.get(id) ?? []),
        ]),
      },
    },
    options,
  );
};
