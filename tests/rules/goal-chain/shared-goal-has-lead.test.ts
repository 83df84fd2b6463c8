import { describe, expect, it } from "vitest";
import { ask } from "../ask.js";

const board = (id: string, rest = {}) => ({ id, kind: "board", parent: "unit:council", ...rest });
const units = [
  { id: "unit:council", kind: "council", parent: null },
  { id: "unit:executive", kind: "executive", parent: "unit:council" },
  { id: "unit:office", kind: "administration", parent: "unit:executive" },
  board("unit:school"),
  board("unit:social"),
  board("unit:roads"),
  board("unit:parks", { parent: "unit:executive" }),
  { id: "unit:roads-department", kind: "department", parent: "unit:roads" },
  { id: "unit:care", kind: "administration", parent: "unit:social" },
  { id: "unit:loose", kind: "department" },
  { id: "unit:unknown", parent: "unit:social" },
  { id: "unit:kindless", parent: "unit:roads" },
  { id: "unit:outside", kind: "outside", parent: null },
];
const both = ["unit:school", "unit:social"];
const together = { id: "cycle:a", goals: ["goal:a"], from: both };

const answer = (
  goal: Record<string, unknown>,
  cycles: readonly Record<string, unknown>[] = [together],
  complete: readonly Record<string, unknown>[] = [{ part: "cycles" }],
) => {
  const goals = [{ id: "goal:a", shared: both, ...goal }];
  const { findings, cannotTell } = ask("shared-goal-has-lead", { units, goals, cycles, complete });
  return [...findings.map(({ path, params }) => `${path}: ${params["missing"]}`), ...cannotTell];
};

describe("the lead", () => {
  it.each([
    ["unit:school", []],
    ["unit:executive", []],
    ["unit:office", []],
    ["unit:care", []],
    ["unit:unknown", ["unit.kind"]],
    ["unit:kindless", ["unit.kind"]],
    ["unit:loose", ["unit.kind"]],
    ["unit:gone", ["unit.kind"]],
    ["unit:roads", ["lead: outside"]],
    ["unit:roads-department", ["lead: outside"]],
    ["unit:council", ["lead: outside"]],
    ["unit:parks", ["lead: outside"]],
    ["unit:outside", ["lead: outside"]],
    [null, ["lead: none"]],
  ])("%s: %j", (lead, expected) => {
    expect(answer({ lead })).toEqual(expected);
  });

  it("is not told", () => {
    expect(answer({})).toEqual(["goal.lead"]);
    expect(answer({ lead: null, basisOf: { lead: "inferred" } })).toEqual(["goal.lead"]);
  });

  it("is not asked of a goal that one has alone, or that is over", () => {
    expect(answer({ shared: ["unit:school"], lead: null }, [])).toEqual([]);
    expect(answer({ lead: null, status: "closed" }, [])).toEqual([]);
  });
});

describe("the follow-up", () => {
  const led = { lead: "unit:school" };
  const apart = ["shared: apart"];
  const from = (...givers: readonly string[]) => [{ ...together, from: givers }];

  it.each([
    [from("unit:school", "unit:care", "unit:roads"), []],
    [from("unit:school"), apart],
    [from("unit:school", "unit:roads"), apart],
    [from("unit:school", "unit:loose"), ["unit.parent"]],
    [from("unit:school", "unit:gone"), ["unit.parent"]],
    [[{ ...together, goals: [] }], apart],
    [[{ ...together, validTo: "2025" }], apart],
    [[{ id: "cycle:a", goals: ["goal:a"] }], ["cycle.from"]],
    [[{ id: "cycle:a", from: both }], ["cycle.goals"]],
    [[{ id: "cycle:a", from: both, validTo: "2025" }], apart],
    [
      [
        { ...together, from: ["unit:school"] },
        { ...together, id: "cycle:b" },
      ],
      [],
    ],
  ])("%j: %j", (cycles, expected) => {
    expect(answer(led, cycles)).toEqual(expected);
  });

  it("may be missing where follow-up is not told in full", () => {
    expect(answer(led, [], [])).toEqual(["complete: cycles"]);
    expect(answer(led, [], [{ part: "cycles", period: "2025" }])).toEqual(["complete: cycles"]);
    expect(answer(led, [], [{ part: "cycles", period: "2026" }])).toEqual(apart);
  });
});
