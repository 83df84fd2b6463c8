import { expect, it } from "vitest";
import { ask } from "../ask.js";

const answer = (unit: Record<string, unknown>) => {
  const units = [{ id: "unit:a", kind: "unit", existsFor: [], ...unit }];
  const { fires, cannotTell } = ask("unit-names-whom-it-exists-for", { units });
  return fires.length > 0 ? "fires" : cannotTell;
};

it.each([
  [{ role: "line" }, "fires"],
  [{ role: "support" }, ["unit.users"]],
  [{}, ["unit.users"]],
  [{ users: [] }, "fires"],
  [{ users: ["unit:a"] }, []],
  [{ role: "line", basisOf: { role: "inferred" } }, ["unit.users"]],
  [{ role: "line", basisOf: { existsFor: "inferred" } }, ["unit.existsFor"]],
  [{ kind: "council" }, []],
  [{ kind: "outside" }, []],
  [{ role: "line", validTo: "2025" }, []],
])("unit-names-whom-it-exists-for, %j: %j", (unit, expected) => {
  expect(answer(unit)).toEqual(expected);
});
