import { describe, expectTypeOf, it } from "vitest";
import type { EntityOf, Goal, Plan } from "../../src/plan/index.js";
import { query } from "../../src/plan/index.js";

describe("a plan written as a literal", () => {
  it("compiles when references point to the right kind", () => {
    const plan = {
      format: 1,
      organisation: { id: "organisation:a" },
      goals: [{ id: "goal:a", owner: "unit:von", decidedBy: "position:chair", serves: ["goal:b"] }],
    } as const satisfies Plan;
    expectTypeOf(plan).toExtend<Plan>();
  });

  it("does not compile when a reference points to the wrong kind", () => {
    expectTypeOf<{ id: "goal:a"; owner: "unit:von" }>().toExtend<Goal>();
    expectTypeOf<{ id: "goal:a"; owner: "position:head" }>().not.toExtend<Goal>();
    expectTypeOf<{ id: "goal:a"; serves: ["unit:von"] }>().not.toExtend<Goal>();
    expectTypeOf<{ id: "unit:a" }>().not.toExtend<Goal>();
  });

  it("knows words of the vocabulary, and that a field is absent or told", () => {
    expectTypeOf<{ id: "goal:a"; level: "council" }>().toExtend<Goal>();
    expectTypeOf<{ id: "goal:a"; level: "concil" }>().not.toExtend<Goal>();
    expectTypeOf<Goal["owner"]>().toEqualTypeOf<`unit:${string}` | null | undefined>();
  });

  it("is readonly all the way down", () => {
    expectTypeOf<NonNullable<Goal["serves"]>>().toEqualTypeOf<readonly `goal:${string}`[]>();
    expectTypeOf<NonNullable<Plan["goals"]>>().toEqualTypeOf<readonly Goal[]>();
  });
});

describe("the query object", () => {
  it("gives the kind that the id says", () => {
    const q = query({ format: 1, organisation: { id: "organisation:a" } });
    expectTypeOf(q.get("goal:a")).toEqualTypeOf<EntityOf["goal"] | undefined>();
    expectTypeOf(q.all("delegation")).toEqualTypeOf<readonly EntityOf["delegation"][]>();
    expectTypeOf(q.refs("goal:a", "cycle.goals[]")).toEqualTypeOf<readonly EntityOf["cycle"][]>();
  });
});
