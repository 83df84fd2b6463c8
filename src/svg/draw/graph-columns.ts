import type { GoalGraph, GraphNode } from "../graph.js";
import { graphOrder } from "./graph-order.js";
import { label, lineHeight } from "./label.js";
import { linesWithin } from "./lines-within.js";
import { tag, unit } from "./tag.js";

interface Box {
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

const [gapX, gapY, air, nameLines, breakLines] = [44, 10, 8, 3, 5];

const columnsOf = (depth: ReadonlyMap<string, number>): number =>
  Math.max(1, ...Array.from(depth.values(), (own) => own + 1));

const wide = (width: number, columns: number) => (width - 16 - gapX * (columns - 1)) / columns;

/** How wide is a box when the goals stand in columns? */
export const boxWidthOf = ({ nodes, links }: GoalGraph, width: number): number =>
  wide(
    width,
    columnsOf(
      graphOrder(
        nodes.map(({ id }) => id),
        links,
      ).depth,
    ),
  );

const heightOf = ({ name, note, breaks }: GraphNode, room: number): number =>
  air * 2 +
  (linesWithin(name, room, 13, nameLines).length +
    (note === undefined ? 0 : 1) +
    (breaks === undefined ? 0 : linesWithin(`✖ ${breaks}`, room, 12, breakLines).length)) *
    lineHeight -
  2;

/** Goals in columns, what serves to the right of what it serves, each box as high as its words. */
export const graphColumns = (
  { nodes, links, conflicts = [] }: GoalGraph,
  {
    width,
    top,
    against: pulls,
  }: { readonly width: number; readonly top: number; readonly against: string },
): { readonly svg: string; readonly bottom: number } => {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const { beneath, roots, depth } = graphOrder([...byId.keys()], links);
  const columns = columnsOf(depth);
  const boxWidth = wide(width, columns);
  const room = boxWidth - 2 * air;
  const ends = Array.from({ length: columns }, () => top);
  const boxes = new Map<string, Box>();
  // What serves stands as near the height of what it serves as what is above it in the column allows.
  const placed = (start: string) => {
    const stack = [start];
    while (stack.length > 0) {
      const id = stack.pop() as string;
      const node = byId.get(id);
      if (!node || boxes.has(id)) continue;
      const column = depth.get(id) ?? 0;
      const height = heightOf(node, room);
      const y = ends[column] ?? top;
      boxes.set(id, { x: 8 + column * (boxWidth + gapX), y, height });
      ends[column] = y + height + gapY;
      const below = beneath.get(id) ?? [];
      const first = below.find((one) => !boxes.has(one));
      if (first !== undefined) {
        const next = depth.get(first) ?? column + 1;
        ends[next] = Math.max(ends[next] ?? top, y);
      }
      stack.push(...below.toReversed());
    }
  };
  for (const root of roots) {
    const floor = Math.max(...ends);
    // A tree of its own begins below the last, so that lines of different trees do not cross.
    if ((beneath.get(root) ?? []).length > 0) ends.fill(floor);
    placed(root);
  }
  const curve = (from: Box, to: Box) => {
    const [x1, y1] = [to.x + boxWidth, to.y + to.height / 2];
    const [x2, y2] = [from.x, from.y + from.height / 2];
    const middle = (x1 + x2) / 2;
    return `M${unit(x1)} ${unit(y1)}C${unit(middle)} ${unit(y1)} ${unit(middle)} ${unit(y2)} ${unit(x2)} ${unit(y2)}`;
  };
  const lines = links.flatMap(({ from, serves }) => {
    const [below, above] = [boxes.get(from), boxes.get(serves)];
    return below && above && below !== above && below.x > above.x
      ? [tag("path", { class: "sk-link", d: curve(below, above) })]
      : [];
  });
  const against = conflicts.flatMap(({ one, other }) => {
    const [a, b] = [boxes.get(one), boxes.get(other)];
    if (!a || !b) return [];
    const [x, y1, y2] = [a.x + 4, a.y + a.height / 2, b.y + b.height / 2];
    return [
      tag("path", {
        class: "sk-alarm-line",
        "stroke-dasharray": "5 4",
        d: `M${unit(x)} ${unit(y1)}C${unit(x - 30)} ${unit(y1)} ${unit(b.x - 26)} ${unit(y2)} ${unit(b.x + 4)} ${unit(y2)}`,
      }),
    ];
  });
  const drawn = nodes.flatMap((node) => {
    const box = boxes.get(node.id);
    if (!box) return [];
    const { x, y, height } = box;
    const lineCount = linesWithin(node.name, room, 13, nameLines).length;
    const noteY = y + air + 12 + lineCount * lineHeight;
    return [
      tag("rect", {
        class: node.breaks === undefined ? "sk-box" : "sk-box sk-box-alarm",
        x,
        y,
        width: boxWidth,
        height,
        rx: 5,
      }),
      label(node.name, { x: x + air, y: y + air + 11, width: room, most: nameLines }),
      node.note === undefined
        ? ""
        : label(node.note, { x: x + air, y: noteY, width: room, size: 12, class: "sk-muted" }),
      node.breaks === undefined
        ? ""
        : label(`✖ ${node.breaks}`, {
            x: x + air,
            y: noteY + (node.note === undefined ? 0 : lineHeight),
            width: room,
            size: 12,
            most: breakLines,
            class: "sk-alarm",
          }),
    ];
  });
  const bottom = Math.max(...ends);
  if (against.length === 0) return { svg: [...lines, ...drawn].join(""), bottom };
  const y = bottom + 8;
  const key = [
    tag("path", { class: "sk-alarm-line", "stroke-dasharray": "5 4", d: `M8 ${unit(y)}H36` }),
    label(pulls, { x: 44, y: y + 4, width: width - 52, size: 12 }),
  ];
  return { svg: [...lines, ...drawn, ...against, ...key].join(""), bottom: y + lineHeight };
};
