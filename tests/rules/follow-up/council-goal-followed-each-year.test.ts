import { describe, expect, it } from "vitest";
import { ask } from "../ask.js";

const goal = { id: "goal:a", level: "council", horizon: "2024-01/2026-12" };
const units = [
  { id: "unit:kf", kind: "council" },
  { id: "unit:ks", kind: "executive" },
];
const cycle = { id: "cycle:a", to: ["unit:kf"], goals: ["goal:a"] };
const toCouncil = (on: string | null) => [{ to: "unit:kf", on }];
const report = (year: string, changes: Record<string, unknown> = {}) => ({
  id: `occasion:${year}`,
  of: "cycle:a",
  period: year,
  delivered: toCouncil(`${Number(year) + 1}-04-14`),
  ...changes,
});
const answer = (changes: Record<string, unknown>, options = {}) => {
  const plan = { complete: [{ part: "occasions" }], units, goals: [goal], cycles: [cycle] };
  const answered = ask("council-goal-followed-each-year", { ...plan, ...changes }, options);
  return [...answered.findings.map(({ params: { year } }) => year), ...answered.cannotTell];
};
const with2025 = (changes: Record<string, unknown>, more: Record<string, unknown> = {}) =>
  answer({ occasions: [report("2024"), report("2025", changes)], ...more });

describe("which goals", () => {
  it.each([{ level: "board" }, { status: "closed" }])(
    "are the council's in force: not %j",
    (other) => {
      expect(answer({ goals: [{ ...goal, ...other }], occasions: [] })).toEqual([]);
    },
  );
});

describe("which years", () => {
  it("are those that are over since the end of June, one by one", () => {
    const occasions = [report("2024")];
    expect(answer({ occasions }, { asOf: "2026-06-30" })).toEqual([]);
    expect(answer({ occasions }, { asOf: "2026-07-01" })).toEqual(["2025"]);
    expect(answer({ occasions: [] }, { asOf: "2026-07-01" })).toEqual(["2024", "2025"]);
  });

  it("are whole years of the goal's time", () => {
    const goals = [{ ...goal, horizon: "2025-07/2026-12" }];
    expect(answer({ goals, occasions: [] })).toEqual([]);
  });

  it("are those for which the follow-ups are told in full", () => {
    const complete = [{ part: "occasions", period: "2025" }];
    expect(answer({ complete, occasions: [] })).toEqual(["2025", "complete: occasions"]);
  });
});

describe("a goal came back", () => {
  it.each([
    ["with all that the cycle follows up", {}],
    ["when named", { goals: ["goal:a"] }],
    ["when judged", { goals: [], assessments: [{ goal: "goal:a" }] }],
    ["when the council took it up", { delivered: [], handled: [{ by: "unit:kf", on: "2026-05" }] }],
    ["with a report about a part of the year", { period: "2025-01/2025-08" }],
    ["with a report about several years", { period: "2024-01/2025-12" }],
  ])("%s", (_, changes) => {
    expect(with2025(changes)).toEqual([]);
  });

  it("with an obligation as with a cycle", () => {
    const obligations = [{ ...cycle, id: "obligation:a" }];
    expect(with2025({ of: "obligation:a" }, { obligations })).toEqual([]);
  });
});

describe("a goal did not come back", () => {
  it.each([
    ["when the report is about other goals", { goals: [] }],
    ["when the report was not delivered", { delivered: toCouncil(null) }],
    ["when the report comes later than the day", { delivered: toCouncil("2026-12-01") }],
    ["when the report is about another year", { period: "2024" }],
    ["when the report goes to somebody else", { of: "cycle:b", delivered: [] }],
    ["when one that goes to somebody else is about nothing told", { of: "cycle:d", delivered: [] }],
  ])("%s", (_, changes) => {
    const cycles = [
      cycle,
      { id: "cycle:b", to: ["unit:ks"], goals: ["goal:a"] },
      { id: "cycle:d", to: ["unit:ks"] },
    ];
    expect(with2025(changes, { cycles })).toEqual(["2025"]);
  });
});

describe("it cannot be told", () => {
  it.each([
    ["occasion.delivered", { delivered: [] }],
    ["occasion.delivered", { delivered: [{ to: "unit:ks", on: "2026-04-14" }] }],
    ["unit.kind", { delivered: [{ to: "unit:x", on: "2026-04-14" }] }],
    ["occasion.goals", { of: undefined, period: undefined }],
    ["occasion.delivered[].on", { delivered: [{ to: "unit:kf" }] }],
    ["occasion.handled[].on", { delivered: toCouncil(null), handled: [{ by: "unit:kf" }] }],
    ["occasion.period", { period: undefined }],
    ["occasion.of", { of: undefined, goals: ["goal:a"], delivered: [] }],
    ["occasion.goals", { of: undefined }],
    ["cycle.to", { of: "cycle:b", delivered: [] }],
    ["unit.kind", { of: "cycle:c", delivered: [] }],
  ])("without %s", (field, changes) => {
    const cycles = [
      cycle,
      { id: "cycle:b", goals: ["goal:a"] },
      { id: "cycle:c", to: ["unit:x"], goals: ["goal:a"] },
    ];
    const told = Object.fromEntries(
      Object.entries({ ...report("2025"), ...changes }).filter(([, value]) => value !== undefined),
    );
    const occasions = [report("2024"), told];
    expect(answer({ units: [...units, { id: "unit:x" }], cycles, occasions })).toEqual([field]);
  });

  it("when the year that the report is about is only inferred", () => {
    const inferred = { period: "2026", basisOf: { period: "inferred" } };
    expect(with2025(inferred)).toEqual(["occasion.period"]);
  });

  it("when it is only inferred that the report was not delivered, or to whom it goes", () => {
    const missed = { delivered: toCouncil(null), basisOf: { delivered: "inferred" } };
    expect(with2025(missed)).toEqual(["occasion.delivered[].on"]);
    const cycles = [cycle, { ...cycle, id: "cycle:b", to: [], basisOf: { to: "inferred" } }];
    expect(with2025({ of: "cycle:b", delivered: [] }, { cycles })).toEqual(["cycle.to"]);
  });

  it("and the same field is named whatever the order", () => {
    const occasions = [
      report("2024"),
      report("2025", { delivered: [] }),
      report("2025", { id: "occasion:again", delivered: [{ to: "unit:kf" }] }),
    ];
    expect(answer({ occasions })).toEqual(["occasion.delivered"]);
    expect(answer({ occasions: occasions.toReversed() })).toEqual(["occasion.delivered"]);
  });
});
