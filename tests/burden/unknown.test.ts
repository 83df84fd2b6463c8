import { describe, expect, it } from "vitest";
import { hours, measure, money, TooLargeError } from "../../src/burden/index.js";
import { obligation, planOf, planWith } from "./plans.js";

const year = { year: 2026, hoursPerYear: 1700 };
const rates = { perHour: 400, source: "the finance office" };

describe("what is not told", () => {
  it.each([
    ["effort", { effort: undefined }],
    ["effort.minutes", { effort: {} }],
    ["effort.minutes", { effort: { minutes: { estimate: "estimate:gone" } } }],
    ["effort.respondents", { effort: { minutes: 5, respondents: { estimate: "estimate:gone" } } }],
    ["effort.steps[1].minutes", { effort: { steps: [{ minutes: 5 }, {}] } }],
    ["effort.nonResponseMinutes", { effort: { minutes: 5, nonRespondents: 3 } }],
    ["effort.acquisitions[0].years", { effort: { minutes: 5, acquisitions: [{ years: 0 }] } }],
    ["recurrence", { recurrence: undefined }],
    ["recurrence.perYear", { recurrence: { every: "case" } }],
    ["from", { from: undefined }],
  ] as const)("%s makes the time unknown", (path, told) => {
    const { id, ...fields } = { ...obligation(), ...told };
    const present = Object.fromEntries(
      Object.entries(fields).filter(([, value]) => value !== undefined),
    );
    const burden = measure(planWith({ obligations: [{ id, ...present }] }), { ...year, rates });
    expect(burden.demands).toMatchObject({ known: 0, unknown: 1, costUnknown: 1 });
    expect(burden.unknown).toContainEqual({ entity: "obligation:one", path });
    expect(burden.lines[0]?.missing).toContain(path);
  });

  it("still counts what is told of it: at least", () => {
    const effort = { steps: [{ minutes: 30 }, { label: "meeting" }], fixedMinutes: 60 };
    const { demands } = measure(planOf({ effort }, { id: "obligation:two" }), year);
    expect(hours(demands).likely).toBe(2.5);
    expect(demands).toMatchObject({ known: 1, unknown: 1 });
  });

  it("keeps what is asked for no rhythm or no giver out of the sum", () => {
    const { from: _from, ...bare } = obligation();
    const burden = measure(planWith({ obligations: [bare] }), year);
    expect(burden.demands.minutes.likely).toBe(0);
    expect(burden.lines[0]).toMatchObject({ times: 1, population: null });
    expect(burden.byUnit).toEqual([]);
  });

  it("is not the same as known to be none", () => {
    const nothing = {
      minutes: null,
      external: null,
      recordKeepingMinutes: null,
      fixedMinutes: null,
      fixedAmount: null,
    };
    const burden = measure(planOf({ effort: nothing }, { id: "obligation:two", from: [] }), year);
    expect(burden.demands).toEqual({
      minutes: { low: 0, likely: 0, high: 0 },
      cost: { low: 0, likely: 0, high: 0 },
      known: 2,
      unknown: 0,
      costUnknown: 0,
    });
    expect(burden.unknown).toEqual([]);
  });

  it("names the fields of a house rule by their own names", () => {
    const { unknown } = measure(planWith({ houseRules: [{ id: "houseRule:bare" }] }), year);
    expect(unknown).toEqual([
      { entity: "houseRule:bare", path: "minutesPerYear" },
      { entity: "houseRule:bare", path: "appliesTo" },
    ]);
  });
});

describe("money", () => {
  it("is unknown without rates, never zero", () => {
    const burden = measure(planOf({}), year);
    expect(burden.demands.cost).toBeNull();
    expect(money(burden.demands)).toBeNull();
    expect(burden.demands).toMatchObject({ known: 1, unknown: 0, costUnknown: 1 });
    expect(burden.byMonth.every(({ cost }) => cost === null)).toBe(true);
  });

  it("is at least what is paid for where only the time lacks a rate", () => {
    const { demands } = measure(planOf({ effort: { minutes: 60, external: 700 } }), year);
    expect(money(demands)?.likely).toBe(700);
    expect(demands.costUnknown).toBe(1);
  });

  it("alone may be unknown", () => {
    const effort = { minutes: 60, external: { estimate: "estimate:gone" } } as const;
    const burden = measure(planOf({ effort }), { ...year, rates });
    expect(burden.demands).toMatchObject({ known: 1, unknown: 0, costUnknown: 1 });
    expect(money(burden.demands)?.likely).toBe(400);
    expect(burden.unknown).toEqual([{ entity: "obligation:one", path: "effort.external" }]);
  });

  it("of a step may be unknown though its time is not", () => {
    const steps = [{ minutes: 60, amount: { estimate: "estimate:gone" } }] as const;
    const burden = measure(planOf({ effort: { steps: [...steps] } }), { ...year, rates });
    expect(burden.demands).toMatchObject({ known: 1, unknown: 0, costUnknown: 1 });
    expect(burden.unknown).toEqual([{ entity: "obligation:one", path: "effort.steps[0].amount" }]);
  });

  it("lets the rate for all stand in for a group's own, and says so", () => {
    const effort = { minutes: 60, staff: "constructor" };
    const burden = measure(planOf({ effort }), { ...year, rates });
    expect(money(burden.demands)?.likely).toBe(400);
    expect(burden.assumptions).toEqual([{ key: "generalRate", count: 1 }]);
    const groups = { ...year, rates: { groups: { nurse: 500 }, source: "the pay office" } };
    expect(measure(planOf({ effort }), groups).demands.cost).toBeNull();
  });
});

describe("ranges", () => {
  it("are added side by side", () => {
    const { demands } = measure(
      planOf(
        { effort: { minutes: { low: 30, likely: 60, high: 180 } } },
        { id: "obligation:two", effort: { minutes: 60 } },
      ),
      { ...year, rates },
    );
    expect(hours(demands)).toEqual({ low: 1.5, likely: 2, high: 4 });
    expect(money(demands)).toEqual({ low: 600, likely: 800, high: 1600 });
  });

  it("have their middle for likely where it is not told, and say so", () => {
    const effort = { minutes: { low: 30, high: 90 } };
    const burden = measure(planOf({ effort }), year);
    expect(hours(burden.demands)).toEqual({ low: 0.5, likely: 1, high: 1.5 });
    expect(burden.assumptions).toEqual([{ key: "midpoint", count: 1 }]);
  });

  it("may be shared", () => {
    const effort = { minutes: { estimate: "estimate:form" } } as const;
    const plan = planWith({
      estimates: [{ id: "estimate:form", value: { low: 20, likely: 30, high: 60 } }],
      obligations: [obligation({ effort })],
    });
    expect(hours(measure(plan, year).demands)).toEqual({ low: 0.3, likely: 0.5, high: 1 });
  });
});

describe("the default recipe", () => {
  const untold = { id: "obligation:untold", form: "report", effort: { fixedMinutes: 7 } } as const;

  it("stands in only when asked for, for reports whose minutes are not told", () => {
    const plan = planOf(untold, { id: "obligation:visit", form: "visit", effort: {} }, {});
    expect(measure(plan, year).demands).toMatchObject({ known: 1, unknown: 2 });
    const burden = measure(plan, { ...year, recipe: true });
    expect(burden.demands).toMatchObject({ known: 2, unknown: 1 });
    // 393 + 7 and the 60 that are told
    expect(burden.demands.minutes.likely).toBe(46_000_000);
    expect(burden.assumptions).toContainEqual({
      key: "defaultRecipe",
      count: 1,
      source: expect.stringContaining("https://"),
    });
  });
});

describe("a cost that may be nothing", () => {
  it("is still a cost: its high end is never dropped", () => {
    const effort = { minutes: 60, external: { low: 0, likely: 0, high: 900 } };
    const { demands } = measure(planOf({ effort }), year);
    expect(demands).toMatchObject({ cost: { low: 0, likely: 0, high: 9_000_000 }, costUnknown: 1 });
  });
});

describe("what is told but not weighed", () => {
  it("is counted", () => {
    const effort = { minutes: 60 };
    const plan = planWith({
      obligations: [
        obligation({ effort }),
        obligation({ id: "obligation:both", effort: { minutes: 60, steps: [{ minutes: 600 }] } }),
        // Money of a step is counted beside the minutes in all: nothing is left out here.
        obligation({ id: "obligation:fare", effort: { minutes: 60, steps: [{ amount: 10 }] } }),
      ],
      occasions: [
        { id: "occasion:a", copies: { recipients: 40 } },
        { id: "occasion:b", effort: { minutes: 50 } },
        { id: "occasion:c" },
      ],
    });
    expect(measure(plan, year).notCounted).toEqual({
      steps: 1,
      occasions: 2,
      programmeDialogues: 0,
    });
  });
});

describe("a range that is not in order", () => {
  it.each([
    { low: 5000, likely: 480, high: 960 },
    { low: 10, high: 5 },
  ])("%j says nothing: the demand is unknown", (minutes) => {
    const { demands, unknown } = measure(
      {
        format: 1,
        organisation: { id: "organisation:a" },
        obligations: [
          {
            id: "obligation:a",
            from: ["unit:a"],
            recurrence: { every: "year" },
            effort: { minutes },
          },
        ],
      },
      { year: 2026, hoursPerYear: 1700 },
    );
    expect(demands).toMatchObject({
      known: 0,
      unknown: 1,
      minutes: { low: 0, likely: 0, high: 0 },
    });
    expect(unknown).toEqual([{ entity: "obligation:a", path: "effort.minutes" }]);
  });
});

describe("numbers with zeros too many", () => {
  it.each([
    { minutes: 1e300 },
    { minutes: 60, respondents: 1e30 },
    { minutes: 0, external: 1e200 },
  ])("are refused, and never waited for: %j", (effort) => {
    const to = ["unit:board", "unit:council"] as const;
    expect(() => measure(planOf({ effort, to }), year)).toThrow(TooLargeError);
    expect(() => measure(planOf({ effort }), year)).toThrow(TooLargeError);
  });
});
