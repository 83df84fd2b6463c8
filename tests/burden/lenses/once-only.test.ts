import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hours, onceOnly, weigh } from "../../../src/burden/index.js";
import { check } from "../../../src/check/index.js";
import type { DataItem, Obligation } from "../../../src/plan/entities/index.js";
import { parsePlanOrThrow } from "../../../src/plan/index.js";
import type { Plan } from "../../../src/plan/plan.js";
import { catalogue } from "../../../src/rules/index.js";
import { planOf } from "../plans.js";

const year = { year: 2026, hoursPerYear: 1700 };
const items: readonly DataItem[] = [{ id: "dataItem:staff", collectMinutes: 30 }];
const asked: Partial<Obligation> = { dataItems: ["dataItem:staff"], reuses: [] };
const of = (dataItems: readonly DataItem[], ...fields: readonly Partial<Obligation>[]) =>
  onceOnly(
    weigh(
      {
        ...planOf(...fields.map((own) => ({ ...asked, ...own }))),
        dataItems,
      } as Plan,
      year,
    ),
  );
const state = { id: "obligation:state", recurrence: { every: "month" } } as const;
const town = { id: "obligation:town" } as const;

describe("what is asked more than once", () => {
  it("counts all answers but the one that is given most often", () => {
    const {
      anew,
      again,
      ratio,
      redundant,
      items: found,
      reuse,
    } = of(items, state, town, { id: "obligation:tertial", recurrence: { every: "tertial" } });
    // three collect, two in vain: 30 minutes × (1 + 3) times
    expect([anew, again, ratio, hours(redundant).likely]).toEqual([3, 2, 2 / 3, 2]);
    expect(found).toMatchObject([{ item: "dataItem:staff", again: 2, units: ["unit:school-a"] }]);
    expect(reuse.map(({ from, to, because }) => [from, to, because])).toEqual([
      ["obligation:state", "obligation:tertial", "moreOften"],
      ["obligation:state", "obligation:town", "moreOften"],
    ]);
  });

  it("counts each unit for itself: only the school that both ask", () => {
    const { anew, again, matrix } = of(
      items,
      { ...state, from: ["unit:school-a", "unit:school-b"] },
      { ...town, from: ["unit:school-b", "unit:board"] },
    );
    expect([anew, again]).toEqual([4, 1]);
    expect(matrix).toEqual({
      items: ["dataItem:staff"],
      askers: ["obligation:state", "obligation:town"],
      cells: [
        { item: 0, asker: 0, units: 2 },
        { item: 0, asker: 1, units: 2 },
      ],
    });
  });

  it("is once for items with one key", () => {
    const two = [
      { id: "dataItem:b", definitionKey: "staff", collectMinutes: 60 },
      { id: "dataItem:a", definitionKey: "staff", collectMinutes: 30 },
    ] as const;
    const { items: found, redundant } = of(
      two,
      { ...state, dataItems: ["dataItem:a"] },
      { ...town, dataItems: ["dataItem:b"] },
    );
    expect(found[0]).toMatchObject({ item: "dataItem:a", items: ["dataItem:a", "dataItem:b"] });
    // the year's answer is collected by its own item: 60 minutes once
    expect(hours(redundant).likely).toBe(1);
  });

  it("lets the law's answer serve, and else the earlier, where they come as often", () => {
    const ordinance = { kind: "ordinance" } as const;
    const from = (...fields: readonly Partial<Obligation>[]) =>
      of(items, ...fields).reuse.map((one) => [one.from, one.because]);
    expect(from({ id: "obligation:a" }, { id: "obligation:b", ground: ordinance })).toEqual([
      ["obligation:b", "law"],
    ]);
    const days = (count: number) => ({ due: { by: "days", days: count } }) as const;
    expect(from({ id: "obligation:a", ...days(60) }, { id: "obligation:b", ...days(30) })).toEqual([
      ["obligation:b", "earlier"],
    ]);
    // Twenty days after each month, and at its end: the first is not the earlier because December's comes in January.
    const monthly = { recurrence: { every: "month" } } as const;
    expect(
      from({ id: "obligation:a", ...monthly, ...days(20) }, { id: "obligation:b", ...monthly }),
    ).toEqual([["obligation:b", "earlier"]]);
    expect(from({ id: "obligation:b" }, { id: "obligation:a" })).toEqual([
      ["obligation:a", "either"],
    ]);
  });

  it.each([
    ["an answer is taken over", [state, { ...town, reuses: ["obligation:state"] }]],
    [
      "reports are one series",
      [
        { ...state, series: "s" },
        { ...town, series: "s" },
      ],
    ],
    ["one is talk", [state, { ...town, form: "dialogue" }]],
    ["one is fetched by itself", [state, { ...town, form: "automatic" }]],
    [
      "no day is in common",
      [
        { ...state, recurrence: { every: "month", only: [4] } },
        { ...town, recurrence: { every: "month", only: [5] } },
      ],
    ],
    [
      "one ends before the other begins",
      [
        { ...state, validTo: "2026-06-30" },
        { ...town, recurrence: { every: "month" }, validFrom: "2026-07-01" },
      ],
    ],
  ] as const)("is not double when %s", (_, fields) => {
    const {
      again,
      perhapsAgain,
      items: found,
    } = of(items, ...(fields as readonly Partial<Obligation>[]));
    expect([again, perhapsAgain, found]).toEqual([0, 0, []]);
  });

  it("sees that a year's report is about the days of a month's, whenever they are due", () => {
    const { again } = of(
      items,
      { ...town, due: { by: "date", monthDay: "02-15", yearsAfter: 1 } },
      { ...state, recurrence: { every: "month", only: [11] }, validFrom: "2026-11-01" },
    );
    expect(again).toBe(1);
    expect(
      of(items, { ...town, recurrence: { every: "year", step: 3 } }, state).redundant.minutes
        .likely,
    ).toBe(1_000_000); // 30 minutes × a third of a time
  });

  it("does not take for granted that an answer is not taken over", () => {
    const { reuses, ...bare } = { ...town, reuses: undefined };
    const found = onceOnly(
      weigh(
        {
          ...planOf(
            { ...state, dataItems: ["dataItem:staff"], reuses: [] },
            { ...bare, dataItems: ["dataItem:staff"] },
          ),
          dataItems: items,
        } as Plan,
        year,
      ),
    );
    expect(reuses).toBeUndefined();
    expect([found.again, found.perhapsAgain, found.redundant.known]).toEqual([0, 1, 0]);
    expect(found.reuse).toMatchObject([{ isCertain: false }]);
    expect(found.untold).toEqual([{ entity: "obligation:town", path: "reuses" }]);
  });

  it("leaves out the report that is how a cycle is delivered, and cannot tell of another", () => {
    const cycles = [
      {
        id: "cycle:year",
        from: ["unit:school-a"],
        recurrence: { every: "year" },
        dataItems: ["dataItem:staff"],
      },
    ] as const;
    const found = (fields: Partial<Obligation>) =>
      onceOnly(
        weigh(
          {
            ...planOf({ ...state, dataItems: ["dataItem:staff"], reuses: [], ...fields }),
            dataItems: items,
            cycles,
          } as Plan,
          year,
        ),
      );
    expect(found({ followUpOf: "cycle:year" }).perhapsAgain).toBe(0);
    const open = found({});
    expect([open.again, open.perhapsAgain]).toEqual([0, 1]);
    expect(open.untold).toEqual([{ entity: "obligation:state", path: "followUpOf" }]);
  });

  it("is at least, where nobody has told what it takes to collect", () => {
    const { redundant, untold } = of([{ id: "dataItem:staff" }], state, town);
    expect(redundant).toMatchObject({ known: 0, unknown: 1, minutes: { likely: 0 } });
    expect(untold).toEqual([{ entity: "dataItem:staff", path: "collectMinutes" }]);
    expect(of([{ id: "dataItem:staff", collectMinutes: null }], state, town).redundant.known).toBe(
      1,
    );
  });

  it("tells what is on hand: in Kolada by key or indicator, and in systems", () => {
    const known = [
      { id: "dataItem:key", definitionKey: "kolada:N01951" },
      { id: "dataItem:figure", indicator: "indicator:own" },
      { id: "dataItem:system", foundIn: ["Elevregistret"] },
      { id: "dataItem:nowhere", foundIn: [] },
    ] as const;
    const plan = {
      ...planOf({ dataItems: known.map(({ id }) => id), reuses: [] }),
      dataItems: known,
      indicators: [{ id: "indicator:own", externalIds: { kolada: "N15419" } }],
    } as Plan;
    const { onHand } = onceOnly(weigh(plan, year));
    expect(onHand.map(({ item, kolada, foundIn }) => [item, kolada, foundIn])).toEqual([
      ["dataItem:figure", "N15419", []],
      ["dataItem:key", "N01951", []],
      ["dataItem:system", null, ["Elevregistret"]],
    ]);
  });

  it("is the same whatever the order of the demands", () => {
    const every = fc.constantFrom("year", "tertial", "quarter", "month", "week");
    const field = fc.record(
      {
        recurrence: every.map((own) => ({ every: own })),
        from: fc.subarray(["unit:school-a", "unit:school-b"], { minLength: 1 }),
        reuses: fc.subarray(["obligation:o0", "obligation:o1"]),
        series: fc.constantFrom("s", "t"),
      },
      { requiredKeys: ["recurrence", "from"] },
    );
    fc.assert(
      fc.property(fc.array(field, { maxLength: 6 }), (fields) => {
        const all = fields.map((own, at) => ({
          ...own,
          id: `obligation:o${at}`,
          dataItems: ["dataItem:staff"],
        })) as readonly Partial<Obligation>[];
        const seen = (list: readonly Partial<Obligation>[]) => {
          const { anew, again, perhapsAgain, redundant } = onceOnly(
            weigh({ ...planOf(...list), dataItems: items } as Plan, year),
          );
          return { anew, again, perhapsAgain, redundant };
        };
        const found = seen(all);
        expect(seen(all.toReversed())).toEqual(found);
        expect(found.again + found.perhapsAgain).toBeLessThanOrEqual(
          Math.max(found.anew - 1, 0) * 2,
        );
      }),
    );
  });

  it("finds on the example what the rule double-reporting finds", () => {
    const plan = parsePlanOrThrow(
      JSON.parse(readFileSync("examples/exempelkommun/plan.json", "utf8")),
    );
    const rules = catalogue.filter(({ id }) => id === "double-reporting");
    const { findings } = check(plan, { asOf: "2026-11-01", rules });
    const certain = onceOnly(weigh(plan, year)).items.filter(({ again }) => again > 0);
    expect(certain.map(({ item }) => item).sort()).toEqual(
      [...new Set(findings.map(({ entity }) => entity))].sort(),
    );
  });
});
