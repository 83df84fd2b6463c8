import { describe, expect, it } from "vitest";
import { ask } from "../ask.js";

type Fields = Record<string, unknown>;

/** Judged on 1 November 2026: with three months of grace, on what was to be known about the time to 1 August 2026. */
const answer = (
  indicator: Fields,
  values: readonly Fields[] = [],
  complete: readonly Fields[] = [{ part: "observations" }],
) => {
  const { findings, cannotTell } = ask("indicator-has-been-measured", {
    complete,
    indicators: [
      { id: "indicator:a", renewed: { every: "year" }, validFrom: "2015-01-01", ...indicator },
      { id: "indicator:other", renewed: { every: "year" }, validFrom: "2026-01-01" },
    ],
    observations: values.map((value, at) => ({
      id: `observation:${at}`,
      indicator: "indicator:a",
      value: 1,
      ...value,
    })),
  });
  return [...findings.map(({ params }) => params["since"]), ...cannotTell];
};
const every = (every: string, more: Fields = {}) => ({ renewed: { every, ...more } });
const to = (period: string) => [{ period }];

describe("the latest value", () => {
  it.each([
    // Two rounds of a year back from 1 August 2026.
    [every("year"), to("2024-08-01"), ["2024-08-01"]],
    [every("year"), to("2024-08-02"), []],
    // Four years for what comes every other year.
    [every("year", { step: 2 }), to("2022-08-01"), ["2022-08-01"]],
    [every("year", { step: 2 }), to("2022-08-02"), []],
    // Always at least a year.
    [every("month"), to("2025-08-01"), ["2025-08-01"]],
    [every("month"), to("2025-08-02"), []],
    [every("quarter"), to("2025-08-02"), []],
    [every("half"), to("2025-08-01"), ["2025-08-01"]],
  ])("%j, %j: %j", (indicator, values, expected) => {
    expect(answer(indicator, values)).toEqual(expected);
  });

  it("is the one about the latest time, whichever comes first in the plan", () => {
    expect(answer({}, [...to("2026-H1"), ...to("2019")])).toEqual([]);
    expect(answer({}, [...to("2019"), ...to("2022"), ...to("2020")])).toEqual(["2022-12-31"]);
  });

  it("counts when it was looked for, whether or not it can be shown", () => {
    const missing = (missing: string) => [{ period: "2025", value: null, missing }];
    expect(answer({}, missing("dropout"))).toEqual([]);
    expect(answer({}, missing("secret"))).toEqual([]);
    expect(answer({}, missing("notPublished"))).toEqual([]);
    expect(answer({}, missing("notMeasured"))).toEqual(["2015-01-01"]);
    expect(answer({}, missing("notStated"))).toEqual(["2015-01-01"]);
  });
});

describe("an indicator that is new", () => {
  it.each([
    [{ validFrom: "2025-08-01" }, ["2025-08-01"]],
    [{ validFrom: "2025-08-02" }, []],
    [{ validFrom: "2025" }, []],
    [{ validFrom: "2024" }, ["2024-01-01"]],
    [{ validFrom: "2026-05-01", ...every("quarter") }, ["2026-05-01"]],
    [{ validFrom: "2026-05-02", ...every("quarter") }, []],
    [{ validTo: "2025-12-31" }, []],
  ])("%j: %j", (indicator, expected) => {
    expect(answer(indicator)).toEqual(expected);
  });
});

describe("it cannot be told", () => {
  it.each([
    [{ renewed: { every: "dates", dates: [] } }, ["indicator.renewed"]],
    [{ basisOf: { renewed: "inferred" } }, ["indicator.renewed"]],
  ])("where no rhythm is told: %j", (indicator, expected) => {
    expect(answer(indicator)).toEqual(expected);
  });

  it("where it may be new", () => {
    const plan = {
      complete: [{ part: "observations" }],
      indicators: [{ id: "indicator:a", renewed: { every: "year" } }],
    };
    expect(ask("indicator-has-been-measured", plan)).toMatchObject({
      fires: [],
      cannotTell: ["indicator.validFrom"],
    });
  });

  it.each([
    [{ period: null }, ["observation.period"]],
    [{}, ["observation.period"]],
    [{ period: "2025", value: null }, ["observation.missing"]],
  ])("where an outcome is open: %j", (value, expected) => {
    expect(answer({}, [value])).toEqual(expected);
  });

  it("where an outcome says nothing of its value", () => {
    const plan = {
      complete: [{ part: "observations" }],
      indicators: [{ id: "indicator:a", renewed: { every: "year" }, validFrom: "2020" }],
      observations: [{ id: "observation:a", indicator: "indicator:a", period: "2025" }],
    };
    expect(ask("indicator-has-been-measured", plan).cannotTell).toEqual(["observation.value"]);
  });

  it.each([
    [[], ["complete: observations"]],
    [[{ part: "observations", period: "2025-01/2026-12" }], ["complete: observations"]],
    [[{ part: "observations", period: "2024-01/2026-07" }], ["complete: observations"]],
    [[{ part: "observations", period: "2024-08-01/2026-08-01" }], ["2015-01-01"]],
  ])("where outcomes are not told in full: %j: %j", (complete, expected) => {
    expect(answer({}, [], complete)).toEqual(expected);
  });

  it("but outcomes before it began need not be", () => {
    const complete = [{ part: "observations", period: "2025-01-01/2026-08-01" }];
    expect(answer({ validFrom: "2025-01-01" }, [], complete)).toEqual(["2025-01-01"]);
    expect(answer({ validFrom: "2024-12-31" }, [], complete)).toEqual(["complete: observations"]);
  });
});

it("names the same field, whichever outcome comes first in the plan", () => {
  const values = [{ period: "2025", value: null }, { period: null }];
  expect(answer({}, values)).toEqual(["observation.missing"]);
  expect(answer({}, values.toReversed())).toEqual(["observation.missing"]);
});
