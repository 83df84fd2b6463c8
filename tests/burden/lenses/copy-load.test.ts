import { describe, expect, it } from "vitest";
import { copyLoad, hours, weigh } from "../../../src/burden/index.js";
import type { Plan } from "../../../src/plan/plan.js";
import { planOf } from "../plans.js";

const year = { year: 2026, hoursPerYear: 1700 };

describe("copies", () => {
  it("are recipients × minutes of what is about the span, and readers who did not ask", () => {
    const readers = [
      { unit: "unit:board", minutes: 60 },
      { unit: "unit:council", people: 3, minutes: 20 },
    ] as const;
    const plan: Plan = {
      ...planOf({
        from: ["unit:school-a", "unit:school-b"],
        to: ["unit:board"],
        recurrence: { every: "quarter" },
        effort: { minutes: 60, readers },
      }),
      occasions: [
        { id: "occasion:now", period: "2026-T1", copies: { recipients: 90, minutes: 10 } },
        { id: "occasion:then", period: "2025", copies: { recipients: 90, minutes: 10 } },
        { id: "occasion:none", period: "2026", copies: { recipients: 5, minutes: null } },
      ],
    };
    const found = copyLoad(weigh(plan, year));
    // 90 × 10 minutes, and 3 × 20 minutes four times, however many answer
    expect(found.occasions.map(({ amount }) => hours(amount).likely)).toEqual([15, 0]);
    expect(found.readers).toMatchObject([{ people: 3 }]);
    expect(hours(found.total).likely).toBe(19);
  });

  it("are unknown where nobody has told how long they take", () => {
    const occasions = [
      { id: "occasion:now", period: "2026", copies: { recipients: 90 } },
      { id: "occasion:when", copies: { recipients: 90 } },
    ] as const;
    const { total, untold } = copyLoad(weigh({ ...planOf(), occasions }, year));
    expect(total).toMatchObject({ known: 0, unknown: 1 });
    expect(untold.map(({ path }) => path)).toEqual(["copies.minutes", "period"]);
  });
});
