import { describe, expect, it } from "vitest";
import { ask } from "../ask.js";

const answer = (rule: string, goal: Record<string, unknown>) => {
  const plan = { goals: [{ id: "goal:a", ...goal }], targetGroups: [{ id: "targetGroup:all" }] };
  const { findings, cannotTell } = ask(rule, plan);
  return [
    ...findings.map(({ path, params }) => `${path}: ${Object.values(params).join()}`),
    ...cannotTell,
  ];
};

describe("a goal has means", () => {
  const unfunded = { resources: { mode: "unfunded" } };

  it.each([
    [{ level: "council", ...unfunded }, ["resources.mode: unfunded"]],
    [{ level: "board", resources: null }, ["resources: untied"]],
    [{ level: "board", resources: { mode: "budget" } }, []],
    [{ level: "unit", ...unfunded }, []],
    [{ level: "company", resources: null }, []],
    [{ level: "vision", resources: null }, []],
    [{ ...unfunded }, ["goal.level"]],
    [{ level: "board" }, ["goal.resources"]],
    [{ level: "board", ...unfunded, horizon: "2025" }, []],
  ])("%j: %j", (goal, expected) => {
    expect(answer("goal-has-resources", goal)).toEqual(expected);
  });
});

describe("a goal names whom it is for", () => {
  const forAll = { kind: "outcome", forWhom: ["targetGroup:all"], purpose: "Tryggare vardag" };

  it.each([
    [forAll, []],
    [{ ...forAll, forWhom: [] }, ["forWhom: forWhom"]],
    [{ ...forAll, purpose: null }, ["purpose: purpose"]],
    [{ ...forAll, purpose: " " }, ["purpose: purpose"]],
    [{ ...forAll, forWhom: [], purpose: null }, ["forWhom: both"]],
    [{ ...forAll, forWhom: [], kind: "economy" }, []],
    [{ ...forAll, forWhom: [], status: "draft" }, []],
    [{ forWhom: [], purpose: null }, ["goal.kind"]],
  ])("%j: %j", (goal, expected) => {
    expect(answer("goal-names-whom-it-is-for", goal)).toEqual(expected);
  });
});

describe("a goal says what, not how", () => {
  const method = { level: "board", kind: "method", ground: null };

  it.each([
    [method, ["kind: method"]],
    [{ ...method, kind: "activity", level: "council" }, ["kind: activity"]],
    [{ ...method, ground: { kind: "management" } }, ["kind: method"]],
    [{ ...method, ground: { kind: "council" } }, ["kind: method"]],
    [{ ...method, level: "administration" }, []],
    [{ ...method, level: "company" }, []],
    [{ ...method, status: "closed" }, []],
    [{ level: "board", kind: "method" }, ["goal.ground"]],
    [{ ...method, basisOf: { ground: "inferred" } }, ["goal.ground"]],
    [{ kind: "method", ground: null }, ["goal.level"]],
  ])("%j: %j", (goal, expected) => {
    expect(answer("goal-says-what-not-how", goal)).toEqual(expected);
  });

  it.each(["statute", "ordinance", "agencyRule", "grantCondition", "eu"])(
    "unless it is asked for from outside: %s",
    (kind) => {
      expect(answer("goal-says-what-not-how", { ...method, ground: { kind } })).toEqual([]);
    },
  );

  it.each(["direction", "outcome", "quality", "economy"])("which is no question for %s", (kind) => {
    expect(answer("goal-says-what-not-how", { ...method, kind })).toEqual([]);
  });
});
