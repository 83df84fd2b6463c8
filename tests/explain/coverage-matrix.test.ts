import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { check } from "../../src/check/index.js";
import { coverageMatrix } from "../../src/explain/index.js";
import type { Plan } from "../../src/plan/index.js";
import { anyPlan, day, planWith, reversed } from "./plans.js";

const complete = [{ part: "goals" }];
const kf = (id: string, more: object = {}) => ({
  id: `goal:${id}`,
  level: "council",
  serves: [],
  carriedBy: [],
  ...more,
});
const board = (id: string, serves: string, more: object = {}) => ({
  id: `goal:${id}`,
  level: "board",
  owner: "unit:von",
  serves: [`goal:${serves}`],
  ...more,
});

/** Each row as one word per board: the education board, then the care board. */
const rows = (plan: Plan) =>
  Object.fromEntries(
    coverageMatrix(plan, day).rows.map(({ goal, carried, cells }) => [
      goal.slice("goal:".length),
      [carried, ...cells.map(({ takenUp, assigned }) => (assigned ? `${takenUp}*` : takenUp))].join(
        " ",
      ),
    ]),
  );

describe("the coverage of council goals by board", () => {
  it("knows own goals, straight or through others, taking up without one, and none", () => {
    const plan = planWith({
      complete,
      goals: [
        kf("a"),
        kf("b", { carriedBy: [{ unit: "unit:bun", acceptedOn: "2026-02-01" }] }),
        kf("c"),
        board("own", "a"),
        board("over", "c", { horizon: "2024" }),
        board("deep", "middle"),
        board("middle", "b", { owner: null }),
      ],
    });
    expect(rows(plan)).toEqual({
      a: "yes no ownGoal",
      b: "yes accepted ownGoal",
      c: "no no no",
    });
    const matrix = coverageMatrix(plan, day);
    expect(matrix.units).toEqual(["unit:bun", "unit:von"]);
    expect(matrix.uncarried).toEqual(["goal:c"]);
    expect(matrix.withoutGoals).toEqual([]);
    expect(matrix.rows[1]?.cells).toEqual([
      {
        unit: "unit:bun",
        takenUp: "accepted",
        goals: [],
        acceptedOn: "2026-02-01",
        assigned: false,
        isInferred: false,
      },
      {
        unit: "unit:von",
        takenUp: "ownGoal",
        goals: ["goal:deep"],
        assigned: false,
        isInferred: false,
      },
    ]);
  });

  it("keeps having been given a goal apart from having taken it up", () => {
    const plan = planWith({
      complete,
      goals: [
        kf("a", { assigned: ["unit:von"] }),
        kf("b", { owner: "unit:von" }),
        kf("c", { shared: ["unit:von", "unit:bun"] }),
        kf("d"),
        kf("e"),
      ],
      assignments: [
        { id: "assignment:open", goals: ["goal:d"], receiver: "unit:bun" },
        { id: "assignment:done", goals: ["goal:e"], receiver: "unit:bun", closedOn: "2026-11-01" },
      ],
    });
    expect(rows(plan)).toEqual({
      a: "no no no*",
      b: "no no no*",
      c: "no no* no*",
      d: "no no* no",
      e: "no no no",
    });
    expect(coverageMatrix(plan, day).withoutGoals).toEqual(["unit:bun", "unit:von"]);
  });

  it.each([
    ["goals are not told in full", {}],
    [
      "goals are told in full for another board",
      { complete: [{ part: "goals", units: ["unit:bun"] }] },
    ],
    [
      "who has taken it up is not told",
      { complete, goals: [{ ...kf("a"), carriedBy: undefined }] },
    ],
    [
      "who has taken it up is inferred",
      { complete, goals: [kf("a", { basisOf: { carriedBy: "inferred" } })] },
    ],
    [
      "what a goal of its own serves is not told",
      { complete, goals: [kf("a"), { ...board("x", "a"), serves: undefined }] },
    ],
    [
      "a goal that serves it is nobody knows whose",
      { complete, goals: [kf("a"), { ...board("x", "a"), owner: undefined }] },
    ],
    [
      "a goal is told to serve nothing and be nobody's",
      { complete, goals: [kf("a"), { id: "goal:x", level: "board" }] },
    ],
  ])("never takes what is not told for none: %s", (_, parts) => {
    const plan = planWith(JSON.parse(JSON.stringify({ goals: [kf("a")], ...parts })));
    const [row] = coverageMatrix(plan, day).rows;
    expect(row?.cells[1]?.takenUp).toBe("notTold");
    expect(coverageMatrix(plan, day).withoutGoals).not.toContain("unit:von");
  });

  it("marks what rests on a conclusion", () => {
    const plan = planWith({
      complete,
      goals: [kf("a"), board("x", "a", { basisOf: { owner: "inferred" } })],
    });
    expect(coverageMatrix(plan, day).rows[0]?.cells[1]).toMatchObject({
      takenUp: "ownGoal",
      isInferred: true,
    });
  });

  it("lets the council carry a goal alone", () => {
    const plan = planWith({ complete, goals: [kf("a", { councilOnly: "Fullmäktiges arbete." })] });
    expect(rows(plan)).toEqual({ a: "councilOnly no no" });
    expect(coverageMatrix(plan, day).uncarried).toEqual([]);
  });

  it("shows the latest declared coverage: of one board in its cell, of several for the goal", () => {
    const said = (coverage: string) => [{ goal: "goal:a", coverage }];
    const plan = planWith({
      complete,
      goals: [kf("a"), board("x", "a")],
      cycles: [{ id: "cycle:all", from: ["unit:von", "unit:bun"] }],
      occasions: [
        { id: "occasion:old", of: "cycle:all", period: "2024", assessments: said("notCovered") },
        { id: "occasion:new", of: "cycle:all", period: "2025", assessments: said("partly") },
        {
          id: "occasion:own",
          of: "cycle:all",
          from: ["unit:von"],
          period: "2025",
          assessments: said("covered"),
        },
        { id: "occasion:later", of: "cycle:all", period: "2026", assessments: said("covered") },
      ],
    });
    const [row] = coverageMatrix(plan, day).rows;
    expect(row?.coverage).toEqual({
      coverage: "partly",
      occasion: "occasion:new",
      period: "2025",
    });
    expect(row?.cells[0]?.coverage).toBeUndefined();
    expect(row?.cells[1]?.coverage?.occasion).toBe("occasion:own");
  });

  it("asks for a day", () => {
    expect(() => coverageMatrix(planWith({}), { asOf: "2026-11" })).toThrow(RangeError);
  });
});

describe("of any plan", () => {
  it("agrees with the rule on what nobody carries, and does not depend on the plan's order", () => {
    fc.assert(
      fc.property(anyPlan, fc.boolean(), (drawn, isWhole) => {
        // Whole, and with every untold link known to be none: otherwise hardly a goal is surely uncarried.
        const goals = (drawn.goals ?? []).map((goal) => ({
          ...goal,
          basis: "stated" as const,
          basisOf: {},
          serves: goal.serves ?? [],
          carriedBy: goal.carriedBy ?? [],
          owner: goal.owner ?? null,
        }));
        const plan: Plan = isWhole ? { ...drawn, complete: [{ part: "goals" }], goals } : drawn;
        const matrix = coverageMatrix(plan, day);
        const found = check(plan, { ...day, only: ["council-goal-carried-by-board"] }).findings;
        const council = new Set(matrix.rows.map(({ goal }) => goal as string));
        const expected = found.map(({ entity }) => entity).filter((id) => council.has(id));
        expect([...matrix.uncarried].sort()).toEqual([...expected].sort());
        expect(coverageMatrix(reversed(plan), day)).toEqual(matrix);
        for (const { cells } of matrix.rows) {
          expect(cells.map(({ unit }) => unit)).toEqual(matrix.units);
        }
      }),
      { numRuns: 100 },
    );
  });
});
