import { describe, expect, it } from "vitest";
import { ask } from "../ask.js";

const council = { id: "goal:kf", level: "council", carriedBy: [] };
const told = [{ part: "goals" }];
const answer = (plan: Record<string, unknown>) => {
  const { fires, cannotTell } = ask("council-goal-carried-by-board", { complete: told, ...plan });
  return { fires, cannotTell };
};
const withServer = (server: Record<string, unknown>) =>
  answer({ goals: [council, { id: "goal:server", serves: ["goal:kf"], ...server }] });

const passes = { fires: [], cannotTell: [] };
const fires = { fires: ["goal:kf carriedBy"], cannotTell: [] };
const untold = (field: string) => ({ fires: [], cannotTell: [field] });

describe("a council goal is carried", () => {
  it.each(["board", "company"])("by a %s's goal", (level) => {
    expect(withServer({ level })).toEqual(passes);
  });

  it.each(["vision", "administration", "department", "unit"])("not by a goal of %s", (level) => {
    expect(withServer({ level })).toEqual(fires);
  });

  it.each([
    { status: "draft" },
    { status: "closed" },
    { horizon: "2025" },
    { horizon: "2027-01/2030-12" },
  ])("not by a board's goal that is not in force: %j", (lifetime) => {
    expect(withServer({ level: "board", ...lifetime })).toEqual(fires);
  });

  it("by a unit that has taken it up, whether or not the day is told", () => {
    const goals = [{ ...council, carriedBy: [{ unit: "unit:sn" }] }];
    expect(answer({ goals, units: [{ id: "unit:sn" }] })).toEqual(passes);
  });

  it("not by the council alone without a reason", () => {
    expect(answer({ goals: [{ ...council, councilOnly: " " }] })).toEqual(fires);
  });
});

describe("it cannot be told", () => {
  it("when the level of a goal that serves it is not told, or only inferred", () => {
    expect(withServer({})).toEqual(untold("goal.level"));
    expect(withServer({ level: "unit", basisOf: { level: "inferred" } })).toEqual(
      untold("goal.level"),
    );
  });

  it("when a board's goal does not say what it serves", () => {
    const goals = [council, { id: "goal:sn", level: "board" }];
    expect(answer({ goals })).toEqual(untold("goal.serves"));
  });

  it("but a unit's goal, or a closed one, need not say so", () => {
    const others = [
      { id: "goal:enh", level: "unit" },
      { id: "goal:sn", level: "board", status: "closed" },
    ];
    expect(answer({ goals: [council, ...others] })).toEqual(fires);
  });

  it.each([
    [[]],
    [[{ part: "goals", kinds: ["council", "board"] }]],
    [[{ part: "goals", units: ["unit:sn"] }]],
    [[{ part: "goals", period: "2025" }]],
    [[{ part: "occasions" }]],
  ])("when the goals are not told in full: %j", (complete) => {
    const plan = { complete, units: [{ id: "unit:sn" }], goals: [council] };
    expect(answer(plan)).toEqual(untold("complete: goals"));
  });

  it("but it can when those of boards and companies are, in the year it is about", () => {
    const complete = [{ part: "goals", kinds: ["board", "company"], period: "2026" }];
    expect(answer({ complete, goals: [council] })).toEqual(fires);
  });
});
