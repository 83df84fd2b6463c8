import { describe, expect, it } from "vitest";
import { byGoal, hours, weigh } from "../../../src/burden/index.js";
import { planOf } from "../plans.js";

describe("demands by the goals they follow up", () => {
  it("shares a demand out among its goals, and keeps what follows up none", () => {
    const plan = planOf(
      { id: "obligation:both", goals: ["goal:a", "goal:b"], effort: { minutes: 240 } },
      { id: "obligation:one", goals: ["goal:a", "goal:a"], effort: { minutes: 60 } },
      { id: "obligation:none", goals: [], effort: { minutes: 60 } },
      { id: "obligation:untold", effort: {} },
    );
    const found = byGoal(weigh(plan, { year: 2026, hoursPerYear: 1700 }));
    expect(found.map(({ goal, amount }) => [goal, hours(amount).likely, amount.unknown])).toEqual([
      ["goal:a", 3, 0],
      ["goal:b", 2, 0],
      ["none", 1, 0],
      [null, 0, 1],
    ]);
  });
});
