import { describe, expect, it } from "vitest";
import { budgetBySize, burdenBudget, netBurden, weigh } from "../../../src/burden/index.js";
import type { Obligation, Unit } from "../../../src/plan/entities/index.js";
import { obligation, planWith, units } from "../plans.js";

const weighed = (
  demands: readonly Partial<Obligation>[],
  span: { year: number } | { from: string; to: string } = { year: 2026 },
  with_: readonly Unit[] = units,
) =>
  weigh(planWith({ units: with_, obligations: demands.map(obligation) }), {
    ...span,
    hoursPerYear: 1700,
  });

const both = ["unit:school-a", "unit:school-b"] as const;
const demands: readonly Partial<Obligation>[] = [
  {
    id: "obligation:useful",
    from: both,
    effort: {
      minutes: { low: 60, likely: 100, high: 200 },
      benefit: { low: 30, likely: 80, high: 150 },
      perceivedBenefit: 4,
    },
  },
  {
    id: "obligation:useless",
    effort: { minutes: 60, benefit: 0, perceivedBenefit: 1, irritation: 5 },
  },
  { id: "obligation:silent", effort: { minutes: 500, irritation: 5 } },
  { id: "obligation:untold", effort: {} },
];

describe("what is left when the use is taken off", () => {
  it("is load less benefit where it is told, all givers; the rest apart", () => {
    const { told, untold } = netBurden(weighed(demands));
    // Load: 2 × 60 + 60, 2 × 100 + 60, 2 × 200 + 60. Benefit: 2 × 30, 2 × 80, 2 × 150.
    expect(told.load.minutes).toEqual({ low: 180e5, likely: 260e5, high: 460e5 });
    expect(told.benefit).toEqual({ low: 60e5, likely: 160e5, high: 300e5 });
    expect(told.net).toEqual({ low: -120e5, likely: 100e5, high: 400e5 });
    expect([told.load.known, untold.known, untold.unknown]).toEqual([2, 1, 1]);
    expect(untold.minutes.likely).toBe(500e5);
  });

  it("counts the benefit of a part of a year in part", () => {
    const half = { from: "2026-01-01", to: "2026-06-30" };
    expect(
      netBurden(weighed([{ effort: { minutes: 0, benefit: 100 } }], half)).told.benefit,
    ).toEqual({ low: 50e5, likely: 50e5, high: 50e5 });
  });

  it("has what people feel beside it, as demands and hours per answer", () => {
    const { perceivedBenefit, irritation } = netBurden(weighed(demands));
    const shown = ({ grades, untold }: typeof irritation) => [
      ...grades.map(({ grade, amount }) => [grade, amount.known, amount.minutes.likely]),
      [untold.known, untold.unknown],
    ];
    expect(shown(perceivedBenefit)).toEqual([
      [1, 1, 60e5],
      [2, 0, 0],
      [3, 0, 0],
      [4, 1, 200e5],
      [5, 0, 0],
      [1, 1],
    ]);
    expect(shown(irritation).slice(4)).toEqual([
      [5, 2, 560e5],
      [1, 1],
    ]);
  });

  it("is not known where it is not told who answers", () => {
    const { told, untold } = netBurden(
      weigh(
        planWith({ obligations: [{ id: "obligation:a", effort: { minutes: 1, benefit: 1 } }] }),
        {
          year: 2026,
          hoursPerYear: 1700,
        },
      ),
    );
    expect([told.load.known + told.load.unknown, untold.unknown]).toEqual([0, 1]);
  });
});

describe("a burden budget", () => {
  const limited: readonly Unit[] = [
    { id: "unit:board", kind: "board", parent: null, burdenBudget: 10 },
    { id: "unit:school-a", kind: "unit", parent: "unit:board", burdenBudget: 0 },
    { id: "unit:school-b", kind: "unit", parent: "unit:board" },
    { id: "unit:quiet", kind: "unit", parent: null, burdenBudget: 5 },
  ];

  it("is used by all that is asked of the unit and of those beneath it", () => {
    const { units: rows, untold } = burdenBudget(
      weighed([{ from: both, effort: { minutes: 240 } }], { year: 2026 }, limited),
    );
    // 2 × 4 h of 10.
    expect(rows.map(({ unit, hours, utilisation }) => [unit, hours, utilisation])).toEqual([
      ["unit:board", 10, 0.8],
      ["unit:school-a", 0, null],
      ["unit:quiet", 5, 0],
    ]);
    expect(untold).toBe(1);
  });

  it("is a year's, and so in part for a part of a year", () => {
    const half = { from: "2026-01-01", to: "2026-06-30" };
    expect(burdenBudget(weighed([], half, limited)).units[0]?.hours).toBe(5);
  });

  it("can be worked out by size, and nothing is lost", () => {
    const sizes = [
      { id: "unit:a", staff: 1 },
      { id: "unit:b", staff: null },
      { id: "unit:c", staff: 2 },
    ] as const;
    expect(budgetBySize(100, sizes)).toEqual([
      { unit: "unit:a", hours: 33 },
      { unit: "unit:c", hours: 67 },
    ]);
    expect(budgetBySize(100, [])).toEqual([]);
  });
});
