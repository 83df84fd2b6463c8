import { expect, it } from "vitest";
import { ask } from "../ask.js";

const verdicts = (...list: readonly (string | undefined)[]) =>
  list.map((verdict, at) => ({ goal: `goal:${at}`, ...(verdict && { verdict }) }));
const four = ["goal:0", "goal:1", "goal:2", "goal:3"];
const answer = (
  assessments: readonly Record<string, unknown>[],
  more: Record<string, unknown> = { goals: four },
  options = {},
) => {
  const occasion = { id: "occasion:a", closedOn: "2026-04-27", assessments, ...more };
  const plan = {
    goals: [{ id: "goal:0" }, { id: "goal:3" }],
    cycles: [{ id: "cycle:all", goals: four }, { id: "cycle:untold" }],
    occasions: [occasion],
  };
  const { findings, cannotTell } = ask("goal-assessment-missing", plan, options);
  return [...findings.map(({ params }) => `${params["count"]}/${params["all"]}`), ...cannotTell];
};

it("counts goals that were not assessed and goals that are not mentioned", () => {
  expect(answer(verdicts("met", "notAssessed", "notMet"))).toEqual(["2/4"]);
  expect(answer(verdicts("met", "notMet"))).toEqual(["2/4"]);
});

it("lets a quarter of them wait", () => {
  expect(answer(verdicts("met", "notMet", "partlyMet"))).toEqual([]);
  const options = { "goal-assessment-missing": { share: 0 } };
  expect(answer(verdicts("met", "notMet", "partlyMet"), { goals: four }, { options })).toEqual([
    "1/4",
  ]);
});

it("takes it for a verdict that a goal cannot be measured", () => {
  expect(answer(verdicts("notMeasurable", "notMeasurable", "met", "met"))).toEqual([]);
});

it("does not know of a goal whose verdict is not told", () => {
  const open = "occasion.assessments[].verdict";
  expect(answer(verdicts(undefined, undefined, "met", "met"))).toEqual([open]);
  expect(answer(verdicts(undefined, "met"))).toEqual(["2/4", open]);
  expect(answer([...verdicts("met", "met", "met", "met"), { goal: "goal:other" }])).toEqual([]);
});

it("takes the cycle's goals when the follow-up does not name its own", () => {
  expect(answer(verdicts("met"), { of: "cycle:all" })).toEqual(["3/4"]);
  expect(answer(verdicts("met"), { of: "cycle:all", goals: ["goal:0"] })).toEqual([]);
  expect(answer(verdicts("met"), { of: "cycle:untold" })).toEqual(["cycle.goals"]);
  expect(answer(verdicts("met"), { of: "cycle:gone" })).toEqual(["occasion.goals"]);
  expect(answer(verdicts("met"), {})).toEqual(["occasion.of"]);
});

it("names the goals that are in the plan", () => {
  const { findings } = ask("goal-assessment-missing", {
    goals: [{ id: "goal:0" }, { id: "goal:3" }],
    occasions: [
      { id: "occasion:a", closedOn: "2026-04-27", goals: four, assessments: verdicts("met") },
    ],
  });
  expect(findings[0]?.related).toEqual(["goal:3"]);
});
