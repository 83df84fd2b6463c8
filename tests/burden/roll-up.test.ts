import { describe, expect, it } from "vitest";
import { giverNumber, measured, rollUp, weigh } from "../../src/burden/index.js";
import type { Unit } from "../../src/plan/entities/index.js";
import type { Quantity } from "../../src/plan/quantity.js";
import { obligation, planWith } from "./plans.js";

const unit = (id: Unit["id"], parent: Unit["id"] | null): Unit => ({ id, kind: "unit", parent });
const asks = (id: string, from: readonly Unit["id"][], minutes: Quantity) =>
  obligation({ id: `obligation:${id}`, from, effort: { minutes } });
const weighed = (units: readonly Unit[], obligations: ReturnType<typeof asks>[]) =>
  weigh(planWith({ units, obligations }), { year: 2026, hoursPerYear: 1700 });

describe("one number of each unit with all beneath it", () => {
  it("is told once to each giver and to all above", () => {
    const weights = weighed(
      [unit("unit:top", null), unit("unit:a", "unit:top"), unit("unit:b", "unit:top")],
      [asks("one", ["unit:a", "unit:b"], 10), asks("two", ["unit:b", "unit:elsewhere"], 5)],
    );
    // a 10, b 10 + 5, top both, and what the plan lacks has its own.
    const byUnit = new Map(
      weights.parties.units.map((id, at) => [id, rollUp(weights, (row) => [3, 7][row] ?? 0)[at]]),
    );
    expect(Object.fromEntries(byUnit)).toEqual({
      "unit:top": 3 + 3 + 7,
      "unit:a": 3,
      "unit:b": 3 + 7,
      "unit:elsewhere": 7,
    });
  });

  it("counts each once where the tree goes in a circle", () => {
    const weights = weighed(
      [unit("unit:a", "unit:b"), unit("unit:b", "unit:a")],
      [asks("one", ["unit:a"], 10), asks("two", ["unit:b"], 5)],
    );
    expect([...rollUp(weights, (row) => [3, 7][row] ?? 0)]).toEqual([10, 10]);
  });

  it("is what the whole measure says of each of the six numbers", () => {
    const weights = weighed(
      [unit("unit:top", null), unit("unit:a", "unit:top")],
      [
        asks("one", ["unit:a"], { low: 5, likely: 10, high: 30 }),
        asks("two", ["unit:top", "unit:a"], 5),
      ],
    );
    const of = (name: Parameters<typeof giverNumber>[2]) => [
      ...rollUp(weights, (row) => giverNumber(weights, row, name)),
    ];
    const sums = measured(weights).byUnit.map(({ rolledUp }) => rolledUp);
    expect(of("lowMinutes")).toEqual(sums.map(({ minutes }) => minutes.low));
    expect(of("likelyMinutes")).toEqual(sums.map(({ minutes }) => minutes.likely));
    expect(of("highMinutes")).toEqual(sums.map(({ minutes }) => minutes.high));
    // One of 5, 10 or 30 minutes at unit:a, and 5 at each of the two.
    expect(of("likelyMinutes")).toEqual([20e5, 15e5]);
  });

  it("has cost where there are rates", () => {
    const rates = { perHour: 60, source: "made up" };
    const plan = planWith({
      units: [unit("unit:a", null)],
      obligations: [asks("one", ["unit:a"], { low: 5, likely: 10, high: 30 })],
    });
    const weights = weigh(plan, { year: 2026, hoursPerYear: 1700, rates });
    const [amount] = measured(weights).byUnit;
    for (const [name, bound] of [
      ["lowCost", "low"],
      ["likelyCost", "likely"],
      ["highCost", "high"],
    ] as const) {
      expect(giverNumber(weights, 0, name)).toBe(amount?.own.cost?.[bound]);
      expect(giverNumber(weights, 0, name)).toBeGreaterThan(0);
    }
  });
});
