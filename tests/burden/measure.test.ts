import { describe, expect, it } from "vitest";
import { type Amount, hours, measure, money } from "../../src/burden/index.js";
import type { Obligation } from "../../src/plan/entities/index.js";
import type { Plan } from "../../src/plan/index.js";
import type { Recurrence } from "../../src/plan/recurrence.js";
import { obligation, planOf, planWith, units } from "./plans.js";

const year = { year: 2026, hoursPerYear: 1700 };
const priced = { ...year, rates: { perHour: 400, source: "the finance office" } };

/** Likely minutes of all demands. */
const minutesOf = (plan: Parameters<typeof measure>[0], options = {}) =>
  measure(plan, { ...year, ...options }).demands.minutes.likely / 100_000;
const kronorOf = (plan: Parameters<typeof measure>[0], options = {}) =>
  money(measure(plan, { ...priced, ...options }).demands)?.likely;

describe("times", () => {
  it("counts what falls due in the span, and puts it in the month it falls due", () => {
    const plan = planOf({
      recurrence: { every: "tertial" },
      due: { by: "days", days: 20 },
      effort: { minutes: 90 },
    });
    const burden = measure(plan, year);
    // September–December 2025 is due on 20 January; September–December 2026 not until 2027.
    expect(burden.lines[0]?.times).toBe(3);
    expect(hours(burden.demands).likely).toBe(4.5);
    const told = burden.byMonth.filter(({ minutes }) => minutes.likely > 0);
    expect(told.map(({ month }) => month)).toEqual(["2026-01", "2026-05", "2026-09"]);
    expect(told.map((month) => hours(month).likely)).toEqual([1.5, 1.5, 1.5]);
  });

  it.each<[number, Recurrence]>([
    [12, { every: "month" }],
    [9, { every: "month", except: [1, 6, 8] }],
    [2, { every: "month", only: [2, 9] }],
    [4, { every: "quarter" }],
    [1, { every: "interim" }],
    [52, { every: "week" }],
    [2, { every: "dates", dates: ["2026-02-01", "2026-12-31", "2027-01-01"] }],
  ])("%i hours a year for an hour, %j", (times, recurrence) => {
    expect(minutesOf(planOf({ recurrence }))).toBe(60 * times);
  });

  it("counts every fourth year as a fourth each year, spread evenly", () => {
    const recurrence = { every: "year", step: 4, since: 2025 } as const;
    const burden = measure(planOf({ recurrence, effort: { minutes: 480 } }), year);
    expect(burden.lines[0]?.times).toBe(0.25);
    // 480 / 4 = 120 a year, 10 a month
    expect(burden.byMonth.map(({ minutes }) => minutes.likely)).toEqual(
      Array.from({ length: 12 }, () => 1_000_000),
    );
    expect(burden.assumptions).toEqual([{ key: "spreadEvenly", count: 1 }]);
  });

  it("spreads every n weeks evenly when nobody has told since when", () => {
    const recurrence = { every: "week", step: 2 } as const;
    // 52.1775 / 2 × 60 = 1565.325
    expect(minutesOf(planOf({ recurrence }))).toBe(1565.325);
  });

  it("spreads cases over the months of the span", () => {
    const recurrence = { every: "case", perYear: { low: 10, likely: 12, high: 24 } } as const;
    const { demands, lines } = measure(planOf({ recurrence }), {
      from: "2026-01-01",
      to: "2026-03-31",
      hoursPerYear: 1700,
    });
    expect(lines[0]?.times).toBe(3);
    expect(hours(demands)).toEqual({ low: 2.5, likely: 3, high: 6 });
  });

  it("counts minutes told by year once, whatever the frequency", () => {
    expect(
      minutesOf(planOf({ recurrence: { every: "month" }, effort: { per: "year", minutes: 90 } })),
    ).toBe(90);
    expect(
      minutesOf(planWith({ obligations: [yearlyWithoutRhythm] }), { from: "2026-01-01" }),
    ).toBe(90);
  });

  it("counts amounts told by year once too, and shows what one year takes", () => {
    const effort = { per: "year", minutes: 90, external: 250 } as const;
    const { recurrence: _rhythm, ...bare } = obligation({ effort, validFrom: "2026-07-01" });
    const { lines } = measure(planWith({ obligations: [bare] }), priced);
    // half a year of 1.5 h × 400 + 250
    expect(lines.map((line) => money(line)?.likely)).toEqual([425]);
    expect(lines.map(({ each }) => [hours(each).likely, money(each)?.likely])).toEqual([
      [1.5, 850],
    ]);
    expect(kronorOf(planOf({ recurrence: { every: "month" }, effort }))).toBe(850);
  });

  it("keeps demands apart that differ in rhythm alone", () => {
    const rhythms: readonly Partial<Obligation>[] = [
      { recurrence: { every: "month" } },
      { recurrence: { every: "month", except: [7] } },
      { recurrence: { every: "month", only: [1, 2] } },
      { recurrence: { every: "month" }, validFrom: "2026-02-01" },
      { recurrence: { every: "interim", months: 6 } },
    ];
    const { lines } = measure(
      planOf(
        ...rhythms.map((fields, index) => ({ id: `obligation:${index}` as const, ...fields })),
      ),
      year,
    );
    const times = new Map(lines.map((line) => [line.id, line.times]));
    expect([...times].sort().map(([, each]) => each)).toEqual([12, 11, 2, 11, 1]);
  });

  it("counts by what is in force", () => {
    const monthly = { recurrence: { every: "month" }, effort: { minutes: 10 } } as const;
    expect(minutesOf(planOf({ ...monthly, validFrom: "2026-07-01" }))).toBe(60);
    expect(minutesOf(planOf({ ...monthly, validTo: "2026-03-31" }))).toBe(30);
    expect(minutesOf(planOf({ ...monthly, validTo: null, endsOn: "2026-02" }))).toBe(20);
    expect(minutesOf(planOf({ ...monthly, validTo: "2026-06", endsOn: "2026" }))).toBe(60);
  });

  it("takes a part of a year in months, and a part of a month in days", () => {
    const fixed = { effort: { minutes: null, fixedMinutes: 1200 } };
    expect(minutesOf(planOf({ ...fixed, validFrom: "2026-07-01" }))).toBe(600);
    // 15 of the 30 days of June, and six months: 6.5 / 12 of 1200
    expect(minutesOf(planOf({ ...fixed, validFrom: "2026-06-16" }))).toBe(650);
  });

  it("leaves out what is not in force, but not what falls due after its end", () => {
    const ended = { validTo: "2025-12-31", due: { by: "days", days: 45 } } as const;
    expect(minutesOf(planOf(ended))).toBe(60);
    const { lines, demands } = measure(planOf({ validTo: "2025-12-31" }), year);
    expect(lines).toEqual([]);
    expect(demands).toMatchObject({ known: 0, unknown: 0 });
  });

  it("shifts the year with the fiscal year", () => {
    const plan = planOf({});
    const { byMonth } = measure(
      { ...plan, organisation: { ...plan.organisation, fiscalYearStartMonth: 7 } },
      year,
    );
    expect(byMonth.filter(({ minutes }) => minutes.likely > 0).map(({ month }) => month)).toEqual([
      "2026-06",
    ]);
  });
});

const yearlyWithoutRhythm = {
  id: "obligation:by-year",
  from: ["unit:school-a"],
  effort: { per: "year", minutes: 90 },
} as const;

describe("quantity × price + fixed", () => {
  it("lets each unit answer, and each who answers in it", () => {
    const from = ["unit:school-a", "unit:school-b"] as const;
    const burden = measure(planOf({ from, effort: { minutes: 15, respondents: 20 } }), year);
    expect(burden.lines[0]).toMatchObject({ population: 40, times: 1 });
    expect(hours(burden.demands).likely).toBe(10);
  });

  it("adds steps, each with its people and the rate of its staff", () => {
    const effort = {
      staff: "clerk",
      steps: [{ minutes: 30, people: 2, staff: "nurse" }, { minutes: 60 }],
    };
    const rates = { groups: { nurse: 600, clerk: 300 }, overhead: 0.5, source: "the pay office" };
    expect(minutesOf(planOf({ effort }))).toBe(120);
    // (1 h × 600 + 1 h × 300) × 1.5
    expect(kronorOf(planOf({ effort }), { rates })).toBe(1350);
  });

  it("takes minutes in all before steps", () => {
    expect(minutesOf(planOf({ effort: { minutes: 10, steps: [{ minutes: 99 }] } }))).toBe(10);
  });

  it("adds what each who does a step pays for it: a fare is no time", () => {
    const effort = {
      respondents: 3,
      businessAsUsual: 0.5,
      steps: [{ minutes: 30, lens: "travel" as const, people: 2, share: 0.25, amount: 100 }],
    };
    const rates = { perHour: 400, source: "the pay office" };
    // half of 3 × 2 × 0.25 who go: 0.75 × 30 min, and 0.75 × (0.5 h × 400 + 100)
    expect(minutesOf(planOf({ effort }))).toBe(22.5);
    expect(kronorOf(planOf({ effort }), { rates })).toBe(225);
    // told in all, the minutes are not the step's, but the fare is still paid
    const told = planOf({ effort: { minutes: 60, steps: [{ minutes: 99, amount: 100 }] } });
    expect(minutesOf(told)).toBe(60);
    expect(kronorOf(told, { rates })).toBe(500);
  });

  it("adds what falls once a year and giver: records, planning, things bought for years", () => {
    const effort = {
      minutes: 60,
      external: 500,
      recordKeepingMinutes: 30,
      fixedMinutes: 120,
      fixedAmount: 1000,
      acquisitions: [{ amount: 9000, minutes: 300, years: 5 }],
    };
    const plan = planOf({ recurrence: { every: "half" }, effort });
    // 2 × 60 + 30 + 120 + 300 / 5
    expect(minutesOf(plan)).toBe(330);
    // 5.5 h × 400 + 2 × 500 + 1000 + 9000 / 5
    expect(kronorOf(plan)).toBe(6000);
  });

  it("adds those who read and do not answer", () => {
    const effort = { minutes: 60, respondents: 3, nonRespondents: 6, nonResponseMinutes: 5 };
    expect(minutesOf(planOf({ effort }))).toBe(210);
  });

  it("takes off what would be done anyway, from all of it", () => {
    const effort = { minutes: 60, fixedMinutes: 100, external: 400, businessAsUsual: 0.25 };
    expect(minutesOf(planOf({ effort }))).toBe(120);
    // 2 h × 400 + 300
    expect(kronorOf(planOf({ effort }))).toBe(1100);
  });

  it("counts cycles and house rules too", () => {
    const plan = planWith({
      cycles: [
        {
          id: "cycle:tertial",
          from: ["unit:school-a", "unit:school-b"],
          recurrence: { every: "tertial" },
          effort: { minutes: 100 },
        },
      ],
      houseRules: [
        {
          id: "houseRule:travel",
          appliesTo: ["unit:school-a", "unit:board"],
          minutesPerYear: 240,
          staff: "clerk",
          ground: { kind: "management" },
        },
      ],
    });
    const rates = { groups: { clerk: 300 }, source: "the pay office" };
    const burden = measure(plan, { ...year, rates });
    expect(burden.lines.map(({ id, minutes }) => [id, minutes.likely / 100_000])).toEqual([
      ["cycle:tertial", 600],
      ["houseRule:travel", 480],
    ]);
    expect(burden.lines[1]).toMatchObject({ times: 1, population: 2 });
    expect(money(burden.demands)?.likely).toBe(2400);
    expect(burden.byOrigin.map(({ origin }) => origin)).toEqual(["management", null]);
  });

  it("sums house rules apart by receiver and purpose: they have no receiver, and are not untold", () => {
    const rule = { appliesTo: ["unit:board"], minutesPerYear: 60 } as const;
    const plan: Plan = {
      ...planOf({
        id: "obligation:untold",
        recurrence: { every: "year" },
        effort: { minutes: 30 },
      }),
      houseRules: [
        { id: "houseRule:words", purpose: "Tryggare resor", ...rule },
        { id: "houseRule:untold", ...rule },
        { id: "houseRule:none", purpose: null, ...rule },
      ],
    };
    const burden = measure(plan, year);
    const minutes = (amount: Amount) => amount.minutes.likely / 100_000;
    expect(burden.byReceiver.map(({ unit, amount }) => [unit, minutes(amount)])).toEqual([
      ["houseRule", 180],
      [null, 30],
    ]);
    expect(burden.byPurpose.map(({ purpose, amount }) => [purpose, minutes(amount)])).toEqual([
      ["none", 60],
      ["houseRule", 120],
      [null, 30],
    ]);
  });
});

describe("what it is summed by", () => {
  const burden = measure(
    planOf(
      {
        id: "obligation:law",
        from: ["unit:school-a", "unit:school-b"],
        to: ["unit:board"],
        ground: { kind: "statute" },
        purpose: "control",
      },
      {
        id: "obligation:habit",
        from: ["unit:board"],
        to: ["unit:council", "unit:board"],
        ground: null,
        purpose: null,
        effort: { minutes: 0.00005 },
      },
      { id: "obligation:bare", to: [], effort: { minutes: 30 } },
    ),
    year,
  );
  const likely = (rows: readonly { readonly amount: { readonly minutes: { likely: number } } }[]) =>
    rows.map(({ amount }) => amount.minutes.likely);

  it("tells known to be none from not told", () => {
    expect(burden.byOrigin.map(({ origin }) => origin)).toEqual(["statute", "none", null]);
    expect(likely(burden.byOrigin)).toEqual([12_000_000, 5, 3_000_000]);
    expect(burden.byPurpose.map(({ purpose }) => purpose)).toEqual(["control", "none", null]);
  });

  it("shares a demand out among its receivers in whole small units", () => {
    expect(burden.byReceiver.map(({ unit }) => unit)).toEqual([
      "unit:council",
      "unit:board",
      "none",
    ]);
    // 5 small units: 3 to the first, 2 to the second
    expect(likely(burden.byReceiver)).toEqual([3, 12_000_002, 3_000_000]);
  });

  it("puts units that the plan lacks last, by id, and then what is no unit", () => {
    const { byReceiver } = measure(
      planOf(
        { id: "obligation:a" },
        { id: "obligation:b", to: [] },
        { id: "obligation:c", to: ["unit:lost", "unit:gone", "unit:board"] },
      ),
      year,
    );
    expect(byReceiver.map(({ unit }) => unit)).toEqual([
      "unit:board",
      "unit:gone",
      "unit:lost",
      "none",
      null,
    ]);
  });

  it("rolls up the tree", () => {
    const rows = burden.byUnit.map(({ unit, own, rolledUp }) => [
      unit,
      own.minutes.likely,
      rolledUp.minutes.likely,
      rolledUp.known,
    ]);
    expect(rows).toEqual([
      ["unit:council", 0, 15_000_005, 4],
      ["unit:board", 5, 15_000_005, 4],
      ["unit:school-a", 9_000_000, 9_000_000, 2],
      ["unit:school-b", 6_000_000, 6_000_000, 1],
    ]);
  });

  it("counts each unit once where the tree goes in a circle, and units the plan lacks", () => {
    const plan = planWith({
      units: [
        { id: "unit:a", kind: "unit", parent: "unit:b" },
        { id: "unit:b", kind: "unit", parent: "unit:a" },
      ],
      obligations: [obligation({ from: ["unit:a", "unit:gone"] })],
    });
    expect(
      measure(plan, year).byUnit.map(({ unit, rolledUp }) => [unit, hours(rolledUp).likely]),
    ).toEqual([
      ["unit:a", 1],
      ["unit:b", 1],
      ["unit:gone", 1],
    ]);
  });

  it("lists demands the heaviest first, equals by id", () => {
    const ids = ["obligation:c", "obligation:a", "obligation:b"] as const;
    const plan = planOf(...ids.map((id) => ({ id })), {
      id: "obligation:z",
      effort: { minutes: 61 },
    });
    expect(measure(plan, year).lines.map(({ id }) => id)).toEqual([
      "obligation:z",
      "obligation:a",
      "obligation:b",
      "obligation:c",
    ]);
  });

  it("is plain data with the parameters it was made with", () => {
    const found = measure(planOf({}), priced);
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
    expect(found).toMatchObject({
      organisation: "organisation:example",
      span: { from: "2026-01-01", to: "2026-12-31" },
      currency: "SEK",
      parameters: {
        hoursPerYear: 1700,
        rates: { perHour: 400, source: "the finance office" },
        recipe: false,
      },
    });
  });
});

describe("the span", () => {
  it.each([
    { from: "2026-02-01", to: "2026-01-31" },
    { from: "2026-02-30", to: "2026-12-31" },
    { year: 26 },
    { year: 2026, hoursPerYear: 0 },
    { year: 2026, hoursPerYear: Number.NaN },
  ])("throws for %j", (asked) => {
    expect(() => measure(planOf({}), { hoursPerYear: 1700, ...asked })).toThrow(RangeError);
  });

  it("may be any days, and its months are listed", () => {
    const asked = { from: "2026-11-16", to: "2027-01-31", hoursPerYear: 1700 };
    const plan = planOf({ effort: { minutes: null, fixedMinutes: 1200 } });
    const { byMonth } = measure(plan, asked);
    // half of November: 1200 / 12 × 0.5
    expect(byMonth.map(({ month, minutes }) => [month, minutes.likely / 100_000])).toEqual([
      ["2026-11", 50],
      ["2026-12", 100],
      ["2027-01", 100],
    ]);
  });
});

describe("an empty plan", () => {
  it("has nothing asked and nothing unknown", () => {
    const burden = measure({ format: 1, organisation: { id: "organisation:empty" } }, year);
    expect(burden.demands).toMatchObject({ known: 0, unknown: 0 });
    expect(burden.byUnit).toEqual([]);
    expect(units).toHaveLength(4);
  });
});
