import { describe, expect, it } from "vitest";
import { ask } from "../ask.js";

const units = [
  { id: "unit:council", kind: "council", parent: null },
  { id: "unit:a", kind: "administration", parent: "unit:council" },
  { id: "unit:b", kind: "administration", parent: "unit:council" },
  { id: "unit:a1", kind: "unit", parent: "unit:a" },
];
const day = {
  kind: "managersMeeting",
  on: "2026-05-20",
  participants: { units: ["unit:a1", "unit:b"] },
  outcomes: ["Något."],
};
const plan = (...dialogues: object[]) => ({
  complete: [{ part: "dialogues" }, { part: "units" }],
  units,
  dialogues: dialogues.map((dialogue, row) => ({ id: `dialogue:${row}`, ...dialogue })),
});
const asked = (...dialogues: object[]) => ask("managers-meet-across", plan(...dialogues));

describe("managers-meet-across", () => {
  it("counts what was held in the last twelve months, both days in it", () => {
    const first = { ...day, on: "2025-11-01" };
    const last = { ...day, on: "2026-11-01" };
    expect(asked(first, last).fires).toEqual([]);
    expect(asked({ ...day, on: "2025-10-31" }, last).findings[0]?.params).toEqual({
      held: 1,
      useful: 1,
      since: "2025-11-01",
      least: 2,
    });
    expect(asked(first, { ...day, on: "2026-11-02" }).fires).toHaveLength(1);
  });

  it("does not count days of one administration, or other talks", () => {
    const inside = { ...day, participants: { units: ["unit:a", "unit:a1", "unit:council"] } };
    expect(asked(day, inside).findings[0]?.params).toMatchObject({ held: 1 });
    expect(asked(day, { ...day, kind: "learning" }).findings[0]?.params).toMatchObject({ held: 1 });
  });

  it("names the days that left nothing, in order", () => {
    const empty = { ...day, outcomes: [] };
    expect(
      asked({ ...empty, id: "dialogue:z" }, { ...empty, id: "dialogue:y" }).findings,
    ).toMatchObject([{ related: ["dialogue:y", "dialogue:z"], params: { held: 2, useful: 0 } }]);
  });

  it("is content when enough of them left something", () => {
    expect(asked(day, day, { ...day, outcomes: [] }).fires).toEqual([]);
  });

  it.each([
    ["dialogue.kind", "kind"],
    ["dialogue.on", "on"],
    ["dialogue.participants", "participants"],
    ["dialogue.outcomes", "outcomes"],
  ])("cannot tell without %s", (field, key) => {
    const { [key as "kind"]: _, ...less } = day;
    expect(asked(day, less)).toMatchObject({ fires: [], cannotTell: [field] });
  });

  it("cannot tell whether there are several administrations in a plan that does not say", () => {
    const few = { ...plan(), units: units.slice(0, 2) };
    expect(ask("managers-meet-across", few)).toMatchObject({ fires: [], cannotTell: [] });
    const untold = { ...few, units: [...few.units, { id: "unit:x" }] };
    expect(ask("managers-meet-across", untold).cannotTell).toEqual(["unit.kind"]);
    expect(ask("managers-meet-across", { ...few, complete: [] }).cannotTell).toEqual(["unit.kind"]);
  });

  it.each([
    ["unit.kind", { parent: null }],
    ["unit.kind", { parent: "unit:b" }],
    ["unit.parent", { kind: "unit" }],
  ])("cannot tell without %s of those who took part whether they met across", (field, unit) => {
    const guest = { ...day, participants: { units: ["unit:a1", "unit:x"] } };
    const told = (more: object, ...days: object[]) => ({
      ...plan(...days),
      units: [...units, { id: "unit:x", ...more }],
    });
    const ofTwo = ask("managers-meet-across", told(unit, day, guest));
    expect(ofTwo).toMatchObject({ fires: [], cannotTell: [field] });
    // The council's own staff belong to no administration.
    const staff = told({ kind: "unit", parent: "unit:council" }, day, guest);
    expect(ask("managers-meet-across", staff)).toMatchObject({
      findings: [{ params: { held: 1 } }],
      cannotTell: [],
    });
    // Two that are told are enough, whoever else was there.
    const three = { ...day, participants: { units: ["unit:a1", "unit:b", "unit:x"] } };
    expect(ask("managers-meet-across", told(unit, day, three)).cannotTell).toEqual([]);
  });

  it("cannot tell where the managers' meetings of the year are not told in full", () => {
    const told = (complete: object) =>
      ask("managers-meet-across", { ...plan(day), complete: [complete] });
    const whole = {
      part: "dialogues",
      kinds: ["managersMeeting"],
      period: "2025-11-01/2026-11-01",
    };
    expect(told(whole).fires).toHaveLength(1);
    const open = { fires: [], cannotTell: ["complete: dialogues"] };
    expect(told({ ...whole, period: "2026" })).toMatchObject(open);
    expect(told({ ...whole, kinds: ["learning"] })).toMatchObject(open);
  });

  it("cannot tell where the talks are not told in full", () => {
    expect(ask("managers-meet-across", { ...plan(day), complete: [] }).cannotTell).toEqual([
      "complete: dialogues",
    ]);
  });
});
