import type { GoalGraph } from "../graph.js";
import { graphOrder } from "./graph-order.js";
import { label, lineHeight } from "./label.js";
import { linesWithin } from "./lines-within.js";
import { tag } from "./tag.js";

const [indent, deepest, air, mostLines] = [16, 6, 8, 3];

/** Goals below each other, indented by what they serve. One that serves several is spelled out once and named under the others. */
export const graphOutline = (
  { nodes, links, conflicts = [] }: GoalGraph,
  {
    width,
    top,
    against,
  }: { readonly width: number; readonly top: number; readonly against: string },
): { readonly svg: string; readonly bottom: number } => {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const { beneath, roots } = graphOrder([...byId.keys()], links);
  const pulls = new Map<string, string[]>();
  for (const { one, other } of conflicts) {
    pulls.set(one, [...(pulls.get(one) ?? []), byId.get(other)?.name ?? other]);
    pulls.set(other, [...(pulls.get(other) ?? []), byId.get(one)?.name ?? one]);
  }
  const seen = new Set<string>();
  const parts: string[] = [];
  let y = top;
  const write = (text: string, x: number, size: 12 | 13, most: number, colour?: string) => {
    const room = width - x - 8;
    parts.push(
      label(text, { x, y: y + 12, width: room, size, most, ...(colour && { class: colour }) }),
    );
    y += linesWithin(text, room, size, most).length * lineHeight;
  };
  const stack = roots.toReversed().map((id) => ({ id, depth: 0 }));
  while (stack.length > 0) {
    const { id, depth } = stack.pop() as { id: string; depth: number };
    const node = byId.get(id);
    if (!node) continue;
    const x = 20 + Math.min(depth, deepest) * indent;
    const from = y;
    const isAgain = seen.has(id);
    write(
      isAgain ? `↑ ${node.name}` : node.name,
      x,
      13,
      mostLines,
      isAgain ? "sk-muted" : undefined,
    );
    if (!isAgain) {
      if (node.note !== undefined) write(node.note, x, 12, 1, "sk-muted");
      if (node.breaks !== undefined) write(`✖ ${node.breaks}`, x, 12, 3, "sk-alarm");
      for (const other of pulls.get(id) ?? [])
        write(`⇄ ${against}: ${other}`, x, 12, 2, "sk-alarm");
    }
    parts.push(
      tag("rect", {
        class: node.breaks === undefined ? "sk-h4" : "sk-alarm",
        x: x - 10,
        y: from + 1,
        width: 3,
        height: y - from - 2,
      }),
    );
    y += air;
    if (isAgain) continue;
    seen.add(id);
    for (const below of (beneath.get(id) ?? []).toReversed()) {
      stack.push({ id: below, depth: depth + 1 });
    }
  }
  return { svg: parts.join(""), bottom: y };
};
