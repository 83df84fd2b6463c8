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

  it("assumes no hours in a working year", () => {
    const plan = { units, obligations: [report({ effort: { minutes: 9000 } })] };
    expect(ask(rule, plan)).toMatchObject({ fires: [], cannotTell: ["options: hoursPerYear"] });
  });
});
