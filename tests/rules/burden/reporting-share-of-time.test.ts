import { describe, expect, it } from "vitest";
import { ask } from "../ask.js";

const units = [
  { id: "unit:department", kind: "department", parent: null, staff: 10 },
  { id: "unit:a", kind: "unit", parent: "unit:department", staff: 1 },
];
const report = (more: object) => ({
  id: "obligation:a",
  from: ["unit:a"],
  recurrence: { every: "year" },
  ...more,
});
const rule = "reporting-share-of-time";
const asked = (...obligations: object[]) =>
  ask(
    rule,
    { complete: [{ part: "obligations" }], units, obligations },
    { options: { [rule]: { hoursPerYear: 1600 } } },
  );

describe("reporting-share-of-time", () => {
  it("fires over five per cent of the year and not at it", () => {
    // 5 per cent of 1 600 hours is 80 hours, 4 800 minutes.
    expect(asked(report({ effort: { minutes: 4800 } })).fires).toEqual([]);
    expect(asked(report({ effort: { minutes: 5400 } })).findings).toMatchObject([
      { entity: "unit:a", params: { share: 5, hours: 90, year: "2026" } },
    ]);
  });

  it("counts what the units beneath report", () => {
    // 900 hours of 10 × 1 600.
    expect(asked(report({ effort: { minutes: 54_000 } })).fires).toEqual([
      "unit:a",
      "unit:department",
    ]);
  });

  it("says at least, and cannot tell below the line while something is untold", () => {
    const open = { ...report({ effort: {} }), id: "obligation:b" };
    expect(asked(report({ effort: { minutes: 5400 } }), open)).toMatchObject({
      fires: ["unit:a"],
      cannotTell: ["obligation.effort"],
    });
    const { from: _, ...giverless } = report({ effort: { minutes: 60 } });
    expect(asked(giverless)).toMatchObject({ fires: [], cannotTell: ["obligation.from"] });
  });

  it("is open whichever comes first, what is told or what is not", () => {
    const open = { ...report({ effort: {} }), id: "obligation:b" };
    const told = report({ effort: { minutes: 60 } });
    expect(asked(open, told).cannotTell).toEqual(["obligation.effort"]);
    expect(asked(told, open).cannotTell).toEqual(["obligation.effort"]);
  });

  it("is not open for what came and went in another year", () => {
    const past = report({ effort: {}, endsOn: "2025-12-31" });
    expect(asked(past)).toMatchObject({ fires: [], cannotTell: [] });
    const { from: _, ...giverless } = past;
    expect(asked(giverless)).toMatchObject({ fires: [], cannotTell: [] });
  });

  it("asks whether the reports of this unit in this year are told in full", () => {
    const told = (complete: object, unit: object) =>
      ask(
        rule,
        { complete: [{ part: "obligations", ...complete }], units: [unit], obligations: [] },
        { options: { [rule]: { hoursPerYear: 1600 } } },
      ).cannotTell;
    const one = { id: "unit:a", kind: "unit", parent: null, staff: 1 };
    const other = { ...one, id: "unit:b" };
    expect(told({}, one)).toEqual([]);
    expect(told({ period: "2026" }, one)).toEqual([]);
    expect(told({ period: "2025" }, one)).toEqual(["complete: obligations"]);
    expect(told({ units: ["unit:a"] }, one)).toEqual([]);
    expect(told({ units: ["unit:a"] }, other)).toEqual(["complete: obligations"]);
  });

  it("asks those who do the work, when they have staff", () => {
    const fires = (unit: object) =>
      ask(
        rule,
        {
          units: [{ id: "unit:a", staff: 1, ...unit }],
          obligations: [report({ effort: { minutes: 9600 } })],
        },
        { options: { [rule]: { hoursPerYear: 1600 } } },
      );
    for (const kind of ["administration", "department", "unit", "company"]) {
      // 160 hours of 1 600.
      expect(fires({ kind }).findings, kind).toMatchObject([{ params: { share: 10, hours: 160 } }]);
    }
    for (const kind of ["council", "board", "outside"]) {
      expect(fires({ kind }), kind).toMatchObject({ fires: [], cannotTell: [] });
    }
    expect(fires({ kind: "unit", staff: 0 })).toMatchObject({ fires: [], cannotTell: [] });
    expect(fires({ kind: "unit", staff: null })).toMatchObject({ fires: [], cannotTell: [] });
    expect(fires({}).cannotTell).toEqual(["unit.kind"]);
    expect(fires({ staff: null }).cannotTell).toEqual([]);
  });

  it("takes another share, and rounds what it says down", () => {
    const line = (share: number, minutes: number) =>
      ask(
        rule,
        { units, obligations: [report({ effort: { minutes } })] },
        { options: { [rule]: { hoursPerYear: 1600, share } } },
      ).findings.map(({ params }) => [params["share"], params["hours"]]);
    expect(line(0.1, 9600)).toEqual([]);
    // 160 hours and 59 minutes, 10.06 per cent.
    expect(line(0.1, 9659)).toEqual([[10, 160]]);
  });

  it("assumes no hours in a working year", () => {
    const plan = { units, obligations: [report({ effort: { minutes: 9000 } })] };
    expect(ask(rule, plan)).toMatchObject({ fires: [], cannotTell: ["options: hoursPerYear"] });
  });
});
