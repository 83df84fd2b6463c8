import { expect, it } from "vitest";
import { ask } from "../ask.js";

const answer = (conflicts: readonly Record<string, unknown>[], other = {}) => {
  const { findings, cannotTell } = ask("goal-conflict-settled", {
    units: [{ id: "unit:board" }],
    decisions: [{ id: "decision:a" }],
    goals: [
      { id: "goal:a", conflicts },
      { id: "goal:b", conflicts: [], ...other },
    ],
  });
  return [...findings.map(({ path }) => path), ...cannotTell];
};
const by = { with: ["goal:b"], balancedBy: "unit:board" };
const settled = { ...by, chosen: "b först", because: "Det går inte att göra om." };

it.each([
  [settled, []],
  [{ ...by, decision: "decision:a" }, []],
  [{ ...settled, balancedBy: null }, ["conflicts[0].balancedBy"]],
  [{ with: ["goal:b"], balancedBy: null, decision: "decision:a" }, ["conflicts[0].balancedBy"]],
  [{ with: ["goal:b"] }, ["goal.conflicts[].balancedBy"]],
  [by, ["goal.conflicts[].chosen"]],
  [{ ...by, chosen: null }, ["conflicts[0].chosen"]],
  [{ ...by, chosen: " " }, ["conflicts[0].chosen"]],
  [{ ...by, chosen: "b" }, ["goal.conflicts[].because"]],
  [{ ...settled, because: null }, ["conflicts[0].because"]],
  [{ ...settled, because: " " }, ["conflicts[0].because"]],
  [{ balancedBy: null }, ["conflicts[0].balancedBy"]],
])("%j: %j", (conflict, expected) => {
  expect(answer([conflict])).toEqual(expected);
});

it("is gone when the goals it was with are no longer in force, but not when one still is", () => {
  const open = { with: ["goal:b"], balancedBy: null };
  expect(answer([open], { status: "closed" })).toEqual([]);
  expect(answer([{ ...open, with: ["goal:b", "goal:a"] }], { status: "closed" })).toEqual([
    "conflicts[0].balancedBy",
  ]);
});

it("judges each conflict of a goal in force, names those it is with, and never guesses one", () => {
  const goals = [
    {
      id: "goal:a",
      conflicts: [settled, { with: ["goal:b", "goal:gone"], balancedBy: null }],
    },
    { id: "goal:b", conflicts: [] },
    { id: "goal:old", conflicts: [{ balancedBy: null }], horizon: "2025" },
  ];
  const { findings } = ask("goal-conflict-settled", { goals, units: [{ id: "unit:board" }] });
  expect(
    findings.map(({ entity, path, params, related }) => [entity, path, params, related]),
  ).toEqual([
    ["goal:a", "conflicts[1].balancedBy", { number: 2, missing: "balancedBy" }, ["goal:b"]],
  ]);
});
