import { describe, expect, it } from "vitest";
import { hours, houseRules, weigh } from "../../../src/burden/index.js";
import type { HouseRule } from "../../../src/plan/entities/index.js";
import { planWith } from "../plans.js";

describe("house rules", () => {
  it("are summed by who decided them, in the plan's order, and the untold stay unknown", () => {
    const board = { kind: "board", decidedBy: "unit:board" } as const;
    const rule = (id: HouseRule["id"], fields: Partial<HouseRule>): HouseRule => ({
      id,
      appliesTo: ["unit:school-a", "unit:school-b"],
      minutesPerYear: 60,
      reviewBy: null,
      ...fields,
    });
    const rules = [
      rule("houseRule:habit", { ground: { kind: "ownHabit" }, reviewBy: "2027-01-31" }),
      rule("houseRule:one", { ground: board }),
      rule("houseRule:two", { ground: board, reviewBy: "2026-06" }),
      { id: "houseRule:bare", appliesTo: ["unit:school-a"] } as const,
    ];
    const found = houseRules(
      weigh(planWith({ houseRules: rules }), { year: 2026, hoursPerYear: 1700 }),
    );
    expect(
      found.deciders.map((own) => [
        own.kind,
        own.rules.length,
        hours(own.amount).likely,
        own.noReview,
        own.overdue,
        own.reviewUntold,
      ]),
    ).toEqual([
      ["board", 2, 4, 1, 1, 0],
      ["ownHabit", 1, 2, 0, 0, 0],
      [null, 1, 0, 0, 0, 1],
    ]);
    expect([hours(found.total).likely, found.total.unknown]).toEqual([6, 1]);
    expect(found.untold.map(({ path }) => path)).toEqual(["minutesPerYear", "ground", "reviewBy"]);
  });
});
