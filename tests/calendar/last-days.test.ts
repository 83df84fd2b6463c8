import { describe, expect, it } from "vitest";
import { lastDays } from "../../src/calendar/last-days.js";

describe("lastDays", () => {
  it("counts back link by link from a council meeting, past All Saints' Day", () => {
    expect(
      lastDays(
        [
          { stage: "council", daysBefore: 0 },
          { stage: "notice", daysBefore: 8 },
          { stage: "executive", unit: "unit:executive", daysBefore: 12 },
          { stage: "committee", daysBefore: 14 },
          { stage: "documentStop", daysBefore: 5, workingDays: true },
          { stage: "administration", daysBefore: 10, workingDays: true },
        ],
        "2026-11-23",
      ),
    ).toEqual([
      { stage: "council", on: "2026-11-23" },
      { stage: "notice", on: "2026-11-13" },
      { stage: "executive", unit: "unit:executive", on: "2026-10-30" },
      { stage: "committee", on: "2026-10-16" },
      { stage: "documentStop", on: "2026-10-09" },
      { stage: "administration", on: "2026-09-25" },
    ]);
  });

  it("counts working days past Easter", () => {
    const route = [
      { stage: "board", daysBefore: 0 },
      { stage: "documentStop", daysBefore: 3, workingDays: true },
    ] as const;
    expect(lastDays(route, "2026-04-08").at(-1)?.on).toBe("2026-04-01");
  });

  it("leaves a meeting on a Saturday where it is, but nothing else", () => {
    const route = [
      { stage: "council", daysBefore: 0 },
      { stage: "notice", daysBefore: 0, workingDays: true },
      { stage: "unit", daysBefore: 0 },
    ] as const;
    expect(lastDays(route, "2026-10-31").map(({ on }) => on)).toEqual([
      "2026-10-31",
      "2026-10-30",
      "2026-10-30",
    ]);
  });

  it("counts from the meeting also when the route does not name it", () => {
    expect(lastDays([{ stage: "notice", daysBefore: 7 }], "2026-11-23")).toEqual([
      { stage: "notice", on: "2026-11-16" },
    ]);
  });

  it("does not guess at holidays in another age", () => {
    const year = { stage: "unit", daysBefore: 365 } as const;
    expect(() => lastDays(Array(60).fill(year), "1900-01-01")).toThrow(RangeError);
  });

  it("a route without links has no last days, and a meeting must be a day", () => {
    expect(lastDays([], "2026-11-23")).toEqual([]);
    expect(() => lastDays([], "2026-11")).toThrow(RangeError);
  });
});
