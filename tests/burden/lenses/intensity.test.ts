import { describe, expect, it } from "vitest";
import {
  bandOf,
  intensity,
  referenceBands,
  referenceValues,
  weigh,
} from "../../../src/burden/index.js";
import type { Obligation, Unit } from "../../../src/plan/entities/index.js";
import { sourceRegister } from "../../../src/sources/index.js";
import { obligation, planWith } from "../plans.js";

const found = (
  units: readonly Unit[],
  demands: readonly Partial<Obligation>[],
  span: { year: number } | { from: string; to: string } = { year: 2026 },
) =>
  intensity(
    weigh(planWith({ units, obligations: demands.map(obligation) }), {
      ...span,
      hoursPerYear: 1600,
      rates: { perHour: 500, source: "a test" },
    }),
  );

const units: readonly Unit[] = [
  {
    id: "unit:board",
    kind: "board",
    parent: null,
    budget: [
      { period: "2025", amount: 9_000_000 },
      { period: "2026", amount: 4_000_000 },
    ],
  },
  { id: "unit:school-a", kind: "unit", parent: "unit:board", staff: 10 },
  { id: "unit:school-b", kind: "unit", parent: "unit:board", staff: null },
  { id: "unit:quiet", kind: "unit", parent: "unit:board", staff: 5 },
];
const hours = (id: `obligation:${string}`, unit: `unit:${string}`, minutes: number) =>
  ({ id, from: [unit], effort: { minutes } }) as const;

describe("a burden beside the size of those who carry it", () => {
  it("is hours per full-time equivalent, share of the time, and hours and cost per million", () => {
    const {
      units: rows,
      personYears,
      staffUntold,
    } = found(units, [
      // 800 hours and 100 hours.
      hours("obligation:a", "unit:school-a", 48_000),
      hours("obligation:b", "unit:school-b", 6000),
    ]);
    const [board, school] = rows;
    expect(rows.map(({ unit }) => unit)).toEqual(["unit:board", "unit:school-a"]);
    // 900 h on 4 million; 900 × 500 = 450 000. The board's staff is not told, so it has no share.
    expect([board?.hoursPerMillion, board?.costPerMillion]).toEqual([225, 112_500]);
    expect([board?.hoursPerFte, board?.shareOfTime, board?.band]).toEqual([null, null, null]);
    // 800 / 10; 800 / (10 × 1 600) = 5 %, which is no longer light.
    expect(school?.hoursPerFte?.likely).toBe(80);
    expect(school?.shareOfTime?.likely).toBe(0.05);
    expect([school?.band, school?.hoursPerMillion]).toEqual(["normal", null]);
    expect(personYears.likely).toBe(900 / 1600);
    expect(staffUntold).toBe(1);
  });

  it("is held against the working time of the span, and a budget that is not of the span is none", () => {
    const half = { from: "2026-01-01", to: "2026-06-30" };
    const often = { ...hours("obligation:a", "unit:school-a", 24_000), due: null };
    const { units: rows } = found(units, [{ ...often, recurrence: { every: "half" } }], half);
    // 400 h of 10 × 1 600 / 2; the board has no budget of half a year, and so no row.
    expect(rows.map(({ unit, shareOfTime }) => [unit, shareOfTime?.likely])).toEqual([
      ["unit:school-a", 0.05],
    ]);
  });

  it("is held against a budget told in parts only when they are the whole of the span", () => {
    const board = (...periods: readonly string[]): Unit => ({
      ...{ id: "unit:board", kind: "board", parent: null, staff: 1 },
      budget: periods.map((period) => ({ period, amount: 1_000_000 })),
    });
    const perMillion = (...periods: readonly string[]) =>
      found([board(...periods)], [hours("obligation:a", "unit:board", 120)]).units[0]
        ?.hoursPerMillion;
    // Two hours on two million.
    expect(perMillion("2026-H1", "2026-H2")).toBe(1);
    expect(perMillion("2026-H1")).toBeNull();
  });

  it("has no band where nothing is known", () => {
    const { units: rows } = found(units, [
      { id: "obligation:a", from: ["unit:school-a"], effort: {} },
    ]);
    expect(rows.at(-1)?.band).toBeNull();
  });
});

describe("the bands", () => {
  it("begin where the last one ends", () => {
    expect(referenceBands.map(({ from }) => from)).toEqual([0, 0.05, 0.13, 0.2, 0.35]);
    expect(referenceBands.slice(0, -1).map(({ below }) => below)).toEqual([0.05, 0.13, 0.2, 0.35]);
    expect([0.049, 0.05, 0.13, 0.2, 0.35, 2].map(bandOf)).toEqual([
      "light",
      "normal",
      "heavy",
      "overCeiling",
      "extreme",
      "extreme",
    ]);
  });

  it("and the figures of others name sources that are in the register", () => {
    const known = new Set<string>(sourceRegister.map(({ id }) => id));
    const named = [
      ...referenceBands.flatMap(({ sources }) => sources),
      ...referenceValues.map(({ source }) => source),
    ];
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });
});
