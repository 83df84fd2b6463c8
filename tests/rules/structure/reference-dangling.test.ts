import { expect, it } from "vitest";
import { ask } from "../ask.js";

it("reference-dangling folds what one entity refers to in vain, and counts it", () => {
  const plan = {
    goals: [
      { id: "goal:a", serves: ["goal:gone"], owner: "unit:gone", forWhom: ["targetGroup:gone"] },
      { id: "goal:b", owner: "unit:there" },
    ],
    units: [{ id: "unit:there" }],
  };
  expect(ask("reference-dangling", plan).findings).toMatchObject([
    {
      entity: "goal:a",
      count: 3,
      severity: "error",
      params: { path: expect.stringMatching(/^goal\./), target: expect.stringContaining(":gone") },
    },
  ]);
});
