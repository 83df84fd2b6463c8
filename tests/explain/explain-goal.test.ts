import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainGoal } from "../../src/explain/index.js";
import { query } from "../../src/plan/index.js";
import { anyPlan, day, planWith, reversed } from "./plans.js";

const owner = { owner: "unit:von", ownerPosition: "position:chief" };
const positions = [
  { id: "position:chief", unit: "unit:vof" },
  { id: "position:seat", unit: "unit:von" },
];
const top = { id: "goal:top", level: "council", owner: "unit:kf", serves: [], carriedBy: [] };

describe("the goal chain, explained", () => {
  it("goes down to those who act, each goal once, and up to what it serves", () => {
    const plan = planWith({
      positions,
      goals: [
        { id: "goal:vision", level: "vision", owner: "unit:kf", serves: [] },
        { ...top, serves: ["goal:vision"], carriedBy: [{ unit: "unit:von" }] },
        { id: "goal:b1", level: "board", ...owner, serves: ["goal:top"] },
        { id: "goal:b2", level: "board", ...owner, serves: ["goal:top"] },
        {
          id: "goal:u",
          level: "unit",
          owner: "unit:north",
          ownerPosition: "position:chief",
          serves: ["goal:b1", "goal:b2"],
        },
      ],
    });
    const seen = explainGoal(plan, "goal:top", day);
    expect(seen.answer).toBe("reaches");
    expect(seen.reached).toEqual(["unit:north", "unit:vof"]);
    expect(seen.chain.map(({ goal, depth }) => [goal, depth])).toEqual([
      ["goal:top", 0],
      ["goal:b1", 1],
      ["goal:u", 2],
      ["goal:b2", 1],
    ]);
    expect(seen.chain[2]?.serves).toEqual(["goal:b1", "goal:b2"]);
    expect(seen.above.map(({ goal }) => goal)).toEqual(["goal:vision"]);
    expect(explainGoal(plan, "goal:u", day).above.map(({ goal }) => goal)).toEqual([
      "goal:b1",
      "goal:top",
      "goal:vision",
      "goal:b2",
    ]);
  });

  it("breaks where a rule finds it, and says whom it reaches all the same", () => {
    const plan = planWith({
      positions,
      goals: [
        { ...top, owner: null, carriedBy: [{ unit: "unit:von" }] },
        { id: "goal:b", level: "board", ...owner, serves: ["goal:top"] },
      ],
    });
    const seen = explainGoal(plan, "goal:top", day);
    expect(seen.answer).toBe("breaks");
    expect(seen.breaks.map(({ rule, entity }) => [rule, entity])).toEqual([
      ["goal-has-owner", "goal:top"],
    ]);
    expect(seen.chain[0]?.findings).toContainEqual(seen.breaks[0]);
    expect(seen.reached).toEqual(["unit:vof"]);
  });

  it("does not call a weakness beside the chain a break", () => {
    const plan = planWith({
      positions,
      goals: [
        {
          ...top,
          carriedBy: [{ unit: "unit:vof" }],
          hallmarks: [{ label: { sv: "a" }, indicators: [] }],
        },
      ],
    });
    const seen = explainGoal(plan, "goal:top", day);
    expect(seen.chain[0]?.findings.map(({ rule }) => rule)).toContain("hallmark-has-indicator");
    expect(seen.answer).toBe("reaches");
  });

  it("cannot tell who acts when no unit is named, or only through goals and work that are over", () => {
    const over = { ...owner, serves: ["goal:top"], level: "board" };
    const plan = planWith({
      positions,
      goals: [
        { ...top, carriedBy: [{ unit: "unit:von" }] },
        { id: "goal:old", ...over, horizon: "2020" },
        {
          id: "goal:under",
          level: "unit",
          serves: ["goal:old"],
          owner: "unit:north",
          ownerPosition: "position:seat",
        },
      ],
      activities: [
        { id: "activity:done", goals: ["goal:top"], unit: "unit:north", closedOn: "2026-11-01" },
      ],
      assignments: [
        {
          id: "assignment:done",
          goals: ["goal:top"],
          receiver: "unit:vof",
          closedOn: "2026-11-01",
        },
      ],
    });
    const seen = explainGoal(plan, "goal:top", day);
    expect([seen.answer, seen.reached]).toEqual(["cannotTell", []]);
    expect(seen.chain.map(({ goal, isInForce }) => [goal, isInForce])).toEqual([
      ["goal:top", true],
      ["goal:old", false],
      ["goal:under", true],
    ]);
    expect(explainGoal(plan, "goal:top", { asOf: "2026-10-31" }).reached).toEqual([
      "unit:north",
      "unit:vof",
    ]);
  });

  it("tells the latest judgement of each follow-up, and of none when there is none by the day", () => {
    const assessed = (verdict: string) => [{ goal: "goal:top", verdict }];
    const plan = planWith({
      goals: [top],
      cycles: [
        { id: "cycle:year", goals: ["goal:top"] },
        { id: "cycle:quiet", goals: ["goal:top"] },
      ],
      occasions: [
        { id: "occasion:a", of: "cycle:year", period: "2024", assessments: assessed("met") },
        { id: "occasion:b", of: "cycle:year", period: "2025", assessments: assessed("notMet") },
        { id: "occasion:c", of: "cycle:year", period: "2026", assessments: assessed("partlyMet") },
      ],
    });
    expect(explainGoal(plan, "goal:top", day).chain[0]?.followUps).toEqual([
      { by: "cycle:quiet" },
      { by: "cycle:year", latest: { occasion: "occasion:b", period: "2025", verdict: "notMet" } },
    ]);
  });

  it("ends in circles, with what is not there, and with a chain as long as the plan", () => {
    const round = planWith({
      goals: [
        { id: "goal:a", level: "board", serves: ["goal:b", "goal:gone"] },
        { id: "goal:b", level: "board", serves: ["goal:a"] },
      ],
    });
    const seen = explainGoal(round, "goal:a", day);
    expect(seen.chain.map(({ goal }) => goal)).toEqual(["goal:a", "goal:b"]);
    expect(seen.above).toEqual([]);
    expect(seen.chain[0]?.serves).toEqual(["goal:b"]);
    expect(seen.breaks.map(({ rule }) => rule).sort()).toEqual([
      "reference-circle",
      "reference-dangling",
    ]);

    const long = Array.from({ length: 5000 }, (_, at) => ({
      id: `goal:g${at}`,
      serves: at === 0 ? [] : [`goal:g${at - 1}`],
    }));
    expect(explainGoal(planWith({ goals: long }), "goal:g0", day).chain).toHaveLength(5000);
  });

  it("says no to a goal that is not there, and to what is no day", () => {
    const plan = planWith({ goals: [top] });
    expect(() => explainGoal(plan, "goal:gone", day)).toThrow("No goal of the plan: goal:gone");
    expect(() => explainGoal(plan, "goal:top", { asOf: "2026" })).toThrow(RangeError);
  });
});

describe("of any plan", () => {
  it("names only what is there, ends, and loses no goal that serves", () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const q = query(plan);
        for (const { id } of q.all("goal")) {
          const { chain, above, reached } = explainGoal(plan, id, day);
          const goals = chain.map(({ goal }) => goal);
          expect(new Set(goals).size).toBe(goals.length);
          const inside = new Set<string>(goals);
          for (const { id: server, serves = [] } of q.all("goal")) {
            if (serves.some((served) => inside.has(served))) expect(goals).toContain(server);
          }
          for (const link of [...chain, ...above]) {
            const named = [
              link.goal,
              ...(link.serves ?? []),
              ...(link.owner ? [link.owner] : []),
              ...(link.ownerPosition ? [link.ownerPosition] : []),
              ...(link.shared ?? []),
              ...(link.assigned ?? []),
              ...(link.carriedBy ?? []).map(({ unit }) => unit),
              ...link.indicators,
              ...link.activities,
              ...link.assignments,
              ...link.followUps.flatMap(({ by, latest }) =>
                latest ? [by, latest.occasion] : [by],
              ),
            ];
            for (const name of named) expect([name, q.has(name)]).toEqual([name, true]);
          }
          for (const unit of reached) expect(q.has(unit)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("does not depend on the order in which the plan is told", () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const other = reversed(plan);
        for (const { id } of plan.goals ?? []) {
          const [one, two] = [explainGoal(plan, id, day), explainGoal(other, id, day)];
          expect({ ...two, chain: two.chain.map(bare), above: two.above.map(bare) }).toMatchObject({
            answer: one.answer,
            reached: one.reached,
            chain: one.chain.map(bare),
            above: one.above.map(bare),
          });
        }
      }),
      { numRuns: 60 },
    );
  });
});

const bare = ({ findings, ...link }: ReturnType<typeof explainGoal>["chain"][number]) => ({
  ...link,
  rules: findings.map(({ rule, entity }) => `${rule} ${entity}`),
});
