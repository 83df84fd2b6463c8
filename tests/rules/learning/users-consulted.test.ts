import { describe, expect, it } from "vitest";
import { ask } from "../ask.js";

const board = { id: "unit:board", kind: "board", parent: null, servesPublic: true };
const units = [
  board,
  { id: "unit:office", kind: "administration", parent: "unit:board" },
  { id: "unit:home", kind: "unit", parent: "unit:office" },
  { id: "unit:school", kind: "executive", parent: null, servesPublic: true },
];
const talk = { kind: "userDialogue", on: "2026-04-21", units: ["unit:home"] };
const id = "users-consulted";
const plan = (dialogues: readonly object[], more: object = {}) => ({
  complete: [{ part: "dialogues" }],
  units: units.slice(0, 3),
  dialogues: dialogues.map((dialogue, row) => ({ id: `dialogue:${row}`, ...dialogue })),
  ...more,
});
const asked = (...dialogues: object[]) => ask(id, plan(dialogues));
const ofBoard = (more: object) => ask(id, plan([], { units: [{ ...board, ...more }] }));

describe(id, () => {
  it("counts a talk of the last two years, both days in it", () => {
    expect(asked({ ...talk, on: "2024-11-01" }).fires).toEqual([]);
    expect(asked({ ...talk, on: "2026-11-01" }).fires).toEqual([]);
    expect(asked({ ...talk, on: "2026-11-02" }).fires).toEqual(["unit:board"]);
    expect(asked({ ...talk, on: "2024-10-31" }).findings).toMatchObject([
      { entity: "unit:board", path: "", params: { since: "2024-11-01" } },
    ]);
  });

  it.each(["userDialogue", "citizenDialogue", "survey"])("counts a talk of kind %s", (kind) => {
    expect(asked({ ...talk, kind }).fires).toEqual([]);
  });

  it.each(["mission", "internalUser", "workplace"])("does not count kind %s", (kind) => {
    expect(asked({ ...talk, kind })).toMatchObject({ fires: ["unit:board"], cannotTell: [] });
  });

  it("counts a talk for the board alone that the unit belongs to", () => {
    const both = ask(id, plan([talk], { units }));
    expect(both.fires).toEqual(["unit:school"]);
  });

  it("counts a talk for each board an administration answers to", () => {
    const shared = units.map((unit) =>
      unit.id === "unit:office" ? { ...unit, reportsTo: ["unit:board", "unit:school"] } : unit,
    );
    expect(ask(id, plan([talk], { units: shared })).fires).toEqual([]);
  });

  it("does not take a talk with a board for one with another that stands over it", () => {
    const under = [
      board,
      { ...board, id: "unit:school", parent: "unit:board", reportsTo: ["unit:board"] },
    ];
    const dialogues = [{ ...talk, units: ["unit:school"] }];
    expect(ask(id, plan(dialogues, { units: under })).fires).toEqual(["unit:board"]);
  });

  it.each([
    ["dialogue.kind", "kind"],
    ["dialogue.on", "on"],
    ["dialogue.units", "units"],
  ])("cannot tell without %s", (field, key) => {
    const less: Record<string, unknown> = { ...talk };
    delete less[key];
    expect(asked(less)).toMatchObject({ fires: [], cannotTell: [field] });
    expect(asked(less, talk)).toMatchObject({ fires: [], cannotTell: [] });
  });

  it("cannot tell whose talk it was in a tree that is not told", () => {
    const loose = [board, { id: "unit:home", kind: "unit" }];
    expect(ask(id, plan([talk], { units: loose })).cannotTell).toEqual(["unit.parent"]);
    const higher = [
      board,
      { id: "unit:office", kind: "administration" },
      { id: "unit:home", kind: "unit", parent: "unit:office" },
    ];
    const two = [talk, { ...talk, units: ["unit:home", "unit:office"] }];
    expect(ask(id, plan(two, { units: higher })).cannotTell).toEqual(["unit.parent"]);
  });

  it("is asked of boards in force that run services", () => {
    expect(ofBoard({}).fires).toEqual(["unit:board"]);
    expect(ofBoard({ kind: "executive" }).fires).toEqual(["unit:board"]);
    expect(ofBoard({ kind: "jointBoard" }).fires).toEqual(["unit:board"]);
    for (const more of [{ kind: "council" }, { servesPublic: false }, { validTo: "2025" }]) {
      expect(ofBoard(more)).toMatchObject({ fires: [], cannotTell: [] });
    }
  });

  it("cannot tell what is not told of the board", () => {
    const { kind: _, ...kindless } = board;
    expect(ask(id, plan([], { units: [kindless] })).cannotTell).toEqual(["unit.kind"]);
    const { servesPublic: __, ...mute } = board;
    expect(ask(id, plan([], { units: [mute] })).cannotTell).toEqual(["unit.servesPublic"]);
  });

  it("cannot tell where the talks of each kind are not told in full", () => {
    const told = (...complete: object[]) => ask(id, plan([], { complete }));
    const kinds = ["userDialogue", "citizenDialogue", "survey"];
    const part = { part: "dialogues", period: "2024-11-01/2026-11-01", units: ["unit:board"] };
    expect(told({ ...part, kinds }).fires).toEqual(["unit:board"]);
    expect(told({ ...part, kinds: kinds.slice(1) }).cannotTell).toEqual(["complete: dialogues"]);
    expect(told({ ...part, period: "2025" }).cannotTell).toEqual(["complete: dialogues"]);
    expect(told({ ...part, units: ["unit:home"] }).cannotTell).toEqual(["complete: dialogues"]);
  });
});
