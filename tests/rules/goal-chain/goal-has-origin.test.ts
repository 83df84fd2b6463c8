import { expect, it } from "vitest";
import { ask } from "../ask.js";

const answer = (goal: Record<string, unknown>) => {
  const goals = [{ id: "goal:a", level: "unit", serves: [], ...goal }, { id: "goal:above" }];
  const { fires, cannotTell } = ask("goal-has-origin", {
    goals,
    decisions: [{ id: "decision:a" }],
    needs: [{ id: "need:a", statement: "" }],
  });
  return fires.includes("goal:a serves")
    ? "fires"
    : cannotTell.filter((f) => f !== "goal.level" && f !== "goal.serves");
};

it.each([
  [{ serves: ["goal:above"] }, []],
  [{ level: "vision", ground: null, needs: [] }, []],
  [{ level: "council", ground: null, needs: [] }, []],
  [{ level: "company", ground: null, needs: [] }, "fires"],
  [{ ground: { kind: "statute", citation: { sfs: "2010:800" } } }, []],
  [{ ground: { kind: "ownHabit", decision: "decision:a" } }, []],
  [{ ground: null, needs: ["need:a"] }, []],
  [{ ground: null, needs: [] }, "fires"],
  [{ ground: { kind: "board", citation: null }, needs: [] }, "fires"],
  [{ ground: { kind: "board" }, needs: [] }, ["goal.ground.citation"]],
  [{ ground: null }, ["goal.needs"]],
  [{ needs: [] }, ["goal.ground"]],
  [{ ground: null, needs: [], basisOf: { ground: "inferred" } }, ["goal.ground"]],
])("%j: %j", (goal, expected) => {
  expect(answer(goal)).toEqual(expected);
});
