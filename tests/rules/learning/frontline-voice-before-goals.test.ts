import { describe, expect, it } from "vitest";
import { ask } from "../ask.js";

const units = [
  { id: "unit:board", kind: "board", parent: null },
  { id: "unit:home", kind: "unit", parent: "unit:board", frontline: true },
  { id: "unit:other", kind: "unit", parent: "unit:board", frontline: true },
  { id: "unit:staff", kind: "unit", parent: "unit:board", frontline: false },
];
const goal = { id: "goal:a", level: "board", decidedOn: "2025-12-11", assigned: ["unit:home"] };
const talk = { on: "2025-10-14", units: ["unit:home"] };
const plan = (dialogues: readonly object[], more: object = {}) => ({
  complete: [{ part: "dialogues" }],
  goals: [goal],
  units,
  dialogues: dialogues.map((dialogue, row) => ({ id: `dialogue:${row}`, ...dialogue })),
  ...more,
});
const id = "frontline-voice-before-goals";
const asked = (...dialogues: object[]) => ask(id, plan(dialogues));
const ofGoal = (more: object, ...dialogues: object[]) =>
  ask(id, plan(dialogues, { goals: [{ ...goal, ...more }] }));

describe(id, () => {
  it("counts a talk on the day of the decision and a year before, not on the days beside", () => {
    expect(asked({ ...talk, on: "2025-12-11" }).fires).toEqual([]);
    expect(asked({ ...talk, on: "2024-12-11" }).fires).toEqual([]);
    expect(asked({ ...talk, on: "2025-12-12" }).fires).toEqual(["goal:a assigned"]);
    expect(asked({ ...talk, on: "2024-12-10" }).findings).toMatchObject([
      { params: { since: "2024-12-11", decided: "2025-12-11" }, related: ["unit:home"] },
    ]);
  });

  it("remembers every talk with a unit, whichever came first", () => {
    const late = { ...talk, on: "2026-02-10" };
    expect(asked(talk, late).fires).toEqual([]);
    expect(asked(late, talk).fires).toEqual([]);
  });

  it("gives a decision of which only the month is told the whole month", () => {
    expect(ofGoal({ decidedOn: "2025-12" }, { ...talk, on: "2025-12-31" }).fires).toEqual([]);
    expect(ofGoal({ decidedOn: "2025-12" }, { ...talk, on: "2024-12-01" }).fires).toEqual([]);
  });

  it("is content with one of the units, and does not count those who meet no citizens", () => {
    const both = { assigned: ["unit:home", "unit:other", "unit:staff"] };
    expect(ofGoal(both, { ...talk, units: ["unit:other"] }).fires).toEqual([]);
    const among = { ...talk, units: ["unit:staff"], participants: { units: [] } };
    expect(ofGoal(both, among).findings).toMatchObject([{ related: ["unit:home", "unit:other"] }]);
  });

  it("does not ask of goals for others, of other levels, or that are over", () => {
    for (const more of [
      { assigned: ["unit:staff"] },
      { assigned: [] },
      { level: "unit" },
      { status: "closed" },
    ]) {
      expect(ofGoal(more)).toMatchObject({ fires: [], cannotTell: [] });
    }
  });

  it.each([
    ["goal.level", { level: undefined }],
    ["goal.decidedOn", { decidedOn: undefined }],
    ["goal.assigned", { assigned: undefined }],
  ])("cannot tell without %s", (field, less) => {
    const { goals } = JSON.parse(JSON.stringify({ goals: [{ ...goal, ...less }] }));
    expect(ask(id, plan([], { goals }))).toMatchObject({ fires: [], cannotTell: [field] });
  });

  it.each([
    ["dialogue.on", { units: ["unit:home"] }],
    ["dialogue.units", { on: "2025-10" }],
    ["dialogue.participants", { on: "2025-10", units: ["unit:board"] }],
    ["dialogue.participants", { on: "2025-10", units: ["unit:board"], participants: {} }],
  ])("cannot tell without %s of a talk that may be the one", (field, dialogue) => {
    expect(asked(dialogue)).toMatchObject({ fires: [], cannotTell: [field] });
  });

  it("does not mind what is left out of talks of another time or with others", () => {
    expect(
      asked(
        { on: "2026-02", units: ["unit:board"] },
        { on: "2026-02" },
        { on: "2025-10", units: ["unit:other"] },
        { on: "2025-10", units: ["unit:board"], participants: { units: ["unit:staff"] } },
      ).fires,
    ).toEqual(["goal:a assigned"]);
  });

  it("takes those who took part for named, and asks no more when one talk will do", () => {
    const visit = { on: "2025-10", units: ["unit:board"], participants: { units: ["unit:home"] } };
    expect(asked({ units: ["unit:home"] }, { on: "2025-10" }, visit)).toMatchObject({
      fires: [],
      cannotTell: [],
    });
  });

  it("cannot tell where it is not told who meets citizens, or where a unit stands", () => {
    const answer = (unit: object) => ask(id, plan([], { units: [{ id: "unit:home", ...unit }] }));
    expect(answer({ parent: null })).toMatchObject({ fires: [], cannotTell: ["unit.frontline"] });
    expect(answer({ frontline: true })).toMatchObject({ fires: [], cannotTell: ["unit.parent"] });
    expect(answer({ frontline: true, parent: null }).fires).toEqual(["goal:a assigned"]);
  });

  it("cannot tell where those above a unit do not say to whom they belong", () => {
    const tree = (board: object) => [
      { id: "unit:home", kind: "unit", frontline: true, parent: "unit:office" },
      { id: "unit:office", kind: "administration", parent: "unit:board" },
      { id: "unit:board", kind: "board", ...board },
    ];
    expect(ask(id, plan([], { units: tree({}) }))).toMatchObject({
      fires: [],
      cannotTell: ["unit.parent"],
    });
    expect(ask(id, plan([], { units: tree({ parent: null }) })).fires).toHaveLength(1);
  });

  it("asks nothing of a goal that is given to nobody", () => {
    const { decidedOn: _, ...undated } = { ...goal, assigned: [] };
    expect(ask(id, plan([], { goals: [undated] }))).toMatchObject({ fires: [], cannotTell: [] });
  });

  it("names the first five of those who were not asked", () => {
    const many = ["a", "b", "c", "d", "e", "f"].map((name) => `unit:${name}`);
    const asked = ask(
      id,
      plan([], {
        goals: [{ ...goal, assigned: many }],
        units: many.map((each) => ({ id: each, kind: "unit", frontline: true, parent: null })),
      }),
    );
    expect(asked.findings[0]?.related).toEqual(many.slice(0, 5));
  });

  it("cannot tell where the talks of each of the units are not told in full", () => {
    const told = (...complete: object[]) =>
      ask(id, plan([], { complete, goals: [{ ...goal, assigned: ["unit:home", "unit:other"] }] }));
    const whole = { part: "dialogues", period: "2024-12-11/2025-12-11" };
    expect(told(whole).fires).toHaveLength(1);
    expect(told({ ...whole, period: "2025" }).cannotTell).toEqual(["complete: dialogues"]);
    expect(told({ ...whole, units: ["unit:home"] }).cannotTell).toEqual(["complete: dialogues"]);
    expect(told({ ...whole, units: ["unit:board"] }).fires).toHaveLength(1);
  });
});
