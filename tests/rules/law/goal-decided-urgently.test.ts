import { describe, expect, it } from "vitest";
import { ask } from "../ask.js";

const answer = (level: string, position: object) => {
  const { fires, cannotTell, notExamined } = ask("goal-decided-by-right-body", {
    units: [{ id: "unit:kfn", kind: "board" }],
    positions: [{ id: "position:ordforande", unit: "unit:kfn", ...position }],
    goals: [{ id: "goal:moten", level, decidedBy: "position:ordforande" }],
  });
  return [...fires, ...cannotTell, ...notExamined.map((reason) => reason.slice(0, 9))];
};
const fires = ["goal:moten decidedBy"];

describe("the chair, or a member the board has named, may decide what cannot wait (6 kap. 39 §)", () => {
  it.each(["chair", "member"])(
    "as the %s of a board: whether it could wait, no plan tells",
    (role) => {
      expect(answer("board", { kind: "elected", role })).toEqual(["The chair"]);
    },
  );

  it("but not an employee", () => {
    expect(answer("board", { kind: "employed" })).toEqual(fires);
    expect(answer("board", {})).toEqual(["position.kind"]);
  });

  it("and the council has no such chair", () => {
    expect(answer("council", { kind: "elected", role: "chair" })).toEqual(fires);
    expect(answer("council", {})).toEqual(fires);
  });
});
