import { describe, expect, it } from "vitest";
import { ask } from "../ask.js";

const answer = (rule: string, plan: Record<string, unknown>, options = {}) => {
  const { fires, cannotTell } = ask(rule, plan, options);
  return [...fires, ...cannotTell];
};

describe("goal-in-one-theme-report", () => {
  const rule = "goal-in-one-theme-report";
  const cycle = (id: string, changes: Record<string, unknown> = {}) => ({
    id: `cycle:${id}`,
    kind: "quality",
    goals: ["goal:a"],
    ...changes,
  });
  const asked = (cycles: readonly unknown[], changes: Record<string, unknown> = {}, options = {}) =>
    answer(
      rule,
      {
        method: "linkoping",
        complete: [{ part: "cycles" }],
        goals: [{ id: "goal:a", level: "council" }],
        cycles,
        ...changes,
      },
      options,
    );

  it("wants one, not none and not two", () => {
    expect(asked([cycle("a")])).toEqual([]);
    expect(asked([])).toEqual(["goal:a"]);
    expect(asked([cycle("a"), cycle("b")])).toEqual(["goal:a"]);
    const [finding] = ask(rule, {
      method: "linkoping",
      goals: [{ id: "goal:a", level: "council" }],
      cycles: [cycle("a"), cycle("b")],
    }).findings;
    expect(finding).toMatchObject({ params: { count: 2 }, related: ["cycle:a", "cycle:b"] });
  });

  it("counts theme reports in force only", () => {
    expect(asked([cycle("a"), cycle("b", { validTo: "2025-12-31" })])).toEqual([]);
    expect(asked([cycle("a"), cycle("b", { kind: "monthly" })])).toEqual([]);
    const goal = { options: { [rule]: { kinds: ["goal", "monthly"] } } };
    expect(
      asked([cycle("a", { kind: "goal" }), cycle("b", { kind: "monthly" })], {}, goal),
    ).toEqual(["goal:a"]);
  });

  it("cannot tell while a cycle does not say, or cycles are not told in full", () => {
    expect(asked([cycle("a"), { id: "cycle:b" }])).toEqual(["cycle.kind"]);
    expect(asked([{ id: "cycle:b", kind: "quality" }])).toEqual(["cycle.goals"]);
    expect(asked([{ id: "cycle:b", kind: "monthly" }])).toEqual(["goal:a"]);
    expect(asked([cycle("a")], { complete: [] })).toEqual(["complete: cycles"]);
    const old = { complete: [{ part: "cycles", period: "2025" }] };
    expect(asked([cycle("a")], old)).toEqual(["complete: cycles"]);
    const now = { complete: [{ part: "cycles", period: "2026" }] };
    expect(asked([cycle("a")], now)).toEqual([]);
    const none = ask(rule, {
      method: "linkoping",
      ...now,
      goals: [{ id: "goal:a", level: "council" }],
    });
    expect(none.findings[0]?.params).toEqual({ count: 0 });
  });

  it("asks of overall goals in force, unless told otherwise", () => {
    const goals = (changes: Record<string, unknown>) => ({ goals: [{ id: "goal:a", ...changes }] });
    expect(asked([], goals({ level: "board" }))).toEqual([]);
    expect(asked([], goals({ level: "council", status: "closed" }))).toEqual([]);
    expect(asked([], goals({}))).toEqual(["goal.level"]);
    const boards = { options: { [rule]: { levels: ["board"] } } };
    expect(asked([], goals({ level: "board" }), boards)).toEqual(["goal:a"]);
  });
});

describe("review-leaves-lessons", () => {
  const rule = "review-leaves-lessons";
  const asked = (
    changes: Record<string, unknown>,
    cycle: Record<string, unknown> = { kind: "quality" },
    options = {},
  ) =>
    answer(
      rule,
      {
        method: "linkoping",
        obligations: [{ id: "obligation:a" }],
        cycles: [{ id: "cycle:a", ...cycle }],
        occasions: [
          { id: "occasion:a", of: "cycle:a", closedOn: "2026-05-20", lessons: [], ...changes },
        ],
      },
      options,
    );

  it("finds a closed review without lessons", () => {
    expect(asked({})).toEqual(["occasion:a lessons"]);
    expect(asked({ lessons: ["Helgerna avgör."] })).toEqual([]);
    expect(asked({ closedOn: null })).toEqual([]);
  });

  it("asks of reviews, unless told otherwise", () => {
    expect(asked({}, { kind: "annual" })).toEqual([]);
    expect(asked({}, { kind: "annual" }, { options: { [rule]: { kinds: ["annual"] } } })).toEqual([
      "occasion:a lessons",
    ]);
    expect(asked({ of: "obligation:a" })).toEqual([]);
    expect(asked({ of: "cycle:gone" })).toEqual([]);
  });

  it("cannot tell what is not told", () => {
    expect(asked({}, {})).toEqual(["cycle.kind"]);
    expect(asked({ basisOf: { lessons: "inferred" } })).toEqual(["occasion.lessons"]);
    expect(asked({ basisOf: { closedOn: "inferred" } })).toEqual(["occasion.closedOn"]);
  });
});

describe("dialogue-has-its-parts", () => {
  const rule = "dialogue-has-its-parts";
  const asked = (
    changes: Record<string, unknown>,
    more: Record<string, unknown> = {},
    options = {},
  ) => {
    const { findings, cannotTell } = ask(
      rule,
      {
        method: "dialogue-meeting",
        complete: [{ part: "improvements" }],
        goals: [{ id: "goal:a" }],
        dialogues: [
          {
            id: "dialogue:a",
            kind: "managersMeeting",
            on: "2026-05-20",
            participants: { topManagement: true },
            phases: ["learn", "reflect", "try"],
            goals: ["goal:a"],
            ...changes,
          },
        ],
        ...more,
      },
      options,
    );
    return [...findings.map(({ params, path }) => `${params["part"]} ${path}`), ...cannotTell];
  };

  it("finds each part that is missing, where it is missing", () => {
    expect(asked({})).toEqual([]);
    expect(asked({ phases: ["reflect"] })).toEqual(["try phases", "learn phases"]);
    expect(asked({ participants: { topManagement: false } })).toEqual([
      "topManagement participants.topManagement",
    ]);
    expect(asked({ goals: [] })).toEqual(["goal goals"]);
  });

  it("takes an improvement that came out of it for a goal", () => {
    const improvement = (from: unknown) => ({ improvements: [{ id: "improvement:a", from }] });
    const of = { kind: "dialogue", dialogue: "dialogue:a" };
    expect(asked({ goals: [] }, improvement(of))).toEqual([]);
    expect(asked({ goals: [] }, improvement(null))).toEqual(["goal goals"]);
    expect(asked({ goals: [] }, improvement({ kind: "user" }))).toEqual(["goal goals"]);
    expect(asked({ goals: [] }, improvement({ kind: "dialogue" }))).toEqual(["improvement.from"]);
    expect(asked({ goals: [] }, { improvements: [{ id: "improvement:a" }] })).toEqual([
      "improvement.from",
    ]);
    expect(asked({ goals: [] }, { complete: [] })).toEqual(["complete: improvements"]);
  });

  it("cannot tell what is not told", () => {
    const untold = { basisOf: { phases: "inferred", goals: "inferred", participants: "inferred" } };
    expect(asked({ ...untold, goals: [] })).toEqual([
      "dialogue.goals",
      "dialogue.participants.topManagement",
      "dialogue.phases",
    ]);
    expect(asked({ participants: {} })).toEqual(["dialogue.participants.topManagement"]);
  });

  it("asks of meetings that have been held, of the kinds and parts it is told", () => {
    const bare = { phases: [] };
    expect(asked({ ...bare, kind: "workplace" })).toEqual([]);
    const options = { options: { [rule]: { kinds: ["workplace"], parts: ["reflect"] } } };
    expect(asked({ ...bare, kind: "workplace" }, {}, options)).toEqual(["reflect phases"]);
    expect(asked({ ...bare, on: "2026-11-02" })).toEqual([]);
    expect(asked({ ...bare, on: "2026-11-01" })).toHaveLength(3);
    expect(asked({ ...bare, on: "2026" })).toHaveLength(3);
  });
});
