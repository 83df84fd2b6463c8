import { describe, expect, it } from "vitest";
import { ask } from "../ask.js";

const hr = {
  id: "unit:hr",
  kind: "department",
  parent: null,
  role: "support",
  users: ["unit:school"],
};
const school = { id: "unit:school", kind: "unit", parent: null, role: "line" };
const survey = { kind: "internalUser", on: "2026-04-14", units: ["unit:hr"] };
const id = "support-functions-asked";
const plan = (dialogues: readonly object[], more: object = {}) => ({
  complete: [{ part: "dialogues" }],
  units: [hr, school],
  dialogues: dialogues.map((dialogue, row) => ({ id: `dialogue:${row}`, ...dialogue })),
  ...more,
});
const asked = (...dialogues: object[]) => ask(id, plan(dialogues));
const ofUnit = (more: object) =>
  ask(id, plan([], { units: [JSON.parse(JSON.stringify({ ...hr, ...more })), school] }));

describe(id, () => {
  it("counts what was asked in the last year, both days in it", () => {
    expect(asked({ ...survey, on: "2025-11-01" }).fires).toEqual([]);
    expect(asked({ ...survey, on: "2026-11-01" }).fires).toEqual([]);
    expect(asked({ ...survey, on: "2026-11-02" }).fires).toEqual(["unit:hr"]);
    expect(asked({ ...survey, on: "2025-10-31" }).findings).toMatchObject([
      { path: "", params: { since: "2025-11-01" } },
    ]);
  });

  it("does not count talks with others than those who use it", () => {
    expect(asked({ ...survey, kind: "survey" }).fires).toEqual(["unit:hr"]);
    expect(asked({ ...survey, units: ["unit:school"] }).fires).toEqual(["unit:hr"]);
  });

  it.each([
    ["dialogue.kind", "kind"],
    ["dialogue.on", "on"],
    ["dialogue.units", "units"],
  ])("cannot tell without %s", (field, key) => {
    const less: Record<string, unknown> = { ...survey };
    delete less[key];
    expect(asked(less)).toMatchObject({ fires: [], cannotTell: [field] });
  });

  it.each(["administration", "department", "unit"])("asks a support function: %s", (kind) => {
    expect(ofUnit({ kind }).fires).toEqual(["unit:hr"]);
  });

  it("leaves boards, the line, what is over and what nobody uses alone", () => {
    for (const more of [{ kind: "board" }, { role: "line" }, { validTo: "2025" }, { users: [] }]) {
      expect(ofUnit(more)).toMatchObject({ fires: [], cannotTell: [] });
    }
  });

  it.each(["kind", "role", "users"])("cannot tell without unit.%s", (key) => {
    expect(ofUnit({ [key]: undefined })).toMatchObject({ fires: [], cannotTell: [`unit.${key}`] });
  });

  it("cannot tell where it is not told in full what was asked", () => {
    const told = (...complete: object[]) => ask(id, plan([], { complete }));
    const part = {
      part: "dialogues",
      kinds: ["internalUser"],
      period: "2025-11-01/2026-11-01",
      units: ["unit:hr"],
    };
    expect(told(part).fires).toEqual(["unit:hr"]);
    for (const less of [{ kinds: ["survey"] }, { period: "2026" }, { units: ["unit:school"] }]) {
      expect(told({ ...part, ...less }).cannotTell).toEqual(["complete: dialogues"]);
    }
  });
});
