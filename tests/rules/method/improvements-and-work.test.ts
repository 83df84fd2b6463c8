import { describe, expect, it } from "vitest";
import { ask } from "../ask.js";

const answer = (rule: string, plan: Record<string, unknown>, options = {}) => {
  const { fires, cannotTell } = ask(rule, plan, options);
  return [...fires, ...cannotTell];
};

describe("improvement-has-origin", () => {
  const asked = (from: unknown) =>
    answer("improvement-has-origin", {
      method: "kalmar",
      units: [{ id: "unit:a" }],
      improvements: [{ id: "improvement:a", ...(from !== undefined && { from }) }],
    });

  it("is content with an employee or a unit, and asks others which unit", () => {
    expect(asked({ kind: "employee" })).toEqual([]);
    expect(asked({ kind: "unit" })).toEqual([]);
    expect(asked({ kind: "followUp", unit: "unit:a" })).toEqual([]);
    expect(asked({ kind: "followUp" })).toEqual(["improvement.from.unit"]);
    expect(asked(undefined)).toEqual(["improvement.from"]);
    expect(asked(null)).toEqual(["improvement:a from"]);
  });
});

describe("assignment-has-mandate-and-means", () => {
  const asked = (changes: Record<string, unknown>) =>
    answer("assignment-has-mandate-and-means", {
      assignments: [
        { id: "assignment:a", closedOn: null, mandate: true, resources: true, ...changes },
      ],
    });

  it("finds each of the two that is missing", () => {
    expect(asked({})).toEqual([]);
    expect(asked({ mandate: false, resources: false })).toEqual([
      "assignment:a mandate",
      "assignment:a resources",
    ]);
    expect(asked({ mandate: false, basisOf: { mandate: "estimated" } })).toEqual([
      "assignment.mandate",
    ]);
  });

  it("says which of them", () => {
    const assignments = [{ id: "assignment:a", closedOn: null, mandate: true, resources: false }];
    const [finding] = ask("assignment-has-mandate-and-means", { assignments }).findings;
    expect(finding?.params).toEqual({ what: "resources" });
  });

  it("leaves what is done alone", () => {
    expect(asked({ closedOn: "2025-01-01", mandate: false })).toEqual([]);
  });
});

describe("activity-says-its-value", () => {
  const asked = (benefit: unknown) =>
    answer("activity-says-its-value", {
      method: "borlange",
      activities: [{ id: "activity:a", ...(benefit !== undefined && { benefit }) }],
    });

  it("takes no blank for a value", () => {
    expect(asked("Svar samma dag.")).toEqual([]);
    expect(asked(" ")).toEqual(["activity:a benefit"]);
    expect(asked(null)).toEqual(["activity:a benefit"]);
    expect(asked(undefined)).toEqual(["activity.benefit"]);
  });
});

describe("steering-system-balanced", () => {
  const rule = "steering-system-balanced";
  const whole = [{ part: "improvements" }, { part: "activities" }];
  const asked = (plan: Record<string, unknown>, options = {}) => {
    const { findings, cannotTell } = ask(
      rule,
      { method: "katrineholm", complete: whole, ...plan },
      options,
    );
    return [...findings.map(({ params }) => params["system"]), ...cannotTell];
  };
  const two = [
    { id: "improvement:s", on: "2026-05", steeringSystem: "steering" },
    { id: "improvement:o", on: "2026-05", steeringSystem: "organisation" },
  ];
  const third = (changes: Record<string, unknown>) => ({
    improvements: [...two, { id: "improvement:m", steeringSystem: "management", ...changes }],
  });
  const work = (changes: Record<string, unknown>) => ({
    improvements: two,
    activities: [{ id: "activity:m", steeringSystem: "management", ...changes }],
  });

  it("counts a year back to the day", () => {
    expect(asked(third({ on: "2025-11-01" }))).toEqual([]);
    expect(asked(third({ on: "2025-10-31" }))).toEqual(["management"]);
    expect(asked(third({ on: "2025-10-31" }), { options: { [rule]: { months: 24 } } })).toEqual([]);
    expect(
      ask(rule, { method: "katrineholm", complete: whole }).findings.map(({ params }) => params),
    ).toEqual(["steering", "organisation", "management"].map((system) => ({ system, months: 12 })));
  });

  it("counts work that goes on, and work done within the year", () => {
    expect(asked(work({ closedOn: null }))).toEqual([]);
    expect(asked(work({ closedOn: "2026-01-15" }))).toEqual([]);
    expect(asked(work({ closedOn: "2025-01-15" }))).toEqual(["management"]);
  });

  it("cannot tell while a change has no system or no day", () => {
    expect(asked(work({}))).toEqual(["activity.closedOn"]);
    expect(asked(third({}))).toEqual(["improvement.on"]);
    const untold = { improvements: [...two, { id: "improvement:m", on: "2026-05" }] };
    expect(asked(untold)).toEqual(["improvement.steeringSystem"]);
    const old = { improvements: [...two, { id: "improvement:m", on: "2024-05" }] };
    expect(asked(old)).toEqual(["management"]);
    const activity = { improvements: two, activities: [{ id: "activity:m", closedOn: null }] };
    expect(asked(activity)).toEqual(["activity.steeringSystem"]);
  });

  it("cannot tell while the year is not told in full", () => {
    const year = (part: string, period = "2025-01/2026-12") => ({ part, period });
    const plan = { improvements: two };
    const both = [year("improvements"), year("activities")];
    expect(asked({ ...plan, complete: both })).toEqual(["management"]);
    expect(asked({ ...plan, complete: both.slice(0, 1) })).toEqual(["complete: activities"]);
    expect(asked({ ...plan, complete: both.slice(1) })).toEqual(["complete: improvements"]);
    const short = [year("improvements", "2026"), year("activities")];
    expect(asked({ ...plan, complete: short })).toEqual(["complete: improvements"]);
  });
});
