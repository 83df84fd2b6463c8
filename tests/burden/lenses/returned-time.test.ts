import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hours, returnedTime, weigh } from "../../../src/burden/index.js";
import { type Plan, parsePlanOrThrow } from "../../../src/plan/index.js";
import { textLenses } from "../../../src/report/index.js";
import { planArbitrary } from "../../../src/testing/index.js";

const year = { year: 2026, hoursPerYear: 1700 };
const hour = 60 * 100_000;
const ledger = (parts: object, upkeepMinutesPerYear?: number) => {
  const plan = parsePlanOrThrow({
    format: 1,
    organisation: { id: "organisation:x" },
    units: [{ id: "unit:a" }],
    ...parts,
  });
  return returnedTime(weigh(plan, year), {
    ...(upkeepMinutesPerYear !== undefined && { upkeepMinutesPerYear }),
  });
};
const monthly = { from: ["unit:a"], recurrence: { every: "month" }, effort: { minutes: 60 } };

describe("time given back", () => {
  it("counts a decision and an improvement about one demand once", () => {
    const decision = {
      id: "decision:d",
      on: "2026-03-01",
      kind: "end",
      about: ["obligation:a"],
      freedMinutesPerYear: 600,
    };
    const improvement = {
      id: "improvement:i",
      on: "2026-03",
      ended: ["obligation:a"],
      freedMinutesPerYear: 600,
      becameTimeFor: "Besök.",
    };
    const obligations = [
      { id: "obligation:a", ...monthly, endsOn: "2026-04-30", endedBy: "decision:d" },
    ];
    const found = ledger({ decisions: [decision], improvements: [improvement], obligations });
    expect(found.returned).toHaveLength(1);
    expect(found.returned[0]).toMatchObject({
      decisions: ["decision:d"],
      improvements: ["improvement:i"],
      demands: ["obligation:a"],
      on: "2026-03",
      basis: "told",
      becameTimeFor: ["Besök."],
    });
    // 600 minutes, once.
    expect(hours(found.freed).likely).toBe(10);
    expect(found.net / hour).toBe(10);
  });

  it("is what the ended demand took in a whole year, where nobody has told it", () => {
    const obligations = [{ id: "obligation:a", ...monthly, endsOn: "2026-04-30" }];
    const found = ledger({ obligations });
    // Twelve times an hour, though only four fall in the year that it ended.
    expect(found.returned[0]).toMatchObject({ basis: "weighed", on: "2026-04-30" });
    expect(hours(found.freed).likely).toBe(12);
  });

  it("is unknown, and not zero, where an eased demand has no time told", () => {
    const improvements = [{ id: "improvement:i", on: "2026", ended: ["cycle:c"] }];
    const { freed, returned } = ledger({ improvements, cycles: [{ id: "cycle:c" }] });
    expect([returned[0]?.basis, freed.known, freed.unknown]).toEqual(["untold", 0, 1]);
  });

  it("has new demands and the plan's own upkeep counted against it", () => {
    const obligations = [
      { id: "obligation:new", ...monthly, validFrom: "2026-10-01" },
      { id: "obligation:old", ...monthly, validFrom: "2020-01-01" },
    ];
    const found = ledger({ obligations }, 120);
    expect(found.added.map(({ id, amount }) => [id, hours(amount).likely])).toEqual([
      ["obligation:new", 12],
    ]);
    expect(found.upkeep).toBe(2 * hour);
    expect(found.net / hour).toBe(-14);
    expect(ledger({ obligations }).upkeep).toBeNull();
  });

  it("is that of the span alone", () => {
    const decisions = [
      { id: "decision:before", on: "2025-12-31", freedMinutesPerYear: 60 },
      { id: "decision:note", on: "2026-02-01", kind: "note" },
      { id: "decision:none", on: "2026-02-01", freedMinutesPerYear: null },
    ];
    const { returned, freed } = ledger({ decisions });
    expect(returned.map((one) => one.decisions)).toEqual([["decision:none"]]);
    expect([hours(freed).likely, freed.known]).toEqual([0, 1]);
  });

  it("is told in words for any plan", () => {
    fc.assert(
      fc.property(planArbitrary({ maxPerPart: 5, dangling: true }), (plan: Plan) => {
        const weights = weigh(plan, year);
        const { freed, addedInAll, net, returned } = returnedTime(weights);
        expect(net).toBe(freed.minutes.likely - addedInAll.minutes.likely);
        expect(freed.known + freed.unknown).toBe(returned.length);
        const show = ["returned-time"] as const;
        expect(textLenses(weights, { language: "sv", show })).not.toMatch(/undefined|NaN/);
      }),
      { numRuns: 60 },
    );
  });
});
