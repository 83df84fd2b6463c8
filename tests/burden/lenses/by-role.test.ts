import { describe, expect, it } from "vitest";
import { byActivity, byRole, hours, money, weigh } from "../../../src/burden/index.js";
import type { Obligation } from "../../../src/plan/entities/index.js";
import { planOf } from "../plans.js";

const rates = { perHour: 300, groups: { clerk: 600 }, source: "a test" };
const weighed = (...demands: readonly Partial<Obligation>[]) =>
  weigh(planOf(...demands), { year: 2026, hoursPerYear: 1700, rates });

const shared = weighed(
  {
    id: "obligation:report",
    from: ["unit:school-a", "unit:school-b"],
    recurrence: { every: "quarter" },
    effort: {
      staff: "manager",
      steps: [
        { lens: "gather", minutes: 30, staff: "clerk" },
        { lens: "transform", minutes: { low: 30, likely: 60, high: 120 }, people: 2 },
        { minutes: 15, staff: "clerk" },
      ],
      recordKeepingMinutes: 60,
      external: 100,
    },
  },
  { id: "obligation:plain", effort: { minutes: 90 } },
  { id: "obligation:untold", effort: {} },
);

describe("demands by group of staff", () => {
  it("are shared out by what each step takes", () => {
    const { groups, bought } = byRole(shared);
    // Clerk: (30 + 15) × 4 × 2 givers = 360 min. Manager: 2 × 60 × 4 × 2 = 960 and records 60 × 2 = 120.
    expect(groups.map(({ staff, amount }) => [staff, hours(amount).likely])).toEqual([
      ["clerk", 6],
      ["manager", 18],
      [null, 1.5],
    ]);
    // Low of the manager: 2 × 30 × 4 × 2 + 120 = 600 min; high 2 × 120 × 4 × 2 + 120 = 2 040.
    expect(groups[1] && hours(groups[1].amount)).toEqual({ low: 10, likely: 18, high: 34 });
    // 6 h at 600, 18 h at 300; 100 × 4 × 2 bought, and no time in it.
    expect(groups.map(({ amount }) => money(amount)?.likely)).toEqual([3600, 5400, 450]);
    expect([money(bought)?.likely, hours(bought).likely]).toEqual([800, 0]);
  });

  it("count a demand under each group, and the one of which nothing is told as unknown", () => {
    const { groups } = byRole(shared);
    expect(groups.map(({ amount }) => [amount.known, amount.unknown])).toEqual([
      [1, 0],
      [1, 0],
      [1, 1],
    ]);
  });

  it("are at least so much in each group, when the minutes of one step are not told", () => {
    const { groups } = byRole(
      weighed({ effort: { steps: [{ minutes: 60, staff: "clerk" }, { staff: "nurse" }] } }),
    );
    expect(groups.map(({ staff, amount }) => [staff, amount.unknown])).toEqual([
      ["clerk", 1],
      ["nurse", 1],
    ]);
  });
});

describe("demands by kind of work", () => {
  it("are seen as far as the steps tell, and records are records", () => {
    const { activities, bought } = byActivity(shared);
    // 30 × 4 × 2 = 240 min; 2 × 60 × 4 × 2 = 960; records 120; a step without a kind 15 × 8 = 120, and 90.
    expect(activities.map(({ activity, amount }) => [activity, hours(amount).likely])).toEqual([
      ["gather", 4],
      ["transform", 16],
      ["record", 2],
      [null, 3.5],
    ]);
    expect(money(bought)?.likely).toBe(800);
  });

  it("have the fare with the travel, and no group has it", () => {
    const travelling = weighed({
      effort: {
        steps: [
          { minutes: 60, lens: "travel", amount: 90 },
          { minutes: 60, lens: "gather" },
        ],
        external: 10,
      },
    });
    const { activities, bought } = byActivity(travelling);
    // An hour each at 300; 90 for the fare and 10 bought.
    expect(activities.map(({ activity, amount }) => [activity, money(amount)?.likely])).toEqual([
      ["gather", 300],
      ["travel", 390],
    ]);
    expect(money(bought)?.likely).toBe(10);
    const { groups, bought: nobodys } = byRole(travelling);
    expect(groups.map(({ amount }) => money(amount)?.likely)).toEqual([600]);
    expect(money(nobodys)?.likely).toBe(100);
  });
});
