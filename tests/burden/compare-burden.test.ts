import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ChangeCause, compareBurden, measure, TooLargeError } from "../../src/burden/index.js";
import type { Obligation } from "../../src/plan/entities/index.js";
import type { Plan } from "../../src/plan/index.js";
import { planArbitrary } from "../../src/testing/index.js";
import { planOf, planWith } from "./plans.js";

const year = { year: 2026 };
const minute = 100_000;
const hour = 60 * minute;
const rates = (perHour: number) => ({ perHour, source: "a test" });

/** What each cause comes to, in hours. */
const hoursOf = ({ byCause }: ReturnType<typeof compareBurden>) =>
  Object.fromEntries(byCause.map(({ cause, minutes }) => [cause, minutes / hour]));
const became = (was: Partial<Obligation>, is: Partial<Obligation>) =>
  compareBurden(planOf(was), planOf(is), year);

describe("what became of a burden", () => {
  it("is the published change of FERC-917: 18 more at 721 hours, and 134 at 275 hours more", () => {
    // 18 × 721 = 12 978 and 134 × 275 = 36 850, in all 49 828 hours.
    const effort = (respondents: number, hours: number) => ({
      effort: { respondents, minutes: hours * 60 },
    });
    const found = became(effort(116, 721), {
      ...effort(134, 996),
      changedBecause: "demandChanged",
    });
    expect(hoursOf(found)).toEqual({ quantity: 12_978, demandChanged: 36_850 });
    expect(found.minutes / hour).toBe(49_828);
    expect(found.realChange.minutes / hour).toBe(49_828);
    expect(found.adjustment.minutes).toBe(0);
  });

  it("is only on paper when an estimate was corrected, as for Impact Aid: 531 211 hours to 500", () => {
    const minutes = (hours: number) => ({ effort: { minutes: hours * 60 } });
    const found = became(minutes(531_211), {
      ...minutes(500),
      changedBecause: "estimateCorrected",
    });
    expect(hoursOf(found)).toEqual({ estimateCorrected: -530_711 });
    expect(found.adjustment.minutes / hour).toBe(-530_711);
    expect(found.realChange.minutes).toBe(0);
    // How many answer is an estimate too, when that is what was corrected.
    const people = (respondents: number) => ({ effort: { minutes: 60, respondents } });
    expect(
      hoursOf(became(people(5), { ...people(3), changedBecause: "estimateCorrected" })),
    ).toEqual({ estimateCorrected: -2 });
  });

  it.each<[Partial<Record<ChangeCause, number>>, Partial<Obligation>, Partial<Obligation>]>([
    [{ quantity: 11 }, {}, { recurrence: { every: "month" } }],
    [{ quantity: 1 }, {}, { from: ["unit:school-a", "unit:school-b"] }],
    [{ quantity: 2 }, {}, { effort: { minutes: 60, respondents: 3 } }],
    [{ untold: 1 }, {}, { effort: { minutes: 120 } }],
    [{ known: 1 }, { effort: {} }, {}],
    [{ known: -1 }, {}, { effort: {} }],
    [{ ended: -1 }, {}, { validTo: "2025-12-31" }],
    [{ new: 1 }, { validTo: "2025-12-31" }, {}],
    // Once in each of twelve months, each an hour, and two hours a year whatever the number of times: those are no quantity.
    [
      { quantity: 11 },
      { effort: { minutes: 60, fixedMinutes: 120 } },
      { effort: { minutes: 60, fixedMinutes: 120 }, recurrence: { every: "month" } },
    ],
    [{}, {}, { label: { sv: "Nytt namn" } }],
  ])("%j", (hours, was, is) => {
    expect(hoursOf(became(was, is))).toEqual(hours);
  });

  it("follows a shared estimate that was made anew", () => {
    const plan = (value: number, because: object = {}): Plan => ({
      ...planOf({ effort: { minutes: { estimate: "estimate:e" } }, ...because }),
      estimates: [{ id: "estimate:e", value }],
    });
    const corrected = plan(30, { changedBecause: "estimateCorrected" });
    expect(hoursOf(compareBurden(plan(60), corrected, year))).toEqual({ estimateCorrected: -0.5 });
  });

  it("tells house rules by whom they touch and by what they take", () => {
    const plan = (appliesTo: readonly `unit:${string}`[], minutesPerYear: number) =>
      planWith({ houseRules: [{ id: "houseRule:r", appliesTo, minutesPerYear }] });
    const found = compareBurden(
      plan(["unit:school-a"], 60),
      plan(["unit:school-a", "unit:school-b"], 90),
      year,
    );
    expect(hoursOf(found)).toEqual({ quantity: 1, untold: 1 });
  });

  it("keeps what an hour costs apart", () => {
    const found = compareBurden(planOf({}), planOf({ effort: { minutes: 120 } }), {
      ...year,
      rates: rates(500),
      ratesBefore: rates(400),
    });
    // One hour more at 400, and then two hours at 100 more.
    expect(found.byCause.map(({ cause, cost }) => [cause, (cost ?? 0) / 10_000])).toEqual([
      ["untold", 400],
      ["rates", 200],
    ]);
    expect(found.cost).toBe(600 * 10_000);
    expect(became({}, {}).cost).toBeNull();
  });

  it("counts what is the same, and what nobody knows", () => {
    const plan = planOf({}, { id: "obligation:two", effort: {} });
    expect(compareBurden(plan, plan, year)).toMatchObject({
      demands: [],
      unchanged: 2,
      unknown: 1,
    });
  });
});

describe("of any two plans", () => {
  const plans = planArbitrary({ maxPerPart: 4, dangling: true });

  const canBeExact = (plan: Plan): boolean => {
    try {
      measure(plan, { year: 2026, hoursPerYear: 1, rates: rates(431) });
      return true;
    } catch (error) {
      expect(error).toBeInstanceOf(TooLargeError);
      return false;
    }
  };

  it("the parts add up to the change exactly, demand by demand and in all", () => {
    fc.assert(
      fc.property(plans, plans, (before, after) => {
        // past 2^53 small units nothing adds up exactly, and measure says so
        fc.pre([before, after].every(canBeExact));
        const options = { year: 2026, rates: rates(431) };
        const found = compareBurden(before, after, { ...options, ratesBefore: rates(399) });
        const sums = (plan: Plan, perHour: number) => {
          const { demands } = measure(plan, { year: 2026, hoursPerYear: 1, rates: rates(perHour) });
          return [demands.minutes.likely, demands.cost?.likely ?? 0] as const;
        };
        const [m0, c0] = sums(before, 399);
        const [m1, c1] = sums(after, 431);
        expect(found.minutes).toBe(m1 - m0);
        expect(found.cost).toBe(c1 - c0);
        for (const { parts, minutes, before: was, after: is } of found.demands) {
          expect(parts.reduce((sum, part) => sum + part.minutes, 0)).toBe(minutes);
          expect(is - was).toBe(minutes);
        }
        const total = found.byCause.reduce((sum, { minutes }) => sum + minutes, 0);
        expect(total).toBe(found.minutes);
      }),
      { numRuns: 100 },
    );
  });

  it("turned round, new is ended and the change has the other sign", () => {
    fc.assert(
      fc.property(plans, plans, (before, after) => {
        const there = compareBurden(before, after, year);
        const back = compareBurden(after, before, year);
        expect(back.minutes).toBe(0 - there.minutes);
        const ids = (of: typeof there, what: string) =>
          of.demands
            .filter((one) => one.what === what)
            .map(({ id }) => id)
            .sort();
        expect(ids(back, "ended")).toEqual(ids(there, "new"));
      }),
      { numRuns: 50 },
    );
  });
});
