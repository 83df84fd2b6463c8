import { describe, expect, it } from "vitest";
import { ask } from "../ask.js";

const told = [{ part: "indicators" }];
const answer = (goal: Record<string, unknown>, rest: Record<string, unknown> = {}) => {
  const goals = [{ id: "goal:a", ...goal }];
  const { fires, cannotTell } = ask("goal-can-be-assessed", { complete: told, goals, ...rest });
  return [...fires, ...cannotTell];
};
const finding = ["goal:a assessment"];
const judgedBy = (mode: string, evidence?: readonly string[]) => ({
  assessment: evidence ? { mode, evidence } : { mode },
});

it.each([
  [judgedBy("none"), finding],
  [judgedBy("none", ["Rundvandring"]), finding],
  [judgedBy("indicator", ["Rundvandring"]), finding],
  [judgedBy("qualitative", []), finding],
  [judgedBy("mixed", [" "]), finding],
  [judgedBy("qualitative"), ["goal.assessment.evidence"]],
  [judgedBy("qualitative", ["Rundvandring"]), []],
  [judgedBy("mixed", [" ", "Rundvandring"]), []],
  [{}, ["goal.assessment"]],
  [{ ...judgedBy("none"), basisOf: { assessment: "inferred" } }, ["goal.assessment"]],
  [{ ...judgedBy("none"), status: "closed" }, []],
])("%j: %j", (goal, expected) => {
  expect(answer(goal)).toEqual(expected);
});

describe("an indicator shows it", () => {
  const none = judgedBy("none");

  it.each([
    [{ goals: ["goal:a"] }, []],
    [{ goals: ["goal:a"], status: "closed" }, finding],
    [{ goals: ["goal:a"], status: "planned" }, finding],
    [{ goals: [] }, finding],
    [{}, ["indicator.goals"]],
    [{ status: "closed" }, finding],
  ])("%j: %j", (indicator, expected) => {
    expect(answer(none, { indicators: [{ id: "indicator:a", ...indicator }] })).toEqual(expected);
  });

  it("when a hallmark names it, if it is there", () => {
    const label = { sv: "Fler äter ihop" };
    const hallmarks = [{ label }, { label, indicators: ["indicator:gone", "indicator:a"] }];
    const indicators = [{ id: "indicator:a", goals: [] }];
    expect(answer({ ...none, hallmarks }, { indicators })).toEqual([]);
    expect(answer({ ...none, hallmarks: [{ label, indicators: ["indicator:gone"] }] })).toEqual(
      finding,
    );
  });

  it("and one may be missing where the indicators of the day are not told in full", () => {
    const expected = ["complete: indicators"];
    expect(answer(none, { complete: [] })).toEqual(expected);
    expect(answer(none, { complete: [{ part: "indicators", period: "2025" }] })).toEqual(expected);
    expect(answer(none, { complete: [{ part: "indicators", period: "2026" }] })).toEqual(finding);
  });
});
