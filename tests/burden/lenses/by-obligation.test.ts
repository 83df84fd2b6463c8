import { describe, expect, it } from "vitest";
import { byObligation, topDemands, weigh } from "../../../src/burden/index.js";
import type { Obligation } from "../../../src/plan/entities/index.js";
import { planOf } from "../plans.js";

const weighed = (...demands: readonly Partial<Obligation>[]) =>
  weigh(planOf(...demands), { year: 2026, hoursPerYear: 1700 });
const of = (id: string, minutes: number) =>
  ({ id: `obligation:${id}`, effort: { minutes } }) as const;

describe("the demands by weight", () => {
  it("have their share and that of all heavier, the unknown last and dialogue beside", () => {
    const found = byObligation(
      weighed(
        of("light", 100),
        { id: "obligation:untold", effort: {} },
        of("heavy", 600),
        { ...of("talk", 5000), form: "dialogue" },
        { ...of("visit", 70), form: "visit" },
        of("middle", 300),
      ),
    );
    expect(
      found.demands.map(({ id, share, cumulative, isLeast }) => [id, share, cumulative, isLeast]),
    ).toEqual([
      ["obligation:heavy", 0.6, 0.6, false],
      ["obligation:middle", 0.3, 0.9, false],
      ["obligation:light", 0.1, 1, false],
      ["obligation:untold", 0, 1, true],
    ]);
    expect(found.minutes).toBe(1000e5);
    expect(found.conversation).toEqual({ demands: 2, minutes: 5070e5 });
  });

  it("have no shares when nothing is known", () => {
    const { demands } = byObligation(weighed({ effort: {} }));
    expect(demands.map(({ share, cumulative }) => [share, cumulative])).toEqual([[null, null]]);
    expect(topDemands(weighed({ effort: {} }))).toEqual({
      demands: 1,
      unknown: 1,
      top: [{ demands: 1, share: null }],
      twoThirds: null,
    });
  });
});

describe("a few that weigh", () => {
  it("carry two thirds exactly, or the next does", () => {
    // 400 + 400 of 1 200 is exactly two thirds; 399 + 400 of 1 200 is not.
    expect(topDemands(weighed(of("a", 400), of("b", 400), of("c", 400))).twoThirds).toBe(2);
    expect(topDemands(weighed(of("a", 400), of("b", 399), of("c", 401))).twoThirds).toBe(2);
    expect(topDemands(weighed(of("a", 399), of("b", 398), of("c", 403))).twoThirds).toBe(2);
    expect(
      topDemands(weighed(of("a", 400), of("b", 399), of("c", 100), of("d", 301))).twoThirds,
    ).toBe(3);
  });

  it("are one, five and ten, and no more than there are", () => {
    const seven = [70, 60, 50, 40, 30, 20, 10].map((minutes) => of(String(minutes), minutes));
    // Of 280: 70 is 25 %; 70 + 60 + 50 + 40 + 30 = 250.
    expect(topDemands(weighed(...seven)).top).toEqual([
      { demands: 1, share: 0.25 },
      { demands: 5, share: 250 / 280 },
      { demands: 7, share: 1 },
    ]);
    expect(topDemands(weighed(...seven.slice(0, 5))).top.map(({ demands }) => demands)).toEqual([
      1, 5,
    ]);
  });
});
