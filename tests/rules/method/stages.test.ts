import { describe, expect, it } from "vitest";
import { ask } from "../ask.js";

const stage = (key: string, heldBy?: string) => ({
  key,
  label: { sv: `steg ${key}`, en: `stage ${key}` },
  ...(heldBy && { heldBy }),
});
const method = {
  id: "own",
  title: { sv: "Egen" },
  sources: ["vår egen"],
  stages: [
    stage("mission", "units.mission"),
    stage("analysis", "goals.situationAnalysis"),
    stage("factor", "goals.qualityFactors"),
    stage("goal", "goals"),
    stage("figure", "indicators"),
    stage("work", "activities"),
    stage("better", "improvements"),
    stage("talk"),
  ],
  rules: { "stage-skipped": "info" },
};
const goal = {
  id: "goal:a",
  situationAnalysis: { text: "Läget" },
  qualityFactors: [{ label: { sv: "Tid" } }],
};
const indicators = [{ id: "indicator:a", goals: ["goal:a"] }];
const activities = [{ id: "activity:a", goals: ["goal:a"] }];
const improvements = [{ id: "improvement:a", goals: ["goal:a"] }];
const complete = ["indicators", "activities", "improvements"].map((part) => ({ part }));

const answer = (plan: Record<string, unknown>) => {
  const { findings, cannotTell } = ask("stage-skipped", {
    method,
    complete,
    goals: [goal],
    ...plan,
  });
  const found = findings.map(({ params }) => params["stage"]);
  return [...found.map((label) => (label as { en: string }).en), ...cannotTell];
};

describe("stage-skipped", () => {
  it("is content with every stage, and with a beginning", () => {
    expect(answer({ indicators, activities, improvements })).toEqual([]);
    expect(answer({ indicators, activities })).toEqual([]);
    expect(answer({})).toEqual([]);
  });

  it("finds what comes before the goal and is not there", () => {
    expect(answer({ goals: [{ ...goal, situationAnalysis: null }] })).toEqual(["stage analysis"]);
    expect(answer({ goals: [{ ...goal, qualityFactors: [] }] })).toEqual(["stage factor"]);
  });

  it("finds each stage jumped over on the way, and names the next one that is there", () => {
    expect(answer({ improvements })).toEqual(["stage work", "stage figure"]);
    const { findings } = ask("stage-skipped", { method, complete, goals: [goal], improvements });
    expect(findings.map(({ params }) => params["later"])).toEqual([
      { sv: "steg better", en: "stage better" },
      { sv: "steg better", en: "stage better" },
    ]);
    expect(answer({ activities })).toEqual(["stage figure"]);
  });

  it("cannot tell while a stage before one that is there is not told", () => {
    expect(answer({ goals: [{ id: "goal:a", qualityFactors: goal.qualityFactors }] })).toEqual([
      "goal.situationAnalysis",
    ]);
    expect(answer({ activities, complete: [{ part: "activities" }] })).toEqual([
      "complete: indicators",
    ]);
    expect(answer({ activities, indicators: [{ id: "indicator:a" }] })).toEqual([
      "indicator.goals",
    ]);
    const inferred = { ...goal, situationAnalysis: null, basis: "inferred" };
    expect(answer({ goals: [inferred] })).toEqual([
      "goal.qualityFactors",
      "goal.situationAnalysis",
    ]);
  });

  it("cannot tell an empty stage while a later one is not told", () => {
    expect(answer({ complete: complete.slice(0, 2) })).toEqual(["complete: improvements"]);
    expect(answer({ activities: [{ id: "activity:a" }] })).toEqual(["activity.goals"]);
  });

  it("says nothing of a stage that has no later one, of what is not held by goals, or of an ended goal", () => {
    expect(answer({ indicators, complete: complete.slice(0, 1) })).toEqual([]);
    expect(answer({ goals: [{ ...goal, situationAnalysis: null, status: "closed" }] })).toEqual([]);
    expect(answer({ method: { ...method, stages: [stage("a", "units"), stage("b")] } })).toEqual(
      [],
    );
    expect(
      answer({ method: { id: "own", title: {}, sources: ["a"], rules: method.rules } }),
    ).toEqual([]);
  });

  it("looks at what is told for the day", () => {
    const then = [{ part: "indicators", period: "2025" }];
    expect(answer({ activities, complete: then })).toEqual(["complete: indicators"]);
    const now = [{ part: "indicators", period: "2026" }];
    expect(answer({ activities, complete: now })).toEqual(["stage figure"]);
  });

  it("looks at the first stage too, and takes an empty text for none", () => {
    const stages = [stage("why", "goals.purpose"), stage("goal", "goals")];
    const first = { ...method, stages };
    expect(answer({ method: first, goals: [{ id: "goal:a", purpose: "" }] })).toEqual([
      "stage why",
    ]);
    expect(answer({ method: first, goals: [{ id: "goal:a", purpose: "Sällskap" }] })).toEqual([]);
  });
});
