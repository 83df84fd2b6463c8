import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { schedule } from "../../src/calendar/index.js";
import type { Plan } from "../../src/plan/index.js";

const planOf = (parts: Partial<Plan>): Plan => ({
  format: 1,
  organisation: { id: "organisation:a" },
  ...parts,
});
const year = { from: "2026-01-01", to: "2026-12-31" };

describe("what is owed", () => {
  it("says who owes what to whom, about which period, and which day, sorted by day", () => {
    const plan = planOf({
      cycles: [
        {
          id: "cycle:interim",
          recurrence: { every: "interim" },
          due: { by: "months", months: 2, move: "statutory" },
          from: ["unit:von", "unit:bin"],
          to: ["unit:kf", "unit:rev"],
        },
      ],
      obligations: [
        {
          id: "obligation:sick-leave",
          recurrence: { every: "half" },
          due: { by: "days", days: 20, move: "forward" },
          from: ["unit:von"],
          to: ["unit:ks"],
        },
      ],
    });
    // 20 January 2026 is a Tuesday, 20 July a Monday; 31 October 2026 is a Saturday (All Saints), so Monday 2 November.
    expect(schedule(plan, year).occurrences).toEqual([
      {
        id: "obligation:sick-leave@2025-H2",
        of: "obligation:sick-leave",
        period: "2025-H2",
        due: "2026-01-20",
        on: "2026-01-20",
        from: ["unit:von"],
        to: ["unit:ks"],
      },
      {
        id: "obligation:sick-leave@2026-H1",
        of: "obligation:sick-leave",
        period: "2026-H1",
        due: "2026-07-20",
        on: "2026-07-20",
        from: ["unit:von"],
        to: ["unit:ks"],
      },
      {
        id: "cycle:interim@2026-01/2026-08",
        of: "cycle:interim",
        period: "2026-01/2026-08",
        due: "2026-11-02",
        on: "2026-11-02",
        from: ["unit:von", "unit:bin"],
        to: ["unit:kf", "unit:rev"],
      },
    ]);
  });

  it("each month except January, June and August is nine months", () => {
    const plan = planOf({
      cycles: [{ id: "cycle:monthly", recurrence: { every: "month", except: [1, 6, 8] } }],
    });
    expect(schedule(plan, year).occurrences.map(({ period }) => period)).toEqual([
      "2026-02",
      "2026-03",
      "2026-04",
      "2026-05",
      "2026-07",
      "2026-09",
      "2026-10",
      "2026-11",
      "2026-12",
    ]);
  });

  it("without a due day stands on the period's last day, and says no due day", () => {
    const plan = planOf({ cycles: [{ id: "cycle:a", recurrence: { every: "year" } }] });
    const [occurrence] = schedule(plan, year).occurrences;
    expect(occurrence).toMatchObject({ on: "2026-12-31" });
    expect(occurrence).not.toHaveProperty("due");
  });

  it("of single days is due on those days, unless a due day is counted from them", () => {
    const recurrence = { every: "dates", dates: ["2026-11-23"] } as const;
    const days = (more: object) =>
      schedule(planOf({ cycles: [{ id: "cycle:a", recurrence, ...more }] }), year).occurrences.map(
        ({ on, due }) => [on, due],
      );
    expect(days({})).toEqual([["2026-11-23", "2026-11-23"]]);
    expect(days({ due: null })).toEqual([["2026-11-23", "2026-11-23"]]);
    expect(days({ due: { by: "days", days: 3 } })).toEqual([["2026-11-26", "2026-11-26"]]);
  });

  it("keeps to what is in force, also when only a year or a month is told", () => {
    const quarterly = (validity: object) =>
      schedule(
        planOf({
          obligations: [{ id: "obligation:a", recurrence: { every: "quarter" }, ...validity }],
        }),
        { from: "2025-01-01", to: "2027-12-31" },
      ).occurrences.map(({ period }) => period);
    expect(quarterly({ validFrom: "2026-08", endsOn: "2027-03-31" })).toEqual([
      "2026-Q3",
      "2026-Q4",
      "2027-Q1",
    ]);
    expect(quarterly({ validFrom: "2026", validTo: "2026" })).toHaveLength(4);
    expect(quarterly({ validTo: "2026", endsOn: "2025-06-30" })).toEqual(["2025-Q1", "2025-Q2"]);
    expect(quarterly({ validFrom: "2027-07", validTo: null })).toEqual(["2027-Q3", "2027-Q4"]);
  });

  it("names what cannot be given a day, and why", () => {
    const plan = planOf({
      obligations: [
        { id: "obligation:untold" },
        { id: "obligation:incidents", recurrence: { every: "case" } },
        { id: "obligation:some-years", recurrence: { every: "year", step: 4 } },
        { id: "obligation:known-years", recurrence: { every: "year", step: 4, since: 2022 } },
      ],
    });
    const { occurrences, withoutDays } = schedule(plan, year);
    expect(occurrences.map(({ id }) => id)).toEqual(["obligation:known-years@2026"]);
    expect(withoutDays).toEqual([
      { id: "obligation:untold", because: "recurrenceNotTold" },
      { id: "obligation:incidents", because: "byTheCase" },
      { id: "obligation:some-years", because: "sinceNotTold" },
    ]);
  });

  it("counts backwards from the meeting along the route", () => {
    const plan = planOf({
      cycles: [
        {
          id: "cycle:budget",
          recurrence: { every: "dates", dates: ["2026-11-23"] },
          route: [
            { stage: "council", daysBefore: 0 },
            { stage: "notice", daysBefore: 10 },
            { stage: "executive", daysBefore: 7 },
            { stage: "unit", unit: "unit:von", daysBefore: 5, workingDays: true },
          ],
        },
      ],
    });
    // Monday 23 Nov − 10 days = Friday 13; − 7 = Friday 6; − 5 working days = Friday 30 October.
    expect(schedule(plan, year).occurrences[0]?.lastDays).toEqual([
      { stage: "council", on: "2026-11-23" },
      { stage: "notice", on: "2026-11-13" },
      { stage: "executive", on: "2026-11-06" },
      { stage: "unit", unit: "unit:von", on: "2026-10-30" },
    ]);
  });

  it.each([
    ["2026-12-31", "2026-01-01"],
    ["2026-02-30", "2026-12-31"],
    ["2026", "2027"],
  ])("refuses %s to %s, which is no span of days", (from, to) => {
    expect(() => schedule(planOf({}), { from, to })).toThrow(RangeError);
  });

  it("of two spans that meet is the schedule of both together", () => {
    const plan = planOf({
      cycles: [{ id: "cycle:a", recurrence: { every: "week", step: 2, since: "2026-01-05" } }],
      obligations: [
        {
          id: "obligation:b",
          recurrence: { every: "month" },
          due: { by: "workingDays", days: 7 },
        },
      ],
    });
    const ids = (from: string, to: string) =>
      schedule(plan, { from, to }).occurrences.map(({ id, on }) => `${on} ${id}`);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), (month) => {
        const cut = `2026-0${month}`;
        expect([...ids("2026-01-01", `${cut}-14`), ...ids(`${cut}-15`, "2026-12-31")]).toEqual(
          ids(year.from, year.to),
        );
      }),
    );
  });
});
