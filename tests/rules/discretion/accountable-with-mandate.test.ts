import { describe, expect, it } from "vitest";
import { ask } from "../ask.js";

const citation = { sfs: "2010:800", chapter: "2", section: "10" };
const units = [
  { id: "unit:board", kind: "board", parent: null },
  { id: "unit:elderly", kind: "department", parent: "unit:board" },
  { id: "unit:home", kind: "unit", parent: "unit:elderly" },
  { id: "unit:team", kind: "unit", parent: "unit:home" },
];
const positions = ["elderly", "home", "team"].map((unit) => ({
  id: `position:${unit}`,
  unit: `unit:${unit}`,
}));
const goal = { id: "goal:a", owner: "unit:home", requires: ["matter:schedule"] };
const to = (unit: string, matters = ["matter:schedule"]) => ({
  matters,
  to: { kind: "employee", positions: [`position:${unit}`] },
});
const id = "accountable-with-mandate";
const plan = (delegations: readonly object[], more: object = {}) => ({
  complete: [{ part: "delegations" }],
  units,
  positions,
  goals: [goal],
  matters: [{ id: "matter:schedule" }, { id: "matter:staff" }],
  delegations: delegations.map((row, index) => ({ id: `delegation:${index}`, ...row })),
  ...more,
});
const asked = (...rows: object[]) => ask(id, plan(rows));
const ofGoal = (more: object, ...rows: object[]) =>
  ask(id, plan(rows, { goals: [JSON.parse(JSON.stringify({ ...goal, ...more }))] }));

describe(id, () => {
  it("is content when the unit or somebody in it may decide, not when one above may", () => {
    expect(asked(to("home")).fires).toEqual([]);
    expect(asked(to("team")).fires).toEqual([]);
    expect(asked(to("elderly"), to("team")).fires).toEqual([]);
    expect(asked(to("elderly")).findings).toMatchObject([
      {
        entity: "goal:a",
        path: "requires[0]",
        params: { owner: "unit:home", matter: "matter:schedule" },
      },
    ]);
  });

  it("fires when nobody may, and names each decision that is missing", () => {
    expect(asked().fires).toEqual(["goal:a requires[0]"]);
    const two = { requires: ["matter:schedule", "matter:staff"] };
    expect(ofGoal(two, to("home")).fires).toEqual(["goal:a requires[1]"]);
    expect(ofGoal(two).fires).toHaveLength(2);
    expect(ofGoal(two, to("home", two.requires)).fires).toEqual([]);
  });

  it("is content with a named contact who may decide, not with another", () => {
    expect(ofGoal({ contact: "position:elderly" }, to("elderly")).fires).toEqual([]);
    expect(ofGoal({ contact: "position:home" }, to("elderly")).fires).toHaveLength(1);
  });

  it("counts what an act gives a function", () => {
    const own = (unit: string) => [
      { id: "position:head", unit, ownPowers: [{ matter: "matter:schedule", citation }] },
    ];
    expect(ask(id, plan([], { positions: own("unit:home") })).fires).toEqual([]);
    expect(ask(id, plan([], { positions: own("unit:elderly") })).fires).toHaveLength(1);
  });

  it.each(["administration", "department", "unit"])("asks a goal of kind of owner %s", (kind) => {
    const of = units.map((unit) => (unit.id === "unit:home" ? { ...unit, kind } : unit));
    expect(ask(id, plan([], { units: of })).fires).toHaveLength(1);
  });

  it("does not ask of boards, of goals that are over, need nothing or are nobody's", () => {
    for (const more of [
      { owner: "unit:board" },
      { owner: null },
      { status: "closed" },
      { requires: [] },
    ]) {
      expect(ofGoal(more)).toMatchObject({ fires: [], cannotTell: [] });
    }
  });

  it.each(["owner", "requires"])("cannot tell without goal.%s", (key) => {
    expect(ofGoal({ [key]: undefined })).toMatchObject({ fires: [], cannotTell: [`goal.${key}`] });
  });

  it("cannot tell what kind of body answers", () => {
    const kindless = [{ id: "unit:home", parent: null }];
    expect(ask(id, plan([], { units: kindless })).cannotTell).toEqual(["unit.kind"]);
  });

  it.each([
    ["position.unit", { positions: [{ id: "position:x" }] }, to("x")],
    ["delegation.to", {}, { matters: ["matter:schedule"] }],
    ["delegation.matters", {}, { to: to("home").to }],
  ])("cannot tell without %s", (field, more, row) => {
    expect(ask(id, plan([row], more))).toMatchObject({ fires: [], cannotTell: [field] });
  });

  it("cannot tell whether one who may decide is within a tree that is not told", () => {
    const loose = [...units, { id: "unit:x", kind: "unit" }];
    const sat = [...positions, { id: "position:x", unit: "unit:x" }];
    const more = { units: loose, positions: sat };
    expect(ask(id, plan([to("x")], more))).toMatchObject({
      fires: [],
      cannotTell: ["unit.parent"],
    });
    expect(ask(id, plan([to("x"), to("elderly")], more)).cannotTell).toEqual(["unit.parent"]);
  });

  it("cannot tell where the delegations are not told in full", () => {
    const told = (...complete: object[]) => ask(id, plan([], { complete }));
    expect(told().cannotTell).toEqual(["complete: delegations"]);
    expect(told({ part: "delegations", units: ["unit:team"] }).fires).toEqual([]);
    expect(told({ part: "delegations", units: ["unit:home"] }).fires).toHaveLength(1);
  });
});
