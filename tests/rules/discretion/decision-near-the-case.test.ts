import { describe, expect, it } from "vitest";
import { ask } from "../ask.js";

const citation = { sfs: "2010:800", chapter: "2", section: "10" };
const units = [
  { id: "unit:board", kind: "board", parent: null },
  { id: "unit:care", kind: "administration", parent: "unit:board" },
  { id: "unit:elderly", kind: "department", parent: "unit:care" },
  { id: "unit:home", kind: "unit", parent: "unit:elderly" },
  { id: "unit:room", kind: "unit", parent: "unit:home" },
  { id: "unit:school", kind: "administration", parent: "unit:board" },
];
const at = (unit: string) => ({ id: `position:${unit}`, unit: `unit:${unit}` });
const positions = ["care", "elderly", "home", "room", "school"].map(at);
const matter = { id: "matter:lift", risk: "routine", handledBy: "unit:home" };
const to = (...held: string[]) => ({
  matters: ["matter:lift"],
  to: { kind: "employee", positions: held.map((unit) => `position:${unit}`) },
});
const id = "decision-near-the-case";
const plan = (delegations: readonly object[], more: object = {}) => ({
  complete: [{ part: "delegations" }],
  units,
  positions,
  matters: [matter],
  delegations: delegations.map((row, index) => ({ id: `delegation:${index}`, ...row })),
  ...more,
});
const asked = (...rows: object[]) => ask(id, plan(rows));

describe(id, () => {
  it("lets a routine decision lie one level up, not two", () => {
    expect(asked(to("home")).fires).toEqual([]);
    expect(asked(to("elderly")).fires).toEqual([]);
    expect(asked(to("care")).findings).toMatchObject([
      {
        entity: "matter:lift",
        path: "handledBy",
        params: { unit: "unit:care", levels: 2 },
        related: ["delegation:0"],
      },
    ]);
  });

  it("takes the nearest of those who may decide", () => {
    expect(asked(to("care"), to("elderly")).fires).toEqual([]);
    expect(asked(to("school", "care")).findings).toMatchObject([{ params: { levels: 2 } }]);
  });

  it("says nothing when those who may decide are not above the case, or nobody may", () => {
    expect(asked(to("school"))).toMatchObject({ fires: [], cannotTell: [] });
    expect(asked(to("room"))).toMatchObject({ fires: [], cannotTell: [] });
    expect(asked()).toMatchObject({ fires: [], cannotTell: [] });
  });

  it("counts a unit that is given the power, and what an act gives a function", () => {
    const committee = { matters: ["matter:lift"], to: { kind: "committee", unit: "unit:board" } };
    expect(asked(committee).findings).toMatchObject([{ params: { levels: 3 } }]);
    const head = {
      id: "position:head",
      unit: "unit:care",
      ownPowers: [{ matter: "matter:lift", citation }],
    };
    const own = (row: object) => ask(id, plan([], { positions: [{ ...head, ...row }] }));
    expect(own({}).findings).toMatchObject([{ params: { levels: 2 }, related: [] }]);
    expect(own({ unit: "unit:home" }).fires).toEqual([]);
    expect(own({ validTo: "2025" }).fires).toEqual([]);
  });

  it("counts delegations in force alone", () => {
    const over = { ...to("home"), validTo: "2025" };
    expect(asked(over, to("care")).fires).toEqual(["matter:lift handledBy"]);
    expect(asked({ validTo: "2025" }, to("care")).cannotTell).toEqual([]);
  });

  it("is asked of routine alone", () => {
    const of = (more: object) => ask(id, plan([to("care")], { matters: [{ ...matter, ...more }] }));
    expect(of({ risk: "high" })).toMatchObject({ fires: [], cannotTell: [] });
  });

  it.each([
    [
      "position.unit",
      { positions: [{ id: "position:elderly" }, at("care"), at("home")] },
      to("elderly"),
    ],
    ["delegation.to", {}, { matters: ["matter:lift"] }],
    ["delegation.to", {}, { matters: ["matter:lift"], to: { kind: "employee" } }],
    ["delegation.matters", {}, { to: to("elderly").to }],
  ])("cannot tell without %s, for others may be nearer", (field, more, row) => {
    const answer = ask(id, plan([to("care"), row], more));
    expect(answer).toMatchObject({ fires: [], cannotTell: [field] });
    expect(ask(id, plan([to("home"), row], more))).toMatchObject({ fires: [], cannotTell: [] });
  });

  it("cannot tell from untold facts alone", () => {
    expect(asked({ matters: ["matter:lift"] }).cannotTell).toEqual(["delegation.to"]);
  });

  it("cannot tell in a tree that is not told to its top", () => {
    const loose = [{ id: "unit:elderly" }, { id: "unit:home", parent: "unit:elderly" }, units[1]];
    expect(ask(id, plan([to("care")], { units: loose })).cannotTell).toEqual(["unit.parent"]);
  });

  it("cannot tell where the delegations are not told in full", () => {
    const told = (...complete: object[]) => ask(id, plan([to("care")], { complete }));
    expect(told().cannotTell).toEqual(["complete: delegations"]);
    expect(told({ part: "delegations", units: ["unit:school"] }).fires).toEqual([]);
    expect(told({ part: "delegations", units: ["unit:board"] }).fires).toHaveLength(1);
  });

  it("takes the number of levels from its option", () => {
    const options = (levels: number) => ({ options: { [id]: { levels } } });
    expect(ask(id, plan([to("care")]), options(2)).fires).toEqual([]);
    expect(ask(id, plan([to("elderly")]), options(0)).fires).toHaveLength(1);
  });
});
