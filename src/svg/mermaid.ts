import { safeText } from "../report/safe-text.js";
import type { GoalGraph } from "./graph.js";

const entity = (character: string): string => `#${character.charCodeAt(0)};`;

/**
 * Text inside quotation marks of Mermaid: what could end it or be taken for markup is written as an entity. Mermaid refuses an empty text, and draws
 * none that begins like a list: "1. Alla läser", "- Alla läser".
 */
const quoted = (text: string): string => {
  const inside = safeText(text)
    .replace(/[&<>\u0022#;\u0060\\]/g, entity)
    .replace(/^(\s*)([-+*])/u, (_, air: string, sign: string) => air + entity(sign))
    .replace(/^(\s*\d+)([.)])/u, (_, number: string, sign: string) => number + entity(sign));
  return `"${inside === "" ? " " : inside}"`;
};

/**
 * The goals as text for Mermaid, which many wikis and code hosts draw. Ids are numbered: names and ids come from outside.
 *
 * @example
 * ```ts
 * import { mermaid } from "styrkedja/svg";
 *
 * const nodes = [{ id: "goal:a", name: "Alla läser" }, { id: "goal:b", name: "Lugna klassrum" }];
 * mermaid({ title: "Mål", nodes, links: [{ from: "goal:b", serves: "goal:a" }] }).split("\n")[0]; // "flowchart RL"
 * ```
 */
export const mermaid = ({ nodes, links, conflicts = [] }: GoalGraph): string => {
  const number = new Map(nodes.map(({ id }, at) => [id, `n${at}`]));
  const between = (a: string, arrow: string, b: string) => {
    const [from, to] = [number.get(a), number.get(b)];
    return from !== undefined && to !== undefined ? [`  ${from} ${arrow} ${to}`] : [];
  };
  return [
    "flowchart RL",
    ...nodes.map(
      ({ id, name, breaks }) =>
        `  ${number.get(id)}[${quoted(name)}]${breaks === undefined ? "" : ":::breaks"}`,
    ),
    ...links.flatMap(({ from, serves }) => between(from, "-->", serves)),
    ...conflicts.flatMap(({ one, other }) => between(one, "-.-", other)),
    "  classDef breaks stroke:#b3261e,stroke-width:3px",
    "",
  ].join("\n");
};
