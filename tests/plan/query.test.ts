import { describe, expect, it } from "vitest";
import { type Plan, query } from "../../src/plan/index.js";

const plan: Plan = {
  format: 1,
  organisation: { id: "organisation:a" },
  units: [
    { id: "unit:kf", kind: "council", parent: null },
    { id: "unit:von", kind: "board", parent: "unit:kf" },
    { id: "unit:home-care", kind: "unit", parent: "unit:von" },
    { id: "unit:x", parent: "unit:y" },
    { id: "unit:y", parent: "unit:x" },
  ],
  positions: [{ id: "position:head", unit: "unit:von" }],
  goals: [
    { id: "goal:kf-1", owner: "unit:kf", decidedBy: "position:head" },
    {
      id: "goal:von-1",
      owner: "unit:von",
      serves: ["goal:kf-1", "goal:kf-1"],
      decidedBy: "unit:von",
    },
    {
      id: "goal:von-2",
      serves: ["goal:kf-1", "goal:gone"],
      carriedBy: [{ unit: "unit:home-care" }],
    },
    { id: "goal:von-2", owner: "unit:kf" },
  ],
  decisions: [
    { id: "decision:d", about: ["goal:kf-1", "unit:von", "organisation:a", "record:gone"] },
  ],
  complete: [
    { part: "goals" },
    { part: "records", period: "2025" },
    { part: "cycles", units: ["unit:von"], kinds: ["interim"] },
    { part: "units", units: ["unit:nowhere"] },
  ],
};
const q = query(plan);

describe("reading by id", () => {
  it("gives the entity, the first of two with one id, or nothing", () => {
    expect(q.get("goal:kf-1")).toBe(plan.goals?.[0]);
    expect(q.get("goal:von-2")).toBe(plan.goals?.[2]);
    expect(q.get("goal:gone")).toBeUndefined();
    expect(q.row("goal:von-2")).toBe(2);
    expect(q.row("goal:gone")).toBe(-1);
  });

  it("knows the organisation, and is not fooled by names of object fields", () => {
    expect(q.has("organisation:a")).toBe(true);
    expect(q.has("organisation:b")).toBe(false);
    expect(q.has("constructor:a")).toBe(false);
    expect(q.has("toString")).toBe(false);
    expect(q.has("")).toBe(false);
  });
});

describe("reading backwards", () => {
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

  it("gives who refers to an id, in the plan's order, once each", () => {
    expect(ids(q.refs("goal:kf-1", "goal.serves[]"))).toEqual(["goal:von-1", "goal:von-2"]);
    expect(q.count("goal:kf-1", "goal.serves[]")).toBe(2);
    expect(ids(q.refs("unit:kf", "goal.owner"))).toEqual(["goal:kf-1", "goal:von-2"]);
  });

  it("reads references inside lists of objects", () => {
    expect(ids(q.refs("unit:home-care", "goal.carriedBy[].unit"))).toEqual(["goal:von-2"]);
  });

  it("keeps kinds apart where a field may point to several", () => {
    expect(ids(q.refs("position:head", "goal.decidedBy"))).toEqual(["goal:kf-1"]);
    expect(ids(q.refs("unit:von", "goal.decidedBy"))).toEqual(["goal:von-1"]);
    expect(ids(q.refs("unit:von", "decision.about[]"))).toEqual(["decision:d"]);
    expect(ids(q.refs("goal:kf-1", "decision.about[]"))).toEqual(["decision:d"]);
  });

  it("gives nothing for what nobody refers to, and for what is not there", () => {
    expect(q.refs("goal:von-1", "goal.serves[]")).toEqual([]);
    expect(q.refs("goal:gone", "goal.serves[]")).toEqual([]);
    expect(q.count("goal:gone", "goal.serves[]")).toBe(0);
  });
});

describe("what hangs together", () => {
  it("finds every reference to nothing, with where it stands", () => {
    const found: string[] = [];
    q.eachDangling(({ holder, path, target }) => found.push(`${holder.id} ${path} ${target}`));
    expect(found).toEqual([
      "organisation:a complete[].units[] unit:nowhere",
      "goal:von-2 goal.serves[] goal:gone",
      "decision:d decision.about[] record:gone",
    ]);
  });

  it("finds each further entity with an id that is taken", () => {
    const found: unknown[] = [];
    q.eachDuplicate((entity) => found.push(entity));
    expect(found).toEqual([plan.goals?.[3]]);
  });

  it("walks up the tree of units, and out of a circle", () => {
    expect(q.line("unit:home-care")).toEqual(["unit:home-care", "unit:von", "unit:kf"]);
    expect(q.line("unit:x")).toEqual(["unit:x", "unit:y"]);
    expect(q.isWithin("unit:home-care", "unit:kf")).toBe(true);
    expect(q.isWithin("unit:kf", "unit:home-care")).toBe(false);
    expect(q.isWithin("unit:x", "unit:kf")).toBe(false);
  });
});

describe("where absence counts", () => {
  it("everywhere in a part that is complete without limits", () => {
    expect(q.isComplete("goals")).toBe(true);
    expect(q.isComplete("goals", { unit: "unit:von", period: "2024", kind: "council" })).toBe(true);
    expect(q.isComplete("indicators")).toBe(false);
  });

  it("only inside the period that is told", () => {
    expect(q.isComplete("records", { period: "2025" })).toBe(true);
    expect(q.isComplete("records", { period: "2025-T2" })).toBe(true);
    expect(q.isComplete("records", { period: "2024-12/2025-01" })).toBe(false);
    expect(q.isComplete("records")).toBe(false);
  });

  it("only for the units and beneath them, and only for the kinds that are told", () => {
    expect(q.isComplete("cycles", { unit: "unit:home-care", kind: "interim" })).toBe(true);
    expect(q.isComplete("cycles", { unit: "unit:home-care" })).toBe(false);
    expect(q.isComplete("cycles", { unit: "unit:kf", kind: "interim" })).toBe(false);
    expect(q.isComplete("cycles", { kind: "interim" })).toBe(false);
  });
});
