import { expect, it } from "vitest";
import { ask } from "../ask.js";

it("hallmark-has-indicator counts hallmarks from one, and tells apart what is not told", () => {
  const hallmarks = [{ indicators: ["indicator:a"] }, { indicators: [] }, {}];
  const { findings, cannotTell } = ask("hallmark-has-indicator", {
    indicators: [{ id: "indicator:a" }],
    goals: [{ id: "goal:a", hallmarks: hallmarks.map((mark) => ({ label: {}, ...mark })) }],
  });
  expect(findings).toMatchObject([{ path: "hallmarks[1].indicators", params: { number: 2 } }]);
  expect(cannotTell).toEqual(["goal.hallmarks[].indicators"]);
});
