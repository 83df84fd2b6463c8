import { describe, expect, it } from "vitest";
import { ask } from "../ask.js";

const units = (...parents: readonly (readonly [string, string | null])[]) => ({
  units: parents.map(([id, parent]) => ({
    id: `unit:${id}`,
    parent: parent === null ? null : `unit:${parent}`,
  })),
});

describe("reference-circle", () => {
  it("tells a circle of three once, from the first of them along the links", () => {
    const { findings } = ask("reference-circle", units(["c", "a"], ["a", "b"], ["b", "c"]));
    expect(findings).toMatchObject([
      { entity: "unit:a", count: 1, params: { path: "unit.parent", next: "unit:b", steps: 3 } },
    ]);
  });

  it("says nothing of those that only lead into a circle", () => {
    const { fires } = ask(
      "reference-circle",
      units(["a", "b"], ["b", "c"], ["c", "b"], ["d", null]),
    );
    expect(fires).toEqual(["unit:b"]);
  });

  it("takes the shortest way round where goals serve several", () => {
    const goals = [
      { id: "goal:a", serves: ["goal:b", "goal:c"] },
      { id: "goal:b", serves: ["goal:c"] },
      { id: "goal:c", serves: ["goal:a"] },
    ];
    const { findings } = ask("reference-circle", { goals });
    expect(findings).toMatchObject([{ entity: "goal:a", params: { next: "goal:c", steps: 2 } }]);
  });

  it("keeps different kinds of chain apart", () => {
    const plan = {
      units: [
        { id: "unit:a", parent: "unit:b" },
        { id: "unit:b", reportsTo: ["unit:a"] },
      ],
    };
    expect(ask("reference-circle", plan).fires).toEqual([]);
  });

  it("bears a circle of fifty thousand", () => {
    const length = 50_000;
    const ring = Array.from({ length }, (_, at) => ({
      id: `delegation:${String(at).padStart(6, "0")}`,
      parent: `delegation:${String((at + 1) % length).padStart(6, "0")}`,
    }));
    expect(ask("reference-circle", { delegations: ring }).findings).toMatchObject([
      { entity: "delegation:000000", params: { next: "delegation:000001", steps: length } },
    ]);
  });
});
