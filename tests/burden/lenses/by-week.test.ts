import { describe, expect, it } from "vitest";
import { byWeek, peaks, weigh } from "../../../src/burden/index.js";
import type { Obligation, Unit } from "../../../src/plan/entities/index.js";
import { obligation, planWith } from "../plans.js";

const weighed = (
  demands: readonly Partial<Obligation>[],
  span: { year: number } | { from: string; to: string } = { year: 2026 },
  units?: readonly Unit[],
) =>
  weigh(planWith({ obligations: demands.map(obligation), ...(units && { units }) }), {
    ...span,
    hoursPerYear: 1700,
  });
const on = (id: string, minutes: number, ...dates: string[]): Partial<Obligation> => ({
  id: `obligation:${id}`,
  recurrence: { every: "dates", dates },
  due: { by: "days", days: 0 },
  effort: { minutes },
});

describe("demands by week", () => {
  it("lie in the ISO week of the due day; the span's first and last week in part", () => {
    // 2026 begins on a Thursday (week 1 from 29 December) and ends on a Thursday of week 53.
    const weeks = byWeek(weighed([on("a", 60, "2026-01-04", "2026-01-05", "2026-12-31")]));
    expect(weeks.length).toBe(53);
    expect([weeks[0]?.week, weeks[0]?.days, weeks[52]?.week, weeks[52]?.days]).toEqual([
      "2026-W01",
      4,
      "2026-W53",
      4,
    ]);
    const loaded = weeks.filter(({ minutes }) => minutes.likely > 0);
    expect(loaded.map(({ week, minutes }) => [week, minutes.likely])).toEqual([
      ["2026-W01", 60e5],
      ["2026-W02", 60e5],
      ["2026-W53", 60e5],
    ]);
  });

  it("of the turn of a year belong to the year of their Thursday", () => {
    // 31 December 2024 is a Tuesday of 2025's first week.
    const weeks = byWeek(
      weighed([on("a", 60, "2024-12-31")], { from: "2024-12-23", to: "2024-12-31" }),
    );
    expect(weeks.map(({ week, days, minutes }) => [week, days, minutes.likely])).toEqual([
      ["2024-W52", 7, 0],
      ["2025-W01", 2, 60e5],
    ]);
  });

  it("have what has no days of its own, spread over the days in force", () => {
    // In force from Wednesday 7 January: 5 days of the second week, 7 of the third, of 12 in all. The amount is
    // months in force: 12 of January's 31 days / 12 of a year × 3 720 = 120 minutes.
    const rule: Partial<Obligation> = {
      validFrom: "2026-01-07",
      effort: { per: "year", minutes: 3720 },
      recurrence: { every: "case", perYear: 1 },
    };
    const weeks = byWeek(weighed([rule], { from: "2026-01-01", to: "2026-01-18" }));
    expect(weeks.map(({ minutes }) => minutes.likely)).toEqual([0, 50e5, 70e5]);
  });
});

describe("peaks", () => {
  it("are the heaviest weeks beside a mean week of seven days", () => {
    // 28 days, 1 000 minutes: 250 a week. 700 / 250 = 2.8.
    const span = { from: "2026-02-02", to: "2026-03-01" };
    const found = peaks(
      weighed(
        [on("a", 100, "2026-02-02", "2026-02-09", "2026-02-25"), on("b", 700, "2026-02-16")],
        span,
      ),
    );
    expect(found.mean).toBe(250e5);
    expect(found.maxToMean).toBe(2.8);
    expect(found.heaviest.map(({ week }) => week)).toEqual([
      "2026-W08",
      "2026-W06",
      "2026-W07",
      "2026-W09",
    ]);
    expect(found.heaviestShare).toBe(1);
  });

  it("are four at most, and a share of the whole span", () => {
    const mondays = ["2026-02-02", "2026-02-09", "2026-02-16", "2026-02-23", "2026-03-02"];
    const found = peaks(
      weighed([on("a", 60, ...mondays), on("b", 300, "2026-03-02")], {
        from: "2026-02-02",
        to: "2026-03-08",
      }),
    );
    // (360 + 3 × 60) of 600.
    expect([found.heaviest.length, found.heaviestShare]).toEqual([4, 0.9]);
  });

  it("are not known when nothing is", () => {
    const found = peaks(weighed([{ effort: {} }]));
    expect([found.maxToMean, found.heaviestShare, found.mean]).toEqual([null, null, 0]);
  });

  it("count a unit with all beneath it against what it has said it has time for", () => {
    const units: readonly Unit[] = [
      { id: "unit:council", kind: "council", parent: null },
      { id: "unit:board", kind: "board", parent: "unit:council", hoursPerWeek: 3 },
      { id: "unit:school-a", kind: "unit", parent: "unit:board", hoursPerWeek: 2 },
      { id: "unit:school-b", kind: "unit", parent: "unit:board" },
    ];
    const both = { from: ["unit:school-a", "unit:school-b"] } as const;
    const found = peaks(
      weighed(
        [
          { ...on("a", 120, "2026-02-02"), ...both },
          { ...on("b", 60, "2026-02-09"), ...both },
          { ...on("c", 60, "2026-02-09", "2026-02-10"), from: ["unit:school-b"] },
          { id: "obligation:untold", from: ["unit:school-b"], effort: {} },
        ],
        { year: 2026 },
        units,
      ),
    );
    // Two hours are no more than two. The board: 2 × 2 h in week 6; 2 × 1 h + 2 h in week 7.
    expect(found.capacity).toEqual([
      {
        unit: "unit:board",
        hoursPerWeek: 3,
        weeks: ["2026-W06", "2026-W07"],
        isLeast: true,
      },
      { unit: "unit:school-a", hoursPerWeek: 2, weeks: [], isLeast: false },
    ]);
    expect(found.capacityUntold).toBe(1);
  });

  it("meet weeks that a holiday makes short, and days that are one", () => {
    const found = peaks(
      weighed(
        [
          on("a", 60, "2026-04-06", "2026-04-07"),
          on("b", 60, "2026-04-05"),
          { ...on("c", 60, "2026-04-06"), due: null },
        ],
        { from: "2026-03-30", to: "2026-04-19" },
      ),
    );
    // Easter 2026: Good Friday 3 April, Easter Day 5, Easter Monday 6; the Sunday takes no working day.
    expect(found.shortWeeks).toEqual([
      {
        week: "2026-W14",
        minutes: 60e5,
        holidays: [{ day: "2026-04-03", name: { sv: "långfredagen", en: "Good Friday" } }],
        workingDays: 4,
      },
      {
        week: "2026-W15",
        minutes: 180e5,
        holidays: [{ day: "2026-04-06", name: { sv: "annandag påsk", en: "Easter Monday" } }],
        workingDays: 4,
      },
    ]);
    expect(found.dueOnHolidays.map(({ day, demands }) => [day, demands])).toEqual([
      ["2026-04-05", ["obligation:b"]],
      ["2026-04-06", ["obligation:a"]],
    ]);
  });

  it("are weeks in which big demands fall due together: 40 hours an occasion, all who answer", () => {
    const found = peaks(
      weighed([
        on("exactly", 2400, "2026-02-03", "2026-06-02"),
        { ...on("two", 1500, "2026-02-06"), from: ["unit:school-a", "unit:school-b"] },
        on("less", 2399, "2026-02-04"),
        { ...on("talk", 9000, "2026-02-04"), form: "dialogue" },
      ]),
    );
    expect(found.collisions).toEqual([
      { week: "2026-W06", demands: ["obligation:two", "obligation:exactly"] },
    ]);
  });
});
