import { describe, expect, it } from "vitest";
import { ask } from "../ask.js";

const units = [
  { id: "unit:council", kind: "council", parent: null },
  { id: "unit:board", kind: "board", parent: "unit:council" },
  { id: "unit:office", kind: "administration", parent: "unit:board" },
  { id: "unit:department", kind: "department", parent: "unit:office" },
  { id: "unit:home", kind: "unit", parent: "unit:department" },
  { id: "unit:committee", kind: "committee", parent: "unit:board" },
  { id: "unit:company", kind: "company", parent: "unit:council" },
];
const talk = (one: string, other: string, more: object = {}) => ({
  on: "2026-04-13",
  units: [`unit:${one}`, `unit:${other}`],
  goals: ["goal:a"],
  ...more,
});
const spring = talk("council", "board");
const visit = talk("board", "home");
const plan = (dialogues: readonly object[], more: object = {}) => ({
  complete: [{ part: "dialogues" }],
  goals: [{ id: "goal:a" }],
  units,
  dialogues: dialogues.map((dialogue, row) => ({ id: `dialogue:${row}`, ...dialogue })),
  ...more,
});
const asked = (...dialogues: object[]) => ask("dialogue-on-each-link", plan(dialogues));

describe("dialogue-on-each-link", () => {
  it("names both bodies of a link that has not met, and the day it looks back to", () => {
    expect(asked(spring).findings).toMatchObject([
      {
        entity: "unit:office",
        path: "",
        params: { unit: "unit:board", since: "2025-08-01" },
        related: ["unit:board"],
      },
    ]);
    expect(asked().fires).toEqual(["unit:board", "unit:office"]);
  });

  it("takes a talk with a part for a talk with the whole, at both ends", () => {
    expect(asked(spring, visit).fires).toEqual([]);
    expect(asked(spring, talk("committee", "department")).fires).toEqual([]);
    expect(asked(talk("council", "committee"), visit).fires).toEqual([]);
  });

  it("cannot be told where a talk was with a body of which nobody says what it is, or where it belongs", () => {
    const talked = (guest: object) =>
      ask(
        "dialogue-on-each-link",
        plan([spring, talk("board", "guest")], {
          units: [...units, { id: "unit:guest", parent: "unit:office", ...guest }],
        }),
      );
    expect(talked({})).toMatchObject({ fires: [], cannotTell: ["unit.kind"] });
    expect(talked({ kind: "unit" })).toMatchObject({ fires: [], cannotTell: [] });
    expect(talked({ kind: "outside" }).fires).toEqual(["unit:office"]);
  });

  it("cannot be told of a link to a body that the plan does not hold", () => {
    const office = { id: "unit:office", kind: "administration", parent: "unit:gone" };
    expect(ask("dialogue-on-each-link", plan([], { units: [office] }))).toMatchObject({
      fires: [],
      cannotTell: ["unit.kind"],
    });
  });

  it("does not take the council's company for the council, or the office for its board", () => {
    expect(asked(talk("company", "board"), visit).fires).toEqual(["unit:board"]);
    expect(asked(talk("council", "office"), visit).fires).toEqual(["unit:board"]);
  });

  it("counts a talk on the first day and on the last, not on the days beside", () => {
    expect(asked(spring, { ...visit, on: "2025-08-01" }).fires).toEqual([]);
    expect(asked(spring, { ...visit, on: "2026-11-01" }).fires).toEqual([]);
    expect(asked(spring, { ...visit, on: "2025-07-31" }).fires).toEqual(["unit:office"]);
    expect(asked(spring, { ...visit, on: "2026-11-02" }).fires).toEqual(["unit:office"]);
  });

  it("counts a talk about a figure, not one about neither goals nor figures", () => {
    const indicators = [{ id: "indicator:a" }];
    const figure = { ...visit, goals: [], indicators: ["indicator:a"] };
    const other = { ...visit, goals: [], indicators: [] };
    const answer = (last: object) =>
      ask("dialogue-on-each-link", plan([spring, last], { indicators })).fires;
    expect(answer(figure)).toEqual([]);
    expect(answer(other)).toEqual(["unit:office"]);
  });

  it.each([
    ["dialogue.goals", { goals: undefined }],
    ["dialogue.indicators", { goals: [] }],
    ["dialogue.on", { on: undefined }],
    ["dialogue.units", { units: undefined }],
  ])("cannot tell without %s", (field, less) => {
    const told = JSON.parse(JSON.stringify({ ...visit, ...less }));
    expect(asked(spring, told)).toMatchObject({ fires: [], cannotTell: [field] });
  });

  it("does not mind what another talk leaves out when one is enough", () => {
    const { goals: _, ...less } = visit;
    expect(asked(spring, less, visit)).toMatchObject({ fires: [], cannotTell: [] });
  });

  it.each([
    ["unit.kind", { id: "unit:x", parent: "unit:office" }],
    ["unit.parent", { id: "unit:x", kind: "unit" }],
  ])("cannot tell where who took part has no told place: %s", (field, unit) => {
    const loose = plan([spring, talk("board", "x")], { units: [...units, unit] });
    const { fires, cannotTell } = ask("dialogue-on-each-link", loose);
    expect(fires).toEqual([]);
    expect(cannotTell).toContain(field);
  });

  it("asks nothing of bodies without a link to talk over", () => {
    for (const kind of ["council", "company", "unit"]) {
      const parentless = plan([], { units: [{ id: "unit:x", kind }] });
      const answer = ask("dialogue-on-each-link", parentless);
      expect(answer, kind).toMatchObject({ fires: [], cannotTell: [] });
    }
    const [council, board] = units;
    const top = plan([], { units: [council, { ...board, parent: null }] });
    expect(ask("dialogue-on-each-link", top)).toMatchObject({ fires: [], cannotTell: [] });
  });

  it("asks an administration of each board it answers to, once", () => {
    const boards = [
      ...units,
      { id: "unit:culture", kind: "board", parent: "unit:council" },
      { id: "unit:other", kind: "department", parent: "unit:office" },
      {
        id: "unit:shared",
        kind: "administration",
        parent: "unit:board",
        reportsTo: ["unit:board", "unit:culture", "unit:other"],
      },
    ];
    const all = { ...spring, units: ["unit:council", "unit:board", "unit:culture"] };
    const answer = (...talks: object[]) =>
      ask("dialogue-on-each-link", plan([all, visit, ...talks], { units: boards })).fires;
    expect(answer()).toEqual(["unit:shared", "unit:shared reportsTo[1]"]);
    expect(answer(talk("shared", "culture"))).toEqual(["unit:shared"]);
    expect(answer(talk("shared", "board"))).toEqual(["unit:shared reportsTo[1]"]);
  });

  it("cannot tell what stands above when its kind is not told", () => {
    const [, board, office] = units;
    const loose = plan([], { units: [{ id: "unit:council", parent: null }, board, office] });
    const { fires, cannotTell } = ask("dialogue-on-each-link", loose);
    expect({ fires, cannotTell: [...new Set(cannotTell)] }).toEqual({
      fires: ["unit:office"],
      cannotTell: ["unit.kind"],
    });
  });

  it("does not ask of bodies that are newer than the time, or are no more", () => {
    const answer = (row: number, more: object) =>
      ask(
        "dialogue-on-each-link",
        plan([], { units: units.map((unit, at) => (at === row ? { ...unit, ...more } : unit)) }),
      ).fires;
    expect(answer(1, { validFrom: "2025-08-02" })).toEqual(["unit:office"]);
    expect(answer(1, { validFrom: "2025-08-01" })).toEqual(["unit:board", "unit:office"]);
    expect(answer(1, { validTo: "2025-12-31" })).toEqual([]);
  });

  it("cannot tell where the talks are not told in full", () => {
    const part = (told: object) => ask("dialogue-on-each-link", plan([spring], told));
    expect(part({ complete: [] }).cannotTell).toEqual(["complete: dialogues"]);
    expect(part({ complete: [{ part: "dialogues", period: "2026" }] }).fires).toEqual([]);
    const time = "2025-08-01/2026-11-01";
    const told = { part: "dialogues", period: time, units: ["unit:office"] };
    expect(part({ complete: [told] }).fires).toEqual(["unit:office"]);
  });

  it("ends where committees belong to each other in a circle", () => {
    const circle = [
      { id: "unit:a", kind: "unit", parent: "unit:b" },
      { id: "unit:b", kind: "unit", parent: "unit:a" },
    ];
    const round = plan([talk("a", "board")], { units: [...units, ...circle] });
    expect(ask("dialogue-on-each-link", round).fires).toEqual(["unit:board", "unit:office"]);
  });
});
