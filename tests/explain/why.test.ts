import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { goldPlating, hours, money, weigh } from "../../src/burden/index.js";
import { why } from "../../src/explain/index.js";
import { type Id, parsePlanOrThrow } from "../../src/plan/index.js";
import { decisionDraft, textWhy } from "../../src/report/index.js";
import { anyPlan, planWith } from "./plans.js";

const exempelkommun = parsePlanOrThrow(
  JSON.parse(readFileSync("examples/exempelkommun/plan.json", "utf8")),
);
const year = { asOf: "2026-11-01", year: 2026 };
const options = { ...year, rates: { perHour: 400, source: "a test" } };
const monthly = {
  id: "obligation:a",
  from: ["unit:north", "unit:vof"],
  to: ["unit:von"],
  recurrence: { every: "month" },
  effort: { minutes: 30 },
};
const cardOf = (fields: object, parts: object = {}) =>
  why(planWith({ obligations: [{ ...monthly, ...fields }], ...parts }), "obligation:a", options);

describe("a card about one demand", () => {
  it("tells what it costs all, each, and those beside them", () => {
    // 12 times × 30 minutes = 6 hours for each of two; 12 hours × 400 = 4 800.
    const effort = { minutes: 30, readers: [{ people: 2, minutes: 5 }] };
    const { cost } = cardOf({ effort });
    expect([hours(cost.amount).likely, hours(cost.each).likely]).toEqual([12, 6]);
    expect(money(cost.amount)?.likely).toBe(4800);
    // Two readers × 5 minutes × 12 times = 2 hours, beside.
    expect(hours(cost.beside.readers).likely).toBe(2);
    expect(cost.missing).toEqual([]);
    expect(cardOf({ effort: {} }).cost).toMatchObject({
      amount: { unknown: 1 },
      missing: ["effort.minutes"],
    });
  });

  it("tells how far above the lawful least it is, or that nobody knows", () => {
    const citation = { sfs: "2017:725", chapter: "11", section: "16" };
    const yearly = { citation, recurrence: { every: "year" } };
    // One of twelve times is lawful: eleven twelfths are above.
    expect(cardOf({ lawfulMinimum: yearly }).least.shareAbove).toBeCloseTo(11 / 12, 12);
    expect(cardOf({ lawfulMinimum: { citation, perYear: 24 } }).least.shareAbove).toBe(0);
    expect(cardOf({ lawfulMinimum: { citation } }).least).toEqual({
      asks: "something",
      citation,
      timesPerYear: 12,
      missing: "lawfulMinimum.recurrence",
    });
    expect(cardOf({ lawfulMinimum: null }).least).toMatchObject({ asks: "nothing", shareAbove: 1 });
    expect(cardOf({}).least.asks).toBe("untold");
  });

  it("says that the plan names no law where we decided it and name none", () => {
    const board = { kind: "board" } as const;
    const citation = { sfs: "2017:725" };
    expect(cardOf({ ground: board }).least).toMatchObject({ asks: "notNamed", shareAbove: 1 });
    expect(cardOf({ ground: null }).least.asks).toBe("notNamed");
    expect(cardOf({ ground: { ...board, citation } }).least.asks).toBe("untold");
    expect(cardOf({ ground: { kind: "statute" } }).least.asks).toBe("untold");
    const text = (fields: object) =>
      textWhy(planWith({ obligations: [{ ...monthly, ...fields }] }), cardOf(fields), {
        language: "sv",
        width: 400,
      });
    expect(text({ ground: board })).toContain("Planen nämner ingen lag bakom det.");
    expect(text({ ground: board })).toContain("har själv begärt det och kan avsluta det.");
    expect(text({ ground: { ...board, citation } })).toContain(
      "Om lagen kräver något av det är inte sagt.",
    );
  });

  it("counts what has no rhythm by its days in the span, and what is for each case by the case", () => {
    const citation = { sfs: "2017:725" };
    const dates = { every: "dates", dates: ["2026-02-01", "2026-05-01", "2026-09-01"] };
    // Once of three times is lawful.
    const { least } = cardOf({ recurrence: dates, lawfulMinimum: { citation, perYear: 1 } });
    expect(least).toMatchObject({ timesPerYear: 3, leastPerYear: 1 });
    expect(least.shareAbove).toBeCloseTo(2 / 3, 12);
    const perCase = { every: "case" };
    const lawfulMinimum = { citation, recurrence: perCase };
    expect(cardOf({ recurrence: perCase, lawfulMinimum }).least.shareAbove).toBe(0);
  });

  it("agrees with what goes beyond the lawful least, demand by demand of the example", () => {
    const weights = weigh(exempelkommun, { ...options, hoursPerYear: 1700, lines: 1000 });
    const { untold } = goldPlating(weights);
    const untoldBeyond = untold.filter(({ path }) => path !== "beyond").map(({ entity }) => entity);
    const untoldCards = weights.demands
      .map(({ id }) => why(exempelkommun, id, options))
      .filter(({ least }) => least.shareAbove === undefined);
    expect(untoldCards.map(({ demand }) => demand)).toEqual(untoldBeyond);
    expect(untoldBeyond.length).toBeGreaterThan(0);
  });

  it("tells when it was last used: by its log, or by a decision it informed, and not by one to come", () => {
    const decisions = [
      { id: "decision:old", on: "2025-03-01", used: ["obligation:a"] },
      { id: "decision:new", on: "2026-10-01", used: ["occasion:a"] },
      { id: "decision:next", on: "2026-12-01", used: ["obligation:a"] },
    ];
    const occasions = [{ id: "occasion:a", of: "obligation:a" }];
    expect(cardOf({ usedOn: ["2026-05-01"] }, { decisions, occasions }).use).toEqual({
      lastUsedOn: "2026-10-01",
      decision: "decision:new",
      log: "kept",
    });
    expect(cardOf({ usedOn: ["2026-10-20"] }, { decisions }).use).toEqual({
      lastUsedOn: "2026-10-20",
      log: "kept",
    });
    expect(cardOf({ usedOn: [], use: null }).use).toEqual({ use: null, log: "empty" });
  });

  it("finds who else asks the same units for the same thing, under any name", () => {
    const dataItems = [
      { id: "dataItem:here", definitionKey: "kolada:N1" },
      { id: "dataItem:there", indicator: "indicator:n1" },
      { id: "dataItem:mine" },
    ];
    const parts = (other: object, more: object = {}) => ({
      dataItems,
      indicators: [{ id: "indicator:n1", definitionKey: "kolada:N1" }],
      obligations: [
        { ...monthly, dataItems: ["dataItem:here", "dataItem:mine"], ...more },
        { id: "obligation:b", from: ["unit:north"], dataItems: ["dataItem:there"], ...other },
      ],
    });
    const found = (other: object, more: object = {}) =>
      why(planWith(parts(other, more)), "obligation:a", options).sameData;
    const one = {
      item: "dataItem:here",
      otherItem: "dataItem:there",
      other: "obligation:b",
      units: ["unit:north"],
    };
    expect(found({})).toEqual([{ ...one, isAnew: false }]);
    expect(found({ reuses: [] }, { reuses: [] })).toEqual([{ ...one, isAnew: true }]);
    expect(found({ reuses: ["obligation:a"] })).toEqual([]);
    expect(found({}, { reuses: ["obligation:b"] })).toEqual([]);
    expect(found({ series: "s" }, { series: "s" })).toEqual([]);
    expect(found({ from: ["unit:bun"] })).toEqual([]);
    expect(found({ form: "dialogue" })).toEqual([]);
    expect(found({ validTo: "2025-12-31" })).toEqual([]);
  });

  it("finds the same figure in a follow-up cycle", () => {
    const plan = planWith({
      obligations: [{ ...monthly, dataItems: ["dataItem:a"] }],
      dataItems: [{ id: "dataItem:a", indicator: "indicator:n1" }],
      indicators: [{ id: "indicator:n1" }],
      cycles: [{ id: "cycle:c", from: ["unit:vof"], indicators: ["indicator:n1"] }],
    });
    expect(why(plan, "cycle:c", options).sameData).toMatchObject([
      { item: "indicator:n1", otherItem: "dataItem:a", other: "obligation:a" },
    ]);
  });
});

describe("who may end it", () => {
  const law = { kind: "statute", citation: { sfs: "2017:725" } };
  const own = { kind: "board", decidedBy: "unit:von" };
  const citation = { text: "a rule" };
  const seldom = { citation, recurrence: { every: "year" } };

  it.each([
    ["all", ["unit:von"], "decided", { ground: own }],
    ["all", ["position:chief"], "told", { ground: own, mayBeChangedBy: "position:chief" }],
    ["all", ["unit:north", "unit:vof", "unit:von"], "agreed", { ground: { kind: "ownHabit" } }],
    ["all", ["unit:north", "unit:vof", "unit:von"], "agreed", { ground: null }],
    ["all", [], undefined, { ground: { kind: "board" } }],
    ["aboveLeast", ["unit:von"], "decided", { ground: law, beyond: own }],
    ["aboveLeast", [], undefined, { ground: law, lawfulMinimum: seldom }],
    ["none", [], undefined, { ground: law }],
    ["none", [], undefined, { ground: law, lawfulMinimum: { citation, perYear: 12 } }],
    ["none", [], undefined, { ground: own, lawfulMinimum: { citation, perYear: 12 } }],
    ["aboveLeast", ["unit:von"], "decided", { ground: own, lawfulMinimum: { citation } }],
    ["leave", ["unit:north", "unit:vof"], "agreed", { ground: law, voluntary: true }],
    ["untold", [], undefined, {}],
  ])("%s, by %j (%s): %j", (what, by, because, fields) => {
    const { change } = cardOf(fields);
    expect([change.what, change.by, change.because]).toEqual([what, by, because]);
  });

  it("is the body that decided by a decision of the plan, and the keeper of a house rule", () => {
    const decisions = [{ id: "decision:d", body: "unit:bun" }];
    const ground = { kind: "board", decision: "decision:d" };
    expect(cardOf({ ground }, { decisions }).change.by).toEqual(["unit:bun"]);
    const rule = { id: "houseRule:r", ground: { kind: "management" }, owner: "unit:vof" };
    const plan = planWith({ houseRules: [rule] });
    expect(why(plan, "houseRule:r", options).change).toMatchObject({
      by: ["unit:vof"],
      because: "keeps",
    });
  });
});

describe("the next meeting", () => {
  const days = ["2026-12-14", "2026-11-23", "2026-06-15"];
  const units = [
    { id: "unit:kf", kind: "council", meetings: { days } },
    { id: "unit:north", kind: "unit" },
    { id: "unit:vof", kind: "administration" },
  ];
  const ground = { kind: "council", decidedBy: "unit:kf" };

  it("is the first from the day on", () => {
    expect(cardOf({ ground }, { units }).change.meeting).toEqual({
      body: "unit:kf",
      on: "2026-11-23",
    });
  });

  it("is one whose documents are not due yet, where a way to the body is told", () => {
    // Monday 23 November: the stop 25 days before is Thursday 29 October, which is past on 1 November.
    // Monday 14 December: the stop is Thursday 19 November.
    const cycles = [
      {
        id: "cycle:c",
        route: [
          { stage: "council", daysBefore: 0 },
          { stage: "documentStop", daysBefore: 25 },
        ],
      },
    ];
    expect(cardOf({ ground }, { units, cycles }).change.meeting).toEqual({
      body: "unit:kf",
      on: "2026-12-14",
      documentsBy: "2026-11-19",
      by: "cycle:c",
    });
  });
});

describe("a draft of the decision", () => {
  const draft = (fields: object, language: "sv" | "en" = "sv") => {
    const plan = planWith({ obligations: [{ ...monthly, label: { sv: "Tabellen" }, ...fields }] });
    const card = why(plan, "obligation:a", options);
    return decisionDraft(plan, card, { language }).replace(/\s+/g, " ");
  };
  const own = { kind: "board", decidedBy: "unit:von" };
  const citation = { sfs: "2017:725", chapter: "11", section: "16" };

  it("proposes an end only where the municipality itself asks, and the law does not", () => {
    expect(draft({ ground: own, lawfulMinimum: null })).toContain(
      "1. ”Tabellen” upphör att gälla.",
    );
    expect(draft({ ground: own })).toContain("Beslutet förutsätter att lagen inte kräver det");
    expect(draft({ ground: { kind: "statute" } })).toContain("Inget förslag.");
    expect(draft({})).toContain("Inget förslag.");
  });

  it("proposes the lawful least, with its paragraph, where it is done more often", () => {
    const lawfulMinimum = { citation, recurrence: { every: "year" } };
    expect(draft({ ground: { kind: "statute", citation }, lawfulMinimum })).toContain(
      "1. ”Tabellen” lämnas en gång om året, det minsta som 11 kap. 16 § kommunallagen (2017:725) kräver, i stället för 12 gånger.",
    );
  });

  it("promises no time that is not known", () => {
    const unknown = draft({ ground: own, effort: { steps: [{ minutes: 30 }, {}] } });
    expect(unknown).toContain("Under 2026 tar det minst 12 timmar");
    expect(draft({ ground: own, effort: {} })).toContain("Hur lång tid det tar är inte känt.");
    expect(draft({ ground: own }, "en")).toContain("How much time a decision frees");
  });
});

describe("any plan", () => {
  it("has a card for each of its demands, in both languages", () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { obligations = [], cycles = [], houseRules = [] } = plan;
        const ids: readonly Id<"obligation" | "cycle" | "houseRule">[] = [
          ...obligations,
          ...cycles,
          ...houseRules,
        ].map(({ id }) => id);
        for (const id of ids) {
          const card = why(plan, id, options);
          expect(textWhy(plan, card, { language: "sv" })).not.toMatch(/undefined|NaN/);
          expect(textWhy(plan, card, { language: "en" })).not.toMatch(/undefined|NaN/);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("has none for a demand that is not there", () => {
    expect(() => why(planWith({}), "obligation:gone", options)).toThrow(RangeError);
  });
});
