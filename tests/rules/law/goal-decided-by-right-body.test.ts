import { describe, expect, it } from "vitest";
import { ask } from "../ask.js";

const kinds = [
  ...["council", "executive", "board", "jointBoard", "committee", "drafting", "company"],
  ...["foundation", "federation", "privateProvider", "outside", "administration", "unit"],
];
const plan = (goal: Record<string, unknown>, more: object = {}) => ({
  units: [
    ...kinds.map((kind) => ({ id: `unit:${kind.toLowerCase()}`, kind })),
    { id: "unit:untold" },
  ],
  positions: [{ id: "position:chef", unit: "unit:board", kind: "employed" }],
  goals: [
    Object.fromEntries(
      Object.entries({ id: "goal:a", ...goal }).filter(([, inner]) => inner !== undefined),
    ),
  ],
  ...more,
});
const answer = (goal: Record<string, unknown>, more: object = {}, asOf = "2026-11-01") => {
  const { fires, cannotTell, notExamined } = ask("goal-decided-by-right-body", plan(goal, more), {
    asOf,
  });
  return [...fires, ...cannotTell, ...notExamined.map(() => "not examined")];
};
const fires = ["goal:a decidedBy"];

describe("a goal may be decided by", () => {
  const outside = ["company", "foundation", "federation", "privateprovider", "outside"];
  const may: Readonly<Record<string, readonly string[]>> = {
    council: ["council", ...outside],
    board: ["council", "executive", "board", "jointboard", ...outside],
  };
  it.each(Object.keys(may))("at the level of the %s", (level) => {
    const passing = kinds
      .map((kind) => kind.toLowerCase())
      .filter((kind) => answer({ level, decidedBy: `unit:${kind}` }).length === 0);
    expect(passing).toEqual(
      kinds.map((kind) => kind.toLowerCase()).filter((kind) => may[level]?.includes(kind)),
    );
    expect(answer({ level, decidedBy: "position:chef" })).toEqual(fires);
  });

  it("anybody beneath the board", () => {
    for (const level of ["administration", "unit"]) {
      expect(answer({ level, decidedBy: "position:chef" }), level).toEqual([]);
    }
  });
});

describe("the question", () => {
  it("needs the level, who decided, and what kind of body that is", () => {
    expect(answer({ decidedBy: "position:chef" })).toEqual(["goal.level"]);
    expect(answer({ level: "board" })).toEqual(["goal.decidedBy"]);
    expect(answer({ level: "board", decidedBy: "unit:untold" })).toEqual(["unit.kind"]);
    const inferred = { basisOf: { level: "inferred" } };
    expect(answer({ level: "unit", decidedBy: "position:chef", ...inferred })).toEqual([
      "goal.level",
    ]);
  });

  it("is put to goals in force, in municipalities and regions", () => {
    const wrong = { level: "board", decidedBy: "position:chef" };
    const of = (kind: string) => ({ organisation: { id: "organisation:exempelkommun", kind } });
    expect(answer({ ...wrong, horizon: "2025" })).toEqual([]);
    expect(answer({ ...wrong, status: "draft" })).toEqual([]);
    expect(answer(wrong, of("company"))).toEqual([]);
    // In a federation the direction may be council and executive in one (9 kap. 5 §).
    expect(answer(wrong, of("federation"))).toEqual([]);
    expect(answer(wrong, of("region"))).toEqual(fires);
  });

  it("is judged by the wording that was read: 5:1 from 2020, 6:38 as read on 1 July 2025", () => {
    const council = { level: "council", decidedBy: "unit:board" };
    expect(answer(council, {}, "2019-12-31")).toEqual(["not examined"]);
    expect(answer(council, {}, "2020-01-01")).toEqual(fires);
    const board = { level: "board", decidedBy: "position:chef" };
    expect(answer(board, {}, "2025-06-30")).toEqual(["not examined"]);
    expect(answer(board, {}, "2025-07-01")).toEqual(fires);
  });
});
