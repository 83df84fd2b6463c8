import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hours, measure, money } from "../../src/burden/index.js";
import { type Obligation, type Plan, parsePlanOrThrow } from "../../src/plan/index.js";
import { gateway, parseNewDemand } from "../../src/relief/index.js";
import { textGateway } from "../../src/report/index.js";
import { planArbitrary } from "../../src/testing/index.js";

const options = { asOf: "2026-12-01", year: 2027, rates: { perHour: 400, source: "a test" } };
const demand = {
  id: "obligation:new",
  from: ["unit:b", "unit:a"],
  recurrence: { every: "quarter" },
  due: { by: "days", days: 10 },
  effort: { minutes: 60, staff: "manager" },
} as const satisfies Obligation;

const planWith = (parts: object = {}): Plan =>
  parsePlanOrThrow({
    format: 1,
    organisation: { id: "organisation:x" },
    units: [{ id: "unit:a" }, { id: "unit:b" }],
    ...parts,
  });
const seen = (fields: object = {}, parts: object = {}) =>
  gateway(planWith(parts), { ...demand, ...fields }, options);

describe("before a demand is sent out", () => {
  it("tells hours and money by unit and role, in the demand's own order, and the sum after", () => {
    const old = {
      id: "obligation:old",
      from: ["unit:a"],
      effort: { per: "year", minutes: 600 },
    };
    const found = seen({}, { obligations: [old] });
    // Four times an hour for each of two: 8 hours, 3 200; ten hours a year are asked for already.
    expect(hours(found.amount).likely).toBe(8);
    expect(money(found.amount)?.likely).toBe(3200);
    expect(found.byUnit.map(({ unit, amount }) => [unit, hours(amount).likely])).toEqual([
      ["unit:b", 4],
      ["unit:a", 4],
    ]);
    expect(found.byRole.map(({ staff, amount }) => [staff, hours(amount).likely])).toEqual([
      ["manager", 8],
    ]);
    expect([hours(found.before).likely, hours(found.after).likely]).toEqual([10, 18]);
    expect(seen({ effort: {} })).toMatchObject({
      amount: { unknown: 1 },
      missing: ["effort.minutes"],
    });
  });

  it("tells the weeks it is due in, and the notice from the day it is sent", () => {
    // Ten days after the quarters: 10 January (a Sunday, week 1), 10 April (week 14), 10 July (27), 10 October (40) 2027.
    const { weeks, notice } = seen({ noticeDays: 30 });
    expect(weeks.map(({ week }) => week)).toEqual(["2027-W01", "2027-W14", "2027-W27", "2027-W40"]);
    // From 1 December to 10 January: 30 + 10 = 40 days.
    expect(notice).toEqual({ firstDue: "2027-01-10", days: 40, promisedDays: 30 });
    expect(seen({ recurrence: { every: "case", perYear: 2 } })).toMatchObject({
      weeks: [],
      notice: {},
    });
  });

  it("counts from the day it is in force, and says what a full year takes", () => {
    // From 1 November: the quarter that ends on 31 December only, due on 10 January 2027.
    const { amount, fullYear, start, notice } = gateway(
      planWith({ units: [{ id: "unit:a", burdenBudget: 10 }, { id: "unit:b" }] }),
      demand,
      { ...options, asOf: "2026-11-01", year: 2026 },
    );
    expect(start).toEqual({ day: "2026-11-01", isTold: false });
    expect(hours(amount).likely).toBe(0);
    expect(fullYear && [fullYear.year, hours(fullYear.amount).likely]).toEqual([2027, 8]);
    expect(notice.firstDue).toBe("2027-01-10");
    // In force in April 2027: the quarters that end in June and September are due in it, 2 × 2 hours.
    const told = seen({ validFrom: "2027-04" });
    expect(told.start).toEqual({ day: "2027-04-01", isTold: true });
    expect(hours(told.amount).likely).toBe(4);
    expect(told.fullYear && [told.fullYear.year, hours(told.fullYear.amount).likely]).toEqual([
      2028, 8,
    ]);
    // A year's time is counted by months: nine of twelve.
    const yearly = { recurrence: undefined, effort: { per: "year", minutes: 720 } };
    expect(hours(seen({ ...yearly, validFrom: "2027-04-01" }).amount).likely).toBe(18);
  });

  it.each([
    ["the span holds a year of it", {}],
    ["it ends within a year", { validFrom: "2027-04-01", endsOn: "2027-12-31" }],
    [
      "it has its own dates",
      { validFrom: "2027-04-01", recurrence: { every: "dates", dates: [] } },
    ],
    ["the calendar ends", { validFrom: "2199-02-01" }],
  ])("tells no full year where %s", (_, fields) => {
    expect(seen(fields)).not.toHaveProperty("fullYear");
  });

  it("tells a limit for the year with a full year of it", () => {
    const units = [{ id: "unit:a", burdenBudget: 10 }, { id: "unit:b" }];
    // Two quarters of 2027, and four of a full year.
    expect(seen({ validFrom: "2027-04-01" }, { units }).capacity).toMatchObject([
      { unit: "unit:a", before: 0, after: 2, afterFullYear: 4 },
    ]);
  });

  it("tells who asks for the same, and which data are there already", () => {
    const parts = {
      dataItems: [
        { id: "dataItem:a", foundIn: ["Lönesystemet"], indicator: "indicator:i" },
        { id: "dataItem:b", definitionKey: "kolada:N1" },
        { id: "dataItem:c", foundIn: [] },
      ],
      indicators: [{ id: "indicator:i", collection: "automatic" }],
      obligations: [
        { id: "obligation:old", from: ["unit:a"], dataItems: ["dataItem:a"] },
        {
          id: "obligation:gone",
          from: ["unit:a"],
          dataItems: ["dataItem:a"],
          endsOn: "2026-06-30",
        },
      ],
    };
    const items = { dataItems: ["dataItem:a", "dataItem:b", "dataItem:c", "dataItem:d"] };
    const found = seen(items, parts);
    expect(found.sameData).toEqual([
      {
        item: "dataItem:a",
        otherItem: "dataItem:a",
        other: "obligation:old",
        units: ["unit:a"],
        isAnew: false,
      },
    ]);
    expect(found.present).toEqual([
      {
        item: "dataItem:a",
        foundIn: ["Lönesystemet"],
        indicator: "indicator:i",
        collection: "automatic",
      },
      { item: "dataItem:b", foundIn: [], kolada: "N1" },
    ]);
    expect(found.strangers).toEqual(["dataItem:d"]);
  });

  it.each([
    [{}, "ground", "untold"],
    [{ ground: null }, "ground", "no"],
    [{ ground: { kind: "statute" } }, "citation", "untold"],
    [{ ground: { kind: "statute", citation: null } }, "citation", "no"],
    [{ ground: { kind: "statute", citation: { sfs: "2017:725" } } }, "citation", "yes"],
    [{ ground: { kind: "statute" } }, "decision", "yes"],
    [{ ground: { kind: "ownHabit" } }, "decision", "no"],
    [{ ground: { kind: "board", decidedBy: "unit:a" } }, "decision", "untold"],
    [{ ground: { kind: "board", decidedBy: "unit:a", decidedOn: "2026" } }, "decision", "yes"],
    [{ ground: { kind: "board", decision: "decision:d" } }, "decision", "yes"],
    [{ to: [] }, "receiver", "no"],
    [{ to: ["unit:a"] }, "receiver", "yes"],
    [{ use: null }, "use", "no"],
    [{ endsOn: null }, "end", "untold"],
    [{ endsOn: null, reviewBy: null }, "end", "no"],
    [{ endsOn: null, reviewBy: "2028-01-01" }, "end", "yes"],
    [{ funding: null }, "funding", "no"],
    [{ dataItems: ["dataItem:p"] }, "personalData", "yes"],
    [{ dataItems: ["dataItem:q"] }, "personalData", "untold"],
    [{ dataItems: [] }, "personalData", "no"],
  ])("%j answers %s with %s", (fields, question, answer) => {
    const dataItems = [{ id: "dataItem:p", personal: true }, { id: "dataItem:q" }];
    const { questions } = seen(fields, { dataItems });
    expect(questions.find((one) => one.question === question)?.answer).toBe(answer);
  });

  it("tells whose limit would be broken, in which weeks, and by the demand alone", () => {
    const units = [
      { id: "unit:a", hoursPerWeek: 2, burdenBudget: 10 },
      { id: "unit:b", burdenBudget: 10 },
    ];
    const same = { recurrence: { every: "year" }, due: { by: "date", monthDay: "04-10" } };
    const obligations = [
      { id: "obligation:april", from: ["unit:a"], ...same, effort: { minutes: 90 } },
      {
        id: "obligation:march",
        from: ["unit:a"],
        recurrence: { every: "month", only: [3] },
        effort: { minutes: 600 },
      },
    ];
    const [b, a] = seen({}, { units, obligations }).capacity;
    // A week in April has an hour and a half and gets one hour more; the ten hours of March are none of its doing.
    expect(a).toEqual({
      unit: "unit:a",
      hoursPerWeek: 2,
      burdenBudget: 10,
      before: 11.5,
      after: 15.5,
      isLeast: false,
      weeksOver: [{ week: "2027-W14", before: 1.5, after: 2.5 }],
    });
    expect(b).toEqual({
      unit: "unit:b",
      burdenBudget: 10,
      before: 0,
      after: 4,
      isLeast: false,
      weeksOver: [],
    });
    expect(seen().capacity).toEqual([]);
  });

  it("counts a limit with all beneath it, and asks those above the ones that answer", () => {
    const units = [
      { id: "unit:top", burdenBudget: 10 },
      { id: "unit:b", parent: "unit:top" },
      { id: "unit:beside", parent: "unit:top" },
    ];
    const obligations = [
      { id: "obligation:untold", from: ["unit:beside"], recurrence: { every: "year" } },
      {
        id: "obligation:told",
        from: ["unit:beside"],
        recurrence: { every: "year" },
        effort: { minutes: 60 },
      },
    ];
    // An hour beneath it already, and four quarters of an hour with the demand; of one demand nobody has told the time.
    expect(seen({}, { units, obligations }).capacity).toEqual([
      { unit: "unit:top", burdenBudget: 10, before: 1, after: 5, isLeast: true, weeksOver: [] },
    ]);
  });

  it("is refused for a demand that the plan has", () => {
    const obligations = [{ id: "obligation:new" }];
    expect(() => seen({}, { obligations })).toThrow(RangeError);
  });
});

describe("a demand from a file", () => {
  it("is parsed as in a plan, with paths in itself", () => {
    expect(parseNewDemand(demand)).toEqual({ ok: true, demand });
    const parsed = parseNewDemand({ id: "obligation:x", form: "raport", purpos: "control" });
    expect(parsed).toMatchObject({
      ok: false,
      count: 2,
      faults: [
        { path: "$.form", nearest: "report" },
        { path: "$.purpos", nearest: "purpose" },
      ],
    });
    expect(parseNewDemand([])).toMatchObject({ ok: false, faults: [{ path: "$" }] });
  });
});

describe("in any plan", () => {
  it("the sum after is the sum before and the demand, to the last small unit", () => {
    fc.assert(
      fc.property(planArbitrary({ maxPerPart: 4, dangling: true }), (any) => {
        const { method: _, ...plan } = any;
        const found = gateway(plan, { ...demand, id: "obligation:quite-new" }, options);
        expect(found.after.minutes.likely).toBe(
          found.before.minutes.likely + found.amount.minutes.likely,
        );
        const all = measure(plan, { year: 2027, hoursPerYear: 1700 }).demands;
        expect(found.before.minutes).toEqual(all.minutes);
        for (const language of ["sv", "en"] as const) {
          const text = textGateway(plan, { ...demand, id: "obligation:quite-new" }, found, {
            language,
          });
          expect(text).not.toMatch(/undefined|NaN/);
        }
      }),
      { numRuns: 30 },
    );
  });
});
