import { describe, expect, it } from "vitest";
import { hours, measure, money } from "../../src/burden/index.js";
import { planOf } from "./plans.js";

const options = {
  year: 2026,
  hoursPerYear: 1700,
  rates: { perHour: 300, groups: { manager: 600 }, source: "the pay office" },
} as const;

/** Two schools answer four times a year. */
const effort = {
  minutes: 60,
  readers: [
    { people: 5, minutes: 12, staff: "manager" },
    { minutes: { low: 0, likely: 30, high: 60 } },
  ],
  hops: [{ unit: "unit:board", minutes: 15 }],
  collector: { minutes: 90, fixedMinutes: 600, amount: 2500 },
} as const;
const plan = planOf({
  from: ["unit:school-a", "unit:school-b"],
  recurrence: { every: "quarter" },
  effort,
});

describe("what a demand takes beside the giver", () => {
  const { demands, beside, notCounted } = measure(plan, options);

  it("is never in the sum of the demands", () => {
    expect(hours(demands).likely).toBe(8);
  });

  it("is read once each time, by so many, however many answer", () => {
    // 4 × (5 × 12 + 30) = 360 minutes; low 240, high 480
    expect(hours(beside.readers)).toEqual({ low: 4, likely: 6, high: 8 });
    // 4 h at 600 and 2 h at 300
    expect(money(beside.readers)?.likely).toBe(3000);
  });

  it("passes each hand once for each answer", () => {
    expect(hours(beside.hops).likely).toBe(2);
  });

  it("is asked for once each time, however many answer, and kept the year round", () => {
    // 4 × 90 + 600 = 960 minutes
    expect(hours(beside.collector).likely).toBe(16);
    expect(money(beside.collector)?.likely).toBe(16 * 300 + 2500);
  });

  it("counts the demands it is told for, known and unknown apart", () => {
    const untold = measure(planOf({ effort: { minutes: 5, hops: [{}], collector: {} } }), options);
    expect(untold.beside.hops).toMatchObject({ known: 0, unknown: 1 });
    expect(untold.beside.collector).toMatchObject({ known: 0, unknown: 1 });
    expect(untold.beside.readers).toMatchObject({ known: 0, unknown: 0 });
    expect(notCounted).toEqual({ steps: 0, occasions: 0, programmeDialogues: 0 });
  });

  it("is a year's where the effort is told by year", () => {
    const yearly = measure(planOf({ effort: { ...effort, per: "year" } }), options);
    // one school: 5 × 12 + 30 minutes a year
    expect(hours(yearly.beside.readers).likely).toBe(1.5);
  });
});

describe("a step that is done in a share of the times", () => {
  it("counts for that share", () => {
    const steps = [{ minutes: 60 }, { minutes: 120, share: 0.25, people: 2 }];
    const { demands } = measure(planOf({ effort: { steps } }), options);
    expect(hours(demands).likely).toBe(2);
  });
});
