import { describe, expect, it } from "vitest";
import { ask } from "../ask.js";

type Fields = Record<string, unknown>;

const told = [{ part: "indicators" }];
const hallmark = (...indicators: readonly string[]) => ({ label: { sv: "Syns" }, indicators });
const answer = (
  rule: string,
  goal: Fields,
  indicators: readonly Fields[],
  complete: readonly Fields[] = told,
) => {
  const { findings, cannotTell } = ask(rule, {
    complete,
    goals: [{ id: "goal:a", ...goal }, { id: "goal:b" }],
    indicators: indicators.map((fields, at) => ({
      id: `indicator:${at}`,
      goals: ["goal:a"],
      role: "target",
      ...fields,
    })),
  });
  const own = findings.filter(({ entity }) => entity !== "goal:b");
  return [...own.map(({ path, params, related }) => ({ path, ...params, related })), ...cannotTell];
};

describe("a goal is not carried by one number", () => {
  const rule = "goal-not-carried-by-one-number";
  const goal = { kind: "outcome", assessment: { mode: "indicator" } };
  const lone = { companions: [] };
  const finding = [{ path: "assessment", indicator: "indicator:0", related: ["indicator:0"] }];
  const asked = (fields: Fields, indicators: readonly Fields[], complete?: readonly Fields[]) =>
    answer(rule, { ...goal, ...fields }, indicators, complete).filter(
      (told) => told !== "goal.kind" && told !== "goal.assessment",
    );

  it.each([
    [[lone], finding],
    [[lone, { role: "monitoring" }], []],
    [[lone, { status: "closed" }], finding],
    [[lone, { goals: ["goal:b"] }], finding],
    [[{ ...lone, role: "monitoring" }], []],
    [[{ companions: ["indicator:0"] }], []],
    [[{}], ["indicator.companions"]],
    [[{ companions: [], basisOf: { role: "inferred" } }], ["indicator.role"]],
    [[], []],
  ])("%j: %j", (indicators, expected) => {
    expect(asked({}, indicators)).toEqual(expected);
  });

  it.each(["mixed", "qualitative", "none"])("when it is judged otherwise: %s", (mode) => {
    expect(asked({ assessment: { mode } }, [lone])).toEqual([]);
  });

  it.each([{ kind: "economy" }, { status: "closed" }])("nor when it is %j", (fields) => {
    expect(asked(fields, [lone])).toEqual([]);
  });

  it("may have more where indicators are not told in full", () => {
    expect(asked({}, [lone], [])).toEqual(["complete: indicators"]);
    const { cannotTell } = ask(rule, {
      complete: told,
      goals: [{ id: "goal:a", ...goal }],
      indicators: [{ id: "indicator:a", goals: ["goal:a"] }, { id: "indicator:b" }],
    });
    expect(cannotTell).toEqual(["indicator.goals"]);
  });

  it("may have another by a hallmark, and one by a hallmark alone says nothing of it", () => {
    const hallmarks = [hallmark("indicator:1")];
    expect(asked({ hallmarks }, [lone, { goals: [] }])).toEqual([]);
    expect(asked({ hallmarks }, [{ goals: [] }, { ...lone, goals: [] }])).toEqual([]);
    expect(asked({ hallmarks: [hallmark("indicator:0")] }, [lone])).toEqual(finding);
  });
});

describe("the indicators reach outcomes", () => {
  const rule = "indicators-reach-outcomes";
  const goal = { kind: "quality", assessment: { mode: "indicator" } };
  const finding = (...related: readonly string[]) => [
    { path: "assessment", count: related.length, related },
  ];
  const asked = (fields: Fields, indicators: readonly Fields[], complete?: readonly Fields[]) =>
    answer(rule, { ...goal, ...fields }, indicators, complete).filter(
      (told) => told !== "goal.kind" && told !== "goal.assessment",
    );

  it.each([
    [[{ kind: "input" }, { kind: "output" }], finding("indicator:0", "indicator:1")],
    [[{ kind: "activity" }], finding("indicator:0")],
    [[{ kind: "output" }, { kind: "outcome", role: "monitoring" }], []],
    [[{ kind: "experience" }], []],
    [[{ kind: "output" }, { kind: "outcome", status: "closed" }], finding("indicator:0")],
    [[{ kind: "output" }, {}], ["indicator.kind"]],
    [[{ kind: "output", role: "monitoring" }], []],
    [[{ kind: "output", basisOf: { role: "inferred" } }], ["indicator.role"]],
    [[{ kind: "output", basisOf: { kind: "inferred" } }], ["indicator.kind"]],
    [[], []],
  ])("%j: %j", (indicators, expected) => {
    expect(asked({}, indicators)).toEqual(expected);
  });

  it.each([
    { assessment: { mode: "mixed" } },
    { assessment: { mode: "qualitative" } },
    { kind: "direction" },
    { kind: "economy" },
    { status: "closed" },
  ])("is not asked of %j", (fields) => {
    expect(asked(fields, [{ kind: "output" }])).toEqual([]);
  });

  it("is open where the kind of goal is not told", () => {
    const { kind: _, ...kindless } = goal;
    expect(answer(rule, kindless, [{ kind: "output" }])).toContain("goal.kind");
  });

  it("is asked of outcome goals too, and where nothing is said of how it is judged by words", () => {
    expect(asked({ kind: "outcome", assessment: { mode: "none" } }, [{ kind: "output" }])).toEqual(
      finding("indicator:0"),
    );
  });

  it("is open where indicators are not told in full, and takes one by a hallmark", () => {
    expect(asked({}, [{ kind: "output" }], [])).toEqual(["complete: indicators"]);
    const hallmarks = [hallmark("indicator:1")];
    const output = { kind: "output" };
    expect(asked({ hallmarks }, [output, { goals: [], kind: "experience" }])).toEqual([]);
    expect(asked({ hallmarks }, [output, { goals: [], kind: "input" }])).toEqual(
      finding("indicator:0", "indicator:1"),
    );
    expect(
      asked({ hallmarks }, [
        { ...output, role: "monitoring" },
        { goals: [], kind: "input" },
      ]),
    ).toEqual([]);
  });
});

describe("a goal has few indicators with a target", () => {
  const rule = "goal-indicator-count";
  const many = (count: number, fields: Fields = {}): readonly Fields[] =>
    Array.from({ length: count }, () => fields);
  const finding = (count: number) => [{ path: "", count, limit: 5, related: [] }];

  it.each([
    [many(5), []],
    [many(6), finding(6)],
    [[...many(5), { role: "monitoring" }], []],
    [[...many(5), { status: "closed" }], []],
    [[...many(5), { goals: ["goal:b"] }], []],
    [[...many(5), { basisOf: { role: "inferred" } }], ["indicator.role"]],
    [[...many(6), { basisOf: { role: "inferred" } }], finding(6)],
  ])("%#", (indicators, expected) => {
    expect(answer(rule, {}, indicators)).toEqual(expected);
  });

  it("is not asked of a goal that is over, and is open where indicators are not told in full", () => {
    expect(answer(rule, { status: "closed" }, many(6))).toEqual([]);
    expect(answer(rule, { status: "closed" }, many(1), [])).toEqual(["complete: indicators"]);
    expect(answer(rule, {}, many(6), [])).toEqual([...finding(6), "complete: indicators"]);
  });
});
