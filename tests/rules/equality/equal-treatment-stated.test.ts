import { describe, expect, it } from "vitest";
import { ask } from "../ask.js";

const asked = (more: object) =>
  ask("equal-treatment-stated", { houseRules: [{ id: "houseRule:a", ...more }] });

describe("equal-treatment-stated", () => {
  it("does not ask a rule that treats all alike", () => {
    expect(asked({ differentiates: false, differentiationGround: null })).toMatchObject({
      fires: [],
      cannotTell: [],
    });
  });

  it("cannot tell where the ground is not told or only concluded", () => {
    const field = "houseRule.differentiationGround";
    expect(asked({ differentiates: true }).cannotTell).toEqual([field]);
    const basisOf = { differentiationGround: "inferred" };
    expect(
      asked({ differentiates: true, differentiationGround: null, basisOf }).cannotTell,
    ).toEqual([field]);
  });

  it("leaves a rule that has ended alone, and points at the field", () => {
    const rule = { differentiates: true, differentiationGround: null };
    expect(asked({ ...rule, validTo: "2025-12-31" }).fires).toEqual([]);
    expect(asked(rule).fires).toEqual(["houseRule:a differentiationGround"]);
  });
});
