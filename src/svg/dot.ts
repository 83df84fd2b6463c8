import { safeText } from "../report/safe-text.js";
import type { GoalGraph } from "./graph.js";

const quoted = (text: string): string =>
  `"${safeText(text).replace(/[\\\u0022]/g, (character) => `\\${character}`)}"`;

/**
 * The goals as text for Graphviz (DOT), which lays out large graphs well.
 *
 * @example
 * ```ts
 * import { dot } from "styrkedja/svg";
 *
 * const nodes = [{ id: "goal:a", name: "Alla läser" }];
 * dot({ title: "Mål", nodes, links: [] }).split("\n")[0]; // "digraph \"Mål\" {"
 * ```
 */
export const dot = ({ title, nodes, links, conflicts = [] }: GoalGraph): string => {
  const number = new Map(nodes.map(({ id }, at) => [id, `n${at}`]));
  const between = (a: string, b: string, how = "") => {
    const [from, to] = [number.get(a), number.get(b)];
    return from !== undefined && to !== undefined ? [`  ${from} -> ${to}${how};`] : [];
  };
  return [
    `digraph ${quoted(title)} {`,
    "  rankdir=RL;",
    '  node [shape=box, fontname="Helvetica"];',
    ...nodes.map(
      ({ id, name, breaks }) =>
        `  ${number.get(id)} [label=${quoted(name)}${breaks === undefined ? "" : ', color="#b3261e", penwidth=2'}];`,
    ),
    ...links.flatMap(({ from, serves }) => between(from, serves)),
    ...conflicts.flatMap(({ one, other }) =>
      between(one, other, ' [dir=none, style=dashed, constraint=false, color="#b3261e"]'),
    ),
    "}",
    "",
  ].join("\n");
};
