import { expect, it } from "vitest";
import type { Goal } from "../../src/plan/index.js";
import { isStated } from "../../src/rules/is-stated.js";

it.each<[Partial<Goal>, boolean]>([
  [{}, false],
  [{ owner: "unit:a" }, true],
  [{ owner: null }, true],
  [{ owner: null, basis: "estimated" }, false],
  [{ owner: null, basis: "inferred", basisOf: { owner: "stated" } }, true],
  [{ owner: null, basisOf: { owner: "inferred" } }, false],
  [{ owner: null, basisOf: { level: "inferred" } }, true],
])("%j: stated %j", (goal, expected) => {
  expect(isStated({ id: "goal:a", ...goal }, "owner")).toBe(expected);
});
