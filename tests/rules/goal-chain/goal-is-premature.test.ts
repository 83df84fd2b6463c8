import { expect, it } from "vitest";
import { ask } from "../ask.js";

const none = { situationAnalysis: null, hallmarks: [] };

it.each([
  [none, "fires"],
  [{ situationAnalysis: null }, ["goal.hallmarks"]],
  [{ hallmarks: [] }, ["goal.situationAnalysis"]],
  [{}, ["goal.hallmarks", "goal.situationAnalysis"]],
  [{ hallmarks: [{ label: {} }] }, []],
  [{ ...none, basisOf: { hallmarks: "estimated" } }, ["goal.hallmarks"]],
  [{ ...none, status: "draft" }, []],
  [{ ...none, horizon: "2027" }, []],
])("goal-is-premature, %j: %j", (goal, expected) => {
  const { fires, cannotTell } = ask("goal-is-premature", { goals: [{ id: "goal:a", ...goal }] });
  expect(fires.length > 0 ? "fires" : cannotTell).toEqual(expected);
});
