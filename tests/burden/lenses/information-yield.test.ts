import { describe, expect, it } from "vitest";
import { hours, informationYield, measured, weigh } from "../../../src/burden/index.js";
import type { Plan } from "../../../src/plan/plan.js";
import { planOf } from "../plans.js";

const year = { year: 2026, hoursPerYear: 1700 };
const plan: Plan = {
  ...planOf(
    { id: "obligation:logged", use: "decision", usedOn: ["2026-03-01"], effort: { minutes: 120 } },
    { id: "obligation:empty", use: "decision", usedOn: [], effort: { minutes: 180 } },
    { id: "obligation:nothing", use: null },
    { id: "obligation:meant", use: "dialogue" },
    { id: "obligation:untold" },
  ),
  houseRules: [{ id: "houseRule:h", appliesTo: ["unit:board"], minutesPerYear: 60 }],
  decisions: [
    { id: "decision:now", on: "2026-04-01", used: ["obligation:logged"] },
    { id: "decision:then", on: "2025-04-01", used: ["obligation:logged"] },
  ],
};

describe("what the time leads to", () => {
  const weights = weigh(plan, year);
  const found = informationYield(weights);

  it("is used, never used, meant, not told or no information, and adds up", () => {
    const of = Object.values(found.byUse).map((amount) => hours(amount).likely);
    expect(of).toEqual([2, 4, 1, 1, 1]);
    expect(of.reduce((sum, one) => sum + one)).toBe(hours(measured(weights).demands).likely);
    expect(found.usedShare).toBeCloseTo(2 / 6, 12);
    expect(found.neverUsed.map(({ demand }) => demand)).toEqual([
      "obligation:empty",
      "obligation:nothing",
    ]);
    expect(found.untold.map(({ path }) => path)).toEqual(["usedOn", "use"]);
  });

  it("never lists talk, which is time invested", () => {
    const talk = planOf({ id: "obligation:visit", use: null, form: "visit" });
    const { neverUsed, byUse } = informationYield(weigh(talk, year));
    expect([neverUsed, byUse.neverUsed.known]).toEqual([[], 1]);
  });

  it("counts decisions of the span, where a log is kept: 1 in 2 + 3 hours", () => {
    expect([found.decisions, found.per100Hours]).toEqual([1, 20]);
  });

  it("believes a decision before an empty log", () => {
    const decisions = [{ id: "decision:d", on: "2026-04-01", used: ["obligation:empty"] }] as const;
    const { byUse } = informationYield(weigh({ ...plan, decisions }, year));
    expect(hours(byUse.neverUsed).likely).toBe(1);
  });
});
