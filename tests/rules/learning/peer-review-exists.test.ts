import { describe, expect, it } from "vitest";
import { ask } from "../ask.js";

const units = [
  { id: "unit:board", kind: "board", parent: null, area: "education", servesPublic: true },
  { id: "unit:office", kind: "administration", parent: "unit:board", reportsTo: ["unit:culture"] },
  { id: "unit:north", kind: "unit", parent: "unit:office" },
  { id: "unit:south", kind: "unit", parent: "unit:office" },
  { id: "unit:culture", kind: "executive", parent: null, servesPublic: false },
];
const review = { on: "2025-04-24", reviewers: ["unit:north"], about: ["unit:south"] };
const byArea = { on: "2025-04-24", area: "education", reviewers: ["unit:north", "unit:south"] };
const id = "peer-review-exists";
const plan = (records: readonly object[], more: object = {}) => ({
  complete: [{ part: "records" }],
  goals: [{ id: "goal:a" }],
  units,
  records: records.map((record, row) => ({
    id: `record:${row}`,
    kind: "peerReview",
    ...record,
  })),
  ...more,
});
const asked = (...records: object[]) => ask(id, plan(records));
const without = (row: number, key: string) =>
  units.map(({ ...unit }: Record<string, unknown>, at) => {
    if (at === row) delete unit[key];
    return unit;
  });

describe(id, () => {
  it("counts reviews of the last three years, both days in it", () => {
    expect(asked({ ...review, on: "2023-11-01" }).fires).toEqual([]);
    expect(asked({ ...review, on: "2026-11-01" }).fires).toEqual([]);
    expect(asked({ ...review, on: "2026-11-02" }).fires).toEqual(["unit:board"]);
    expect(asked({ ...review, on: "2023-10-31" }).findings).toMatchObject([
      { params: { since: "2023-11-01" } },
    ]);
    expect(asked({ ...review, on: null }).fires).toEqual(["unit:board"]);
  });

  it("does not count other records, another area or what somebody did to themselves", () => {
    expect(asked({ ...review, kind: "inspection" }).fires).toEqual(["unit:board"]);
    expect(asked({ ...byArea, area: "culture" }).fires).toEqual(["unit:board"]);
    expect(asked({ ...review, about: ["unit:north"] }).fires).toEqual(["unit:board"]);
    expect(asked({ ...review, reviewers: [] }).fires).toEqual(["unit:board"]);
  });

  it("counts two who review each other, and one who reviews others beside themselves", () => {
    const both = ["unit:north", "unit:south"];
    expect(asked({ on: "2025", reviewers: both, about: both }).fires).toEqual([]);
    expect(asked({ on: "2025", reviewers: ["unit:north"], about: both }).fires).toEqual([]);
    expect(asked(byArea).fires).toEqual([]);
  });

  it.each([
    ["record.on", review, "on"],
    ["record.on", byArea, "on"],
    ["record.reviewers", review, "reviewers"],
    ["record.about", { ...review, area: "education" }, "about"],
    ["record.area", byArea, "area"],
  ])("cannot tell without %s", (field, record, key) => {
    const less: Record<string, unknown> = { ...record };
    delete less[key];
    expect(asked(less)).toMatchObject({ fires: [], cannotTell: [field] });
  });

  it("cannot tell whom one reviewed when only a goal is named", () => {
    const vague = { ...review, area: "education", about: ["goal:a"] };
    expect(asked(vague).cannotTell).toEqual(["record.about"]);
  });

  it("cannot tell which board it was for when the area or the tree is not told", () => {
    const area = ask(id, plan([byArea], { units: without(0, "area") }));
    expect(area).toMatchObject({ fires: [], cannotTell: ["unit.area"] });
    const tree = ask(id, plan([review], { units: without(1, "parent") }));
    expect(tree).toMatchObject({ fires: [], cannotTell: ["unit.parent"] });
    const none = ask(id, plan([], { units: without(0, "area") }));
    expect(none.fires).toEqual(["unit:board"]);
  });

  it("counts a review for each board that the reviewed answer to", () => {
    const both = units.map((unit) => ({ ...unit, servesPublic: true }));
    expect(ask(id, plan([review], { units: both })).fires).toEqual([]);
    expect(ask(id, plan([], { units: both })).fires).toEqual(["unit:board", "unit:culture"]);
  });

  it("is asked of boards in force", () => {
    const over = [{ ...units[0], validTo: "2025" }];
    expect(ask(id, plan([], { units: over }))).toMatchObject({ fires: [], cannotTell: [] });
    const untold = ask(id, plan([], { units: without(0, "kind") }));
    expect(untold).toMatchObject({ fires: [], cannotTell: ["unit.kind"] });
  });

  it("cannot tell where the reviews are not told in full", () => {
    const told = (...complete: object[]) => ask(id, plan([], { complete }));
    expect(told().cannotTell).toEqual(["complete: records"]);
    expect(told({ part: "records", kinds: ["inspection"] }).fires).toEqual([]);
    expect(told({ part: "records", period: "2026" }).fires).toEqual([]);
    const time = "2023-11-01/2026-11-01";
    const whole = { part: "records", kinds: ["peerReview"], units: ["unit:board"], period: time };
    expect(told(whole).fires).toEqual(["unit:board"]);
  });
});
