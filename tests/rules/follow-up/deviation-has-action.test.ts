import { describe, expect, it } from "vitest";
import { ask } from "../ask.js";

const units = [
  { id: "unit:kf", kind: "council" },
  { id: "unit:von", kind: "board" },
  { id: "unit:care", kind: "administration" },
  { id: "unit:x" },
];
const missed = {
  id: "occasion:april",
  period: "2026-T1",
  closedOn: "2026-05-20",
  assessments: [{ goal: "goal:a", verdict: "notMet" }],
};
const action = {
  id: "activity:a",
  kind: "action",
  goals: ["goal:a"],
  owner: "position:head",
  due: "2026-12-31",
  closedOn: null,
};
const accept = {
  id: "decision:a",
  kind: "acceptDeviation",
  body: "unit:von",
  on: "2026-05-20",
  about: ["goal:a"],
};
const bare = (value: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined));
const answer = (more: Record<string, unknown> = {}, options = {}) => {
  const plan = {
    complete: [{ part: "activities" }, { part: "decisions" }],
    units,
    positions: [{ id: "position:head" }],
    goals: [{ id: "goal:a" }],
    occasions: [missed],
    ...more,
  };
  const { findings, cannotTell } = ask("deviation-has-action", plan, options);
  return [...findings.map(({ entity, params }) => `${entity} ${params["why"]}`), ...cannotTell];
};
const judged = (assessment: Record<string, unknown>, more: Record<string, unknown> = {}) =>
  answer({
    occasions: [{ ...missed, assessments: [{ goal: "goal:a", ...assessment }] }],
    ...more,
  });
const withAction = (changes: Record<string, unknown>) =>
  answer({ activities: [bare({ ...action, ...changes })] });
const withDecision = (changes: Record<string, unknown>) =>
  answer({ decisions: [bare({ ...accept, ...changes })] });

describe("a goal is missed", () => {
  it.each([
    [{ verdict: "notMet" }, ["goal:a none"]],
    [{ forecast: "notMet" }, ["goal:a none"]],
    [{ verdict: "partlyMet", atRisk: true }, ["goal:a none"]],
    [{ verdict: "met" }, []],
    [{ verdict: "partlyMet", atRisk: false }, []],
    [{ verdict: "partlyMet" }, ["occasion.assessments[].atRisk"]],
    [{ atRisk: true }, ["goal:a none"]],
    [{}, ["occasion.assessments[].verdict"]],
  ])("%j: %j", (assessment, expected) => {
    expect(judged(assessment)).toEqual(expected);
  });

  it("is not asked about where there is an answer anyway", () => {
    expect(judged({ verdict: "partlyMet" }, { activities: [action] })).toEqual([]);
  });

  it("only while it is a goal in force", () => {
    expect(answer({ goals: [{ id: "goal:a", horizon: "2025" }] })).toEqual([]);
    expect(answer({ goals: [] })).toEqual([]);
  });

  it("by the latest follow-up that settles it, told once", () => {
    const later = (assessment: Record<string, unknown>, closedOn: string | null = "2026-10-20") =>
      answer({
        occasions: [
          missed,
          {
            id: "occasion:august",
            period: "2026-T2",
            closedOn,
            assessments: [{ goal: "goal:a", atRisk: false, ...assessment }],
          },
        ],
      });
    expect(later({ verdict: "met" })).toEqual([]);
    expect(later({ verdict: "partlyMet" })).toEqual(["goal:a none"]);
    expect(later({ verdict: "notMet" })).toEqual(["goal:a none"]);
    expect(later({ verdict: "met" }, "2026-11-02")).toEqual(["goal:a none"]);
    expect(later({ verdict: "met" }, null)).toEqual(["goal:a none"]);
    expect(later({ verdict: "met" }, "2026-05-19")).toEqual(["goal:a none"]);
    expect(later({})).toEqual([]);
  });
});

describe("work is an answer", () => {
  it.each([
    [{}, []],
    [{ kind: "activity" }, []],
    [{ owner: null }, ["goal:a noOwner"]],
    [{ due: null }, ["goal:a noDay"]],
    [{ due: "2026-10-31" }, ["goal:a overdue"]],
    [{ due: "2026-11-01" }, []],
    [{ due: "2026-06-30", closedOn: "2026-08-01" }, []],
    [{ closedOn: "2026-05-19" }, ["goal:a none"]],
    [{ closedOn: "2026-05-20", owner: undefined, due: undefined }, []],
    [{ owner: undefined }, ["activity.owner"]],
    [{ due: undefined }, ["activity.due"]],
    [{ closedOn: undefined }, ["activity.closedOn"]],
    [{ goals: undefined }, ["activity.goals"]],
    [{ goals: undefined, kind: undefined }, ["activity.goals"]],
    [{ goals: undefined, kind: "activity" }, ["goal:a none"]],
    [{ goals: [] }, ["goal:a none"]],
  ])("%j: %j", (changes, expected) => {
    expect(withAction(changes)).toEqual(expected);
  });

  it("when one of several is sound", () => {
    const other = { ...action, id: "activity:b", owner: null };
    expect(answer({ activities: [other, action] })).toEqual([]);
  });
});

describe("a decision is an answer", () => {
  it.each([
    [{}, []],
    [{ body: "unit:kf" }, []],
    [{ about: ["occasion:april"] }, []],
    [{ body: "unit:care" }, ["goal:a none"]],
    [{ body: "position:head" }, ["goal:a none"]],
    [{ kind: "note" }, ["goal:a none"]],
    [{ on: "2025-12-31" }, ["goal:a none"]],
    [{ on: "2026-01-01" }, []],
    [{ on: "2026-11-02" }, ["goal:a none"]],
    [{ body: "unit:x" }, ["unit.kind"]],
    [{ body: undefined }, ["decision.body"]],
    [{ kind: undefined }, ["decision.kind"]],
    [{ on: undefined }, ["decision.on"]],
    [{ about: undefined }, ["decision.about"]],
    [{ about: undefined, kind: undefined }, ["decision.about"]],
    [{ about: undefined, kind: "note" }, ["goal:a none"]],
  ])("%j: %j", (changes, expected) => {
    expect(withDecision(changes)).toEqual(expected);
  });

  it("only when it is known which period was judged", () => {
    const occasions = [bare({ ...missed, period: undefined })];
    expect(answer({ occasions, decisions: [accept] })).toEqual(["occasion.period"]);
    expect(answer({ occasions })).toEqual(["goal:a none"]);
  });
});

describe("waiting on purpose is an answer", () => {
  const waiting = (until: string) => ({
    verdict: "notMet",
    waiting: { because: "Huset byggs.", until },
  });

  it("until the day has passed", () => {
    expect(judged(waiting("2026-11-01"))).toEqual([]);
    expect(judged(waiting("2026-10-31"))).toEqual(["goal:a waitOver"]);
    expect(judged(waiting("2026"))).toEqual([]);
  });

  it("also when an earlier follow-up says so, the longest of them", () => {
    const earlier = (id: string, until: string) => ({
      id,
      closedOn: "2026-02-01",
      assessments: [{ goal: "goal:a", atRisk: false, ...waiting(until) }],
    });
    const occasions = [
      earlier("occasion:1", "2027-01-01"),
      earlier("occasion:2", "2026-03-01"),
      missed,
    ];
    expect(answer({ occasions })).toEqual([]);
  });

  it("and an action with a fault is told before a time of waiting that is over", () => {
    expect(judged(waiting("2026-10-31"), { activities: [{ ...action, owner: null }] })).toEqual([
      "goal:a noOwner",
    ]);
  });
});

describe("that there is no answer counts", () => {
  it("where actions and decisions are told in full from then to now", () => {
    const complete = (activities: object, decisions: object) =>
      answer({
        complete: [
          { part: "activities", ...activities },
          { part: "decisions", ...decisions },
        ],
      });
    const whole = { period: "2026-05-20/2026-11-01" };
    expect(
      complete({ ...whole, kinds: ["action"] }, { ...whole, kinds: ["acceptDeviation"] }),
    ).toEqual(["goal:a none"]);
    expect(complete({ period: "2026-05-21/2026-11-01" }, whole)).toEqual(["complete: activities"]);
    expect(complete(whole, { period: "2026-05-20/2026-10-31" })).toEqual(["complete: decisions"]);
    expect(complete({ ...whole, kinds: ["activity"] }, whole)).toEqual(["complete: activities"]);
  });
});
