import { describe, expect, it } from "vitest";
import { burdenOverTime, weigh } from "../../../src/burden/index.js";
import type { Obligation } from "../../../src/plan/entities/index.js";
import { planOf } from "../plans.js";

const found = (year: number, ...demands: readonly Partial<Obligation>[]) =>
  burdenOverTime(weigh(planOf(...demands), { year, hoursPerYear: 1700 }));

describe("the burden over the years", () => {
  it("is an index with the first year as 100, from when the first demand is known to have begun", () => {
    const { years, startUntold } = found(
      2026,
      { id: "obligation:old", effort: { minutes: 100 } },
      { id: "obligation:new", validFrom: "2024-01-01", effort: { minutes: 50 } },
      { id: "obligation:later", validFrom: "2026-01-01", effort: { minutes: 30 } },
      { id: "obligation:ended", validTo: "2025-12-31", effort: { minutes: 60 } },
    );
    // 2024: 100 + 50 + 60; 2025 the same; 2026: 100 + 50 + 30 of 210.
    expect(years.map(({ year, amount }) => [year, amount.minutes.likely])).toEqual([
      ["2024", 210e5],
      ["2025", 210e5],
      ["2026", 180e5],
    ]);
    expect(years.map(({ index }) => index)).toEqual([100, 100, 18_000 / 210]);
    expect(startUntold).toBe(2);
  });

  it("goes back four years at most, and never past the year asked about", () => {
    const since = (validFrom: string) =>
      found(2026, { validFrom, effort: { minutes: 1 } }).years.map(({ year }) => year);
    expect(since("1998")).toEqual(["2022", "2023", "2024", "2025", "2026"]);
    expect(since("2030")).toEqual(["2026"]);
  });

  it("is one year without an index to speak of, when nobody has told when anything began", () => {
    const { years, startUntold } = found(2026, { effort: { minutes: 60 } });
    expect(years.map(({ year, index }) => [year, index])).toEqual([["2026", 100]]);
    expect(startUntold).toBe(1);
    expect(found(2026, { effort: {} }).years[0]?.index).toBeNull();
  });
});
