import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hours, money, responseTotals } from "../../src/burden/index.js";

const boards = ["school", "care", "building"];

describe("totals of a table of answers", () => {
  const rows = [
    { respondents: boards, timesPerYear: 4, minutes: 30 },
    { respondents: ["school", "care"], minutes: 60 },
    { kind: "recordKeeping", respondents: ["finance"], timesPerYear: 12, minutes: 10 },
  ] as const;
  const totals = responseTotals(rows, { perHour: 300 });

  it("counts each who answers once", () => {
    expect([totals.respondents, totals.countedBy]).toEqual([4, "identified"]);
    expect(totals.reporting.respondents).toBe(3);
    expect(totals.recordKeeping.respondents).toBe(1);
  });

  it("has averages that are ratios of totals", () => {
    // 12 + 2 + 12 = 26 answers of 4; 360 + 120 + 120 = 600 minutes
    expect(totals.responses).toBe(26);
    expect(totals.responsesPerRespondent).toBe(6.5);
    expect(totals.minutesPerResponse).toBeCloseTo(600 / 26, 10);
    // The mean of the three rows' minutes would be 33.3.
  });

  it("keeps records apart, and the lines add up", () => {
    expect(hours(totals.reporting).likely).toBe(8);
    expect(hours(totals.recordKeeping).likely).toBe(2);
    expect(hours(totals).likely).toBe(10);
    expect(money(totals)?.likely).toBe(3000);
    expect(totals.nonResponse).toEqual({
      minutes: { low: 0, likely: 0, high: 0 },
      cost: { low: 0, likely: 0, high: 0 },
      responses: 0,
    });
  });

  it("takes the largest row for a least count where nobody says who they are", () => {
    const counts = [
      { respondents: 18, minutes: 60 },
      { respondents: 53, minutes: 8 },
    ];
    const least = responseTotals(counts);
    expect([least.respondents, least.countedBy]).toEqual([53, "atLeast"]);
    expect(least.responsesPerRespondent).toBeUndefined();
    const given = responseTotals(counts, { respondents: 60 });
    expect([given.respondents, given.countedBy]).toEqual([60, "given"]);
    expect(given.responsesPerRespondent).toBeCloseTo(71 / 60, 10);
    // Two who are named beside one row that only counts: at least two.
    const mixed = responseTotals([{ respondents: 1, minutes: 1 }, rows[1]]);
    expect([mixed.respondents, mixed.countedBy]).toEqual([2, "atLeast"]);
  });

  it("keeps those who read and decline on a line of their own, and in the total", () => {
    const declining = { people: 3, minutes: 5 };
    const one = responseTotals([{ respondents: 50, minutes: 120, declining }], { perHour: 60 });
    expect(hours(one.reporting, 2).likely).toBe(100);
    expect(one.nonResponse.minutes.likely).toBe(1_500_000);
    expect(one.nonResponse).toMatchObject({ responses: 3, minutesPerResponse: 5 });
    expect(hours(one, 2).likely).toBe(100.25);
    expect(one.responses).toBe(53);
    expect(money(one)?.likely).toBe(6015);
  });

  it("has no cost where a row has none, and no averages of nothing", () => {
    const partly = responseTotals([
      { respondents: 1, minutes: 60, perHour: 300 },
      { respondents: 1, minutes: 60 },
    ]);
    expect(partly.cost).toBeNull();
    const none = responseTotals([]);
    expect([none.respondents, none.minutesPerResponse]).toEqual([0, undefined]);
  });

  it("is the sum of its lines, to the last small unit, in any order", () => {
    const row = fc.record({
      kind: fc.constantFrom("reporting" as const, "recordKeeping" as const),
      respondents: fc.nat(500),
      timesPerYear: fc.nat(52),
      minutes: fc.double({ min: 0, max: 500, noNaN: true }),
      declining: fc.record({ people: fc.nat(50), minutes: fc.nat(20) }),
    });
    fc.assert(
      fc.property(fc.array(row), (drawn) => {
        const all = responseTotals(drawn, { perHour: 412.35 });
        const lines = [all.reporting, all.recordKeeping, all.nonResponse];
        const sum = (of: (line: (typeof lines)[number]) => number) =>
          lines.reduce((total, line) => total + of(line), 0);
        expect(sum(({ minutes }) => minutes.likely)).toBe(all.minutes.likely);
        expect(sum(({ cost }) => cost?.likely ?? 0)).toBe(all.cost?.likely);
        expect(sum(({ responses }) => responses)).toBe(all.responses);
        expect(responseTotals([...drawn].reverse(), { perHour: 412.35 })).toEqual(all);
      }),
    );
  });
});
