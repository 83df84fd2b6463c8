import { describe, expect, it } from "vitest";
import { dot, mermaid, sparkline } from "../../src/svg/index.js";
import { elementsOf } from "./xml.js";

const nodes = [
  { id: "goal:a", name: "Alla läser" },
  { id: "goal:b", name: 'Lugn & ro "nu" <b> # \\', breaks: "ingen ägare" },
  { id: "goal:c; x --> y", name: "]\n  n0 --> n1" },
];
const graph = {
  title: 'Mål "ett"',
  nodes,
  links: [
    { from: "goal:b", serves: "goal:a" },
    { from: "goal:b", serves: "goal:gone" },
  ],
  conflicts: [{ one: "goal:c; x --> y", other: "goal:a" }],
};

describe("the goals as text", () => {
  it("for Mermaid: numbered ids, each name one quoted text, links that have both ends", () => {
    expect(mermaid(graph).split("\n")).toEqual([
      "flowchart RL",
      '  n0["Alla läser"]',
      '  n1["Lugn #38; ro #34;nu#34; #60;b#62; #35; #92;"]:::breaks',
      '  n2["] n0 --#62; n1"]',
      "  n1 --> n0",
      "  n2 -.- n0",
      "  classDef breaks stroke:#b3261e,stroke-width:3px",
      "",
    ]);
  });

  it("for Mermaid: nothing that it would take for a list, and no empty text, which it refuses", () => {
    const names = ["1. Alla läser", "12) Lugn", "- Ro", "", "2026 är året"];
    const lines = mermaid({
      title: "",
      nodes: names.map((name, at) => ({ id: `goal:${at}`, name })),
      links: [],
    }).split("\n");
    expect(lines.slice(1, 6)).toEqual([
      '  n0["1#46; Alla läser"]',
      '  n1["12#41; Lugn"]',
      '  n2["#45; Ro"]',
      '  n3[" "]',
      '  n4["2026 är året"]',
    ]);
  });

  it("for Graphviz: the same, quotation marks and backslashes escaped", () => {
    expect(dot(graph).split("\n")).toEqual([
      'digraph "Mål \\"ett\\"" {',
      "  rankdir=RL;",
      '  node [shape=box, fontname="Helvetica"];',
      '  n0 [label="Alla läser"];',
      '  n1 [label="Lugn & ro \\"nu\\" <b> # \\\\", color="#b3261e", penwidth=2];',
      '  n2 [label="] n0 --> n1"];',
      "  n1 -> n0;",
      '  n2 -> n0 [dir=none, style=dashed, constraint=false, color="#b3261e"];',
      "}",
      "",
    ]);
  });
});

describe("a sparkline", () => {
  const draw = (values: readonly (number | null)[], title = "71, 74") =>
    sparkline({ title, values }, { language: "sv" });

  it("is nothing where there are no two values to join", () => {
    expect([[], [7], [null, 7, null]].map((values) => draw(values))).toEqual(["", "", ""]);
  });

  it("breaks at a gap and has a point at the last value", () => {
    const all = elementsOf(draw([1, 2, null, 2, 1]));
    const path = all.find(({ name }) => name === "path")?.attributes.get("d") ?? "";
    expect(path).toBe("M4 24L32 4M88 4L116 24");
    expect(all.find(({ name }) => name === "circle")?.attributes.get("cx")).toBe("116");
  });

  it("is level where nothing changes, and named in words that cannot leave it", () => {
    const [svg, title] = elementsOf(draw([5, 5], '"><script>\u202e'));
    expect(draw([5, 5])).toContain("M4 14L116 14");
    expect(svg?.attributes.get("aria-label")).toBe('"><script>\ufffd');
    expect(title?.text).toBe('"><script>\ufffd');
  });
});
