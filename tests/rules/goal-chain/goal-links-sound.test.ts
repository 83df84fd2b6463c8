import { expect, it } from "vitest";
import { ask } from "../ask.js";

const levels = ["vision", "council", "board", "administration", "department", "unit"];

it("goal-links-sound lets each level serve its own and those above, and no other", () => {
  for (const [low, from] of levels.entries()) {
    for (const [high, to] of levels.entries()) {
      const goals = [
        { id: "goal:from", level: from, serves: ["goal:to"] },
        { id: "goal:to", level: to, serves: [] },
      ];
      const { fires } = ask("goal-links-sound", { goals });
      expect([from, to, fires]).toEqual([from, to, high > low ? ["goal:from serves[0]"] : []]);
    }
  }
});

it("leaves what is missing to the rule about references, and what is inferred untold", () => {
  const goals = [
    { id: "goal:a", level: "council", serves: ["goal:gone", "goal:b"] },
    { id: "goal:b", level: "unit", serves: [], basisOf: { level: "inferred" } },
  ];
  const { fires, cannotTell } = ask("goal-links-sound", { goals });
  expect({ fires, cannotTell }).toEqual({ fires: [], cannotTell: ["goal.level", "goal.level"] });
});
