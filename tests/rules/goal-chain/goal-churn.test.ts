import { describe, expect, it } from "vitest";
import { ask } from "../ask.js";

type Fields = Record<string, unknown>;

const goals = (count: number, name: string, fields: Fields = {}) =>
  Array.from({ length: count }, (_, at) => ({
    id: `goal:${name}-${at}`,
    level: "board",
    horizon: "2023-01/2026-12",
    ...fields,
  }));
const dropped = (count: number, fields: Fields = {}) =>
  goals(count, "dropped", { horizon: "2023-01/2025-12", ...fields });
const fresh = (fields: Fields = {}) => goals(1, "fresh", { horizon: "2026", ...fields });

const terms = [{ from: "2023-01-01", to: "2026-12-31" }];
const answer = (
  all: readonly Fields[],
  { asOf = "2026-11-01", complete = [{ part: "goals" }], ...organisation }: Fields = {},
) => {
  const plan = {
    organisation: { id: "organisation:a", terms, ...organisation },
    complete,
    goals: all,
  };
  const { findings, cannotTell } = ask("goal-churn", plan, { asOf: asOf as string });
  return [...findings.map(({ params }) => params), ...cannotTell];
};
const found = (count: number, total: number) => [
  { dropped: count, total, before: "2025", year: "2026" },
];

describe("the share of last year's goals that are gone", () => {
  it("is within the limit at three of ten, and over it at four", () => {
    expect(answer([...goals(7, "kept"), ...dropped(3)])).toEqual([]);
    expect(answer([...goals(6, "kept"), ...dropped(4)])).toEqual(found(4, 10));
  });

  it("counts goals of council and boards, drafts not", () => {
    const kept = goals(6, "kept", { level: "council" });
    expect(answer([...kept, ...dropped(4, { level: "council" })])).toEqual(found(4, 10));
    expect(answer([...kept, ...dropped(4, { level: "unit" })])).toEqual([]);
    expect(answer([...kept, ...dropped(4, { status: "draft" })])).toEqual([]);
    expect(answer([...kept, ...dropped(4, { status: "closed" })])).toEqual(found(4, 10));
  });

  it("does not count goals that came or ended at another time", () => {
    const others = [
      ...goals(5, "older", { horizon: "2023-01/2024-12" }),
      ...goals(5, "newer", { horizon: "2026-01/2026-12", continues: null }),
    ];
    expect(answer([...goals(7, "kept"), ...dropped(3), ...others])).toEqual([]);
    expect(answer([...goals(6, "kept"), ...dropped(4), ...others])).toEqual(found(4, 10));
  });

  it("takes a goal that ends on the first day of a year, or begins on the last, as there that year", () => {
    const brief = goals(6, "brief", { horizon: "2025-12-31/2026-01-01" });
    expect(answer([...brief, ...dropped(4)])).toEqual(found(4, 10));
  });

  it("takes a goal without a horizon as there each year", () => {
    const always = goals(6, "kept").map(({ id, level }) => ({ id, level }));
    expect(answer([...always, ...dropped(4)])).toEqual(found(4, 10));
  });

  it("does not count a goal that another continues", () => {
    const all = [...goals(6, "kept"), ...dropped(4), ...fresh({ continues: "goal:dropped-0" })];
    expect(answer(all)).toEqual([]);
  });
});

describe("it cannot be told", () => {
  it("when a new goal may continue the one that tips it", () => {
    const kept = goals(6, "kept");
    expect(answer([...kept, ...dropped(4), ...fresh()])).toEqual(["goal.continues"]);
    expect(answer([...kept, ...dropped(4), ...fresh({ continues: null })])).toEqual(found(4, 10));
    expect(answer([...goals(7, "kept"), ...dropped(3), ...fresh()])).toEqual([]);
    expect(answer([...goals(4, "kept"), ...dropped(6), ...fresh()])).toEqual(found(6, 10));
  });

  it("when the level of a goal is not told, unless it makes no difference", () => {
    const unclear = { level: "unit", basisOf: { level: "inferred" } };
    expect(answer([...goals(7, "kept"), ...dropped(3, unclear)])).toEqual([]);
    expect(answer([...goals(6, "kept"), ...dropped(4, unclear)])).toEqual(["goal.level"]);
    const kept = goals(4, "unclear", unclear);
    expect(answer([...goals(6, "kept"), ...dropped(4), ...kept])).toEqual(["goal.level"]);
    expect(answer([...goals(1, "kept"), ...dropped(9), ...kept])).toEqual(found(9, 10));
  });

  it("when a goal was closed before its time is over", () => {
    const closed = goals(4, "closed", { status: "closed" });
    expect(answer([...goals(6, "kept"), ...closed])).toEqual(["goal.horizon"]);
    expect(answer([...goals(17, "kept"), ...closed])).toEqual([]);
  });

  it.each([[[]], [[{ part: "goals", period: "2026" }]], [[{ part: "goals", period: "2025" }]]])(
    "that they are gone when the goals of both years are not told in full: %j",
    (complete) => {
      expect(answer([...goals(6, "kept"), ...dropped(4)], { complete })).toEqual([
        "complete: goals",
      ]);
    },
  );

  it("that they are still there when last year's goals are not told in full", () => {
    expect(answer(goals(6, "kept"), { complete: [] })).toEqual(["complete: goals"]);
    expect(answer(goals(6, "kept"), { complete: [{ part: "goals", period: "2025" }] })).toEqual([]);
  });

  it("but it can when they are told to the day asked about", () => {
    const complete = [{ part: "goals", period: "2025-01-01/2026-11-01" }];
    expect(answer([...goals(6, "kept"), ...dropped(4)], { complete })).toEqual(found(4, 10));
  });
});

describe("the term of office", () => {
  const many = [...goals(1, "kept", { horizon: "2020-01/2030-12" }), ...dropped(9)];

  it.each([
    [[{ from: "2025-01-01", to: "2026-01-01" }], found(9, 10)],
    [[{ from: "2025-01-02", to: "2028-12-31" }], []],
    [[{ from: "2026-01-01", to: "2029-12-31" }], []],
    [[{ from: "2026-12-31", to: "2029-12-31" }], []],
    [[{ from: "2027-01-01", to: "2029-12-31" }], ["organisation.terms"]],
    [[{ from: "2021-01-01", to: "2025-12-31" }], ["organisation.terms"]],
    [[], ["organisation.terms"]],
  ])("%j: %j", (told, expected) => {
    expect(answer(many, { terms: told })).toEqual(expected);
  });
});
