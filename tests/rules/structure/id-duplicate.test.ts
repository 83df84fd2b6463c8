import { expect, it } from "vitest";
import { ask } from "../ask.js";

it("id-duplicate tells each id that stands more than once, and how many too many", () => {
  const { findings } = ask("id-duplicate", {
    goals: [{ id: "goal:a" }, { id: "goal:b" }, { id: "goal:a" }, { id: "goal:a" }],
    units: [{ id: "unit:a" }, { id: "unit:b" }, { id: "unit:b" }],
  });
  expect(findings).toMatchObject([
    { entity: "goal:a", count: 2 },
    { entity: "unit:b", count: 1 },
  ]);
  expect(
    ask("id-duplicate", { goals: [{ id: "goal:a" }], units: [{ id: "unit:a" }] }).fires,
  ).toEqual([]);
});
