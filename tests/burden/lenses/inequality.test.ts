import { describe, expect, it } from "vitest";
import { inequality, weigh } from "../../../src/burden/index.js";
import type { Unit } from "../../../src/plan/entities/index.js";
import { obligation, planWith } from "../plans.js";

/** Units beneath one administration, each with so much staff and so many hours. */
const found = (
  loads: readonly (readonly [staff: number | undefined, hours: number | undefined])[],
) => {
  const id = (index: number) => `unit:secret-${index}` as const;
  const units: Unit[] = [
    { id: "unit:all", kind: "administration", parent: null, staff: 1000 },
    ...loads.map(
      ([staff], index): Unit => ({
        ...{ id: id(index), kind: "unit", parent: "unit:all" },
        ...(staff !== undefined && { staff }),
      }),
    ),
  ];
  const obligations = loads.flatMap(([, hours], index) =>
    hours === undefined
      ? []
      : [
          obligation({
            id: `obligation:${index}`,
            from: [id(index)],
            effort: { minutes: hours * 60 },
          }),
        ],
  );
  return inequality(weigh(planWith({ units, obligations }), { year: 2026, hoursPerYear: 1700 }));
};

describe("how evenly it falls", () => {
  it("is the Gini of hours per full-time equivalent", () => {
    // Σ|h_i − h_j| of 5, 3, 1, 2, 4 is 40; 40 / (2 × 25 × 3).
    const { gini, giniByStaff, lorenz, units } = found([
      [1, 5],
      [1, 3],
      [1, 1],
      [1, 2],
      [1, 4],
    ]);
    expect(units).toBe(5);
    expect(gini).toBeCloseTo(40 / 150, 12);
    expect(giniByStaff).toBeCloseTo(40 / 150, 12);
    const cumulative = [0, 1, 3, 6, 10, 15];
    for (const [at, sum] of cumulative.entries()) {
      expect(lorenz?.[at]?.staff).toBeCloseTo(at / 5, 12);
      expect(lorenz?.[at]?.hours).toBeCloseTo(sum / 15, 12);
    }
  });

  it("counts each unit alike, or each full-time equivalent, and reads the curve by fifths of the staff", () => {
    // One hour each on four, three hours each on the other four: h = 1, 3, 3, 3, 3.
    const { gini, giniByStaff, lorenz } = found([
      [4, 4],
      [1, 3],
      [1, 3],
      [1, 3],
      [1, 3],
    ]);
    // By unit: 2 × 4 × 2 = 16 over 2 × 25 × 2.6. By staff: 2 × 4 × 4 × 2 = 64 over 2 × 64 × 2.
    expect(gini).toBeCloseTo(16 / 130, 12);
    expect(giniByStaff).toBeCloseTo(0.25, 12);
    // 1.6 of 8 have 1.6 of 16 hours; 4.8 of 8 have 4 + 0.8 × 3 = 6.4 of 16.
    expect(lorenz?.[1]?.hours).toBeCloseTo(0.1, 12);
    expect(lorenz?.[3]?.hours).toBeCloseTo(0.4, 12);
    expect(lorenz?.map(({ staff }) => staff)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
  });

  it("is 0 when all carry alike", () => {
    expect(
      found([
        [1, 2],
        [2, 4],
        [3, 6],
        [4, 8],
        [5, 10],
      ]).gini,
    ).toBeCloseTo(0, 12);
  });

  it("is not shown for fewer than five units, nor where nothing is known", () => {
    const few = found([
      [1, 1],
      [1, 2],
      [1, 3],
      [1, 4],
      [1, undefined],
      [undefined, 9],
    ]);
    expect(few).toEqual({ units: 4, atLeast: 0, gini: null, giniByStaff: null, lorenz: null });
    expect(
      found([
        [1, 0],
        [1, 0],
        [1, 0],
        [1, 0],
        [1, 0],
      ]).gini,
    ).toBeNull();
  });

  it("leaves out a unit of which nothing is known, and counts one of which something is not told", () => {
    const ids = ["a", "b", "c", "d", "e", "dark"].map((name) => `unit:${name}` as const);
    const asked = (id: string, from: readonly `unit:${string}`[], minutes?: number) =>
      obligation({
        id: `obligation:${id}`,
        from,
        effort: minutes === undefined ? {} : { minutes },
      });
    const { units, atLeast, gini } = inequality(
      weigh(
        planWith({
          units: ids.map((id) => ({ id, kind: "unit", parent: null, staff: 2 })),
          obligations: [
            asked("known", ids.slice(0, 5), 60),
            asked("untold", ids.slice(4), undefined),
          ],
        }),
        { year: 2026, hoursPerYear: 1700 },
      ),
    );
    // Five with an hour each; the sixth has only what nobody has told, which is not nothing.
    expect([units, atLeast, gini]).toEqual([5, 1, 0]);
  });

  it("names nobody", () => {
    expect(
      JSON.stringify(
        found([
          [1, 5],
          [1, 3],
          [1, 1],
          [1, 2],
          [1, 4],
        ]),
      ),
    ).not.toContain("secret");
  });
});
