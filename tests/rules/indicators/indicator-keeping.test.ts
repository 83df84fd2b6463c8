import { describe, expect, it } from "vitest";
import { ask } from "../ask.js";

type Fields = Record<string, unknown>;

const answer = (rule: string, indicator: Fields, rest: Fields = {}) => {
  const { fires, cannotTell } = ask(rule, {
    positions: [{ id: "position:a" }],
    indicators: [{ id: "indicator:a", ...indicator }],
    ...rest,
  });
  return [...fires.map((told) => told.replace("indicator:a ", "")), ...cannotTell];
};

describe("an indicator has somebody who answers, a definition and a source", () => {
  const kept = {
    owner: "position:a",
    definition: "Andel",
    source: { kind: "survey", reference: "Brukarundersökning" },
  };

  it.each([
    [kept, []],
    [{ ...kept, owner: null }, ["owner"]],
    [{ ...kept, definition: null }, ["definition"]],
    [{ ...kept, definition: " " }, ["definition"]],
    [{ ...kept, source: { kind: "manual", reference: null } }, ["source"]],
    [{ ...kept, source: { kind: "manual", reference: "" } }, ["source"]],
    [{ ...kept, source: { kind: "manual" } }, ["indicator.source.reference"]],
    [{}, ["indicator.definition", "indicator.owner", "indicator.source"]],
    [{ ...kept, owner: null, basisOf: { owner: "inferred" } }, ["indicator.owner"]],
    [{ owner: null, status: "closed" }, []],
  ])("%j: %j", (indicator, expected) => {
    expect(answer("indicator-has-owner-and-source", indicator)).toEqual(expected);
  });
});

describe("an indicator that nobody uses", () => {
  it.each([
    [{ usedFor: [], validFrom: "2025-10-31" }, ["usedFor"]],
    [{ usedFor: [], validFrom: "2025-11-01" }, []],
    [{ usedFor: [], validFrom: "2025" }, []],
    [{ usedFor: [], validFrom: "2024" }, ["usedFor"]],
    [{ usedFor: [] }, ["indicator.validFrom"]],
    [{ usedFor: ["learning"] }, []],
    [{ validFrom: "2020" }, ["indicator.usedFor"]],
    [{ usedFor: [], validFrom: "2020", validTo: "2025" }, []],
  ])("%j: %j", (indicator, expected) => {
    expect(answer("indicator-unused", indicator)).toEqual(expected);
  });
});

it("is said what is missing, and how long it has been there", () => {
  const indicators = [{ id: "indicator:a", owner: null, usedFor: [], validFrom: "2020" }];
  const params = (rule: string) => ask(rule, { indicators }).findings.map((told) => told.params);
  expect(params("indicator-has-owner-and-source")).toEqual([{ missing: "owner" }]);
  expect(params("indicator-unused")).toEqual([{ months: 12 }]);
});

describe("an indicator with a trend mark says which way is better", () => {
  const marked = (...trends: readonly (string | undefined)[]) => ({
    observations: trends.map((trend, at) => ({
      id: `observation:${at}`,
      indicator: "indicator:a",
      ...(trend && { trend }),
    })),
  });
  const none = { polarity: "none", role: "monitoring" };
  const trend = { form: "trend" };

  it.each([
    [none, marked("better"), ["polarity"]],
    [none, marked("worse"), ["polarity"]],
    [none, marked(undefined, "better"), ["polarity"]],
    [none, marked("better", undefined), ["polarity"]],
    [none, marked("same", "notComparable"), []],
    [none, marked("same", undefined), ["observation.trend"]],
    [none, marked(), []],
    [{ polarity: "lower" }, marked("better"), []],
    [{ polarity: "within" }, marked("worse"), []],
    [{}, marked("better"), ["indicator.polarity"]],
    [{ ...none, basisOf: { polarity: "inferred" } }, marked("better"), ["indicator.polarity"]],
    [{}, marked("same"), []],
    [{}, marked(), []],
    [{ polarity: "none", target: trend }, {}, ["polarity"]],
    [{ target: trend }, {}, ["indicator.polarity"]],
    [{ polarity: "higher", target: trend }, {}, []],
    [{ polarity: "none", target: null }, {}, []],
    [{ polarity: "none", target: { form: "point" } }, {}, []],
    [{ polarity: "none", target: { value: 1 } }, {}, ["indicator.target.form"]],
    [{ polarity: "none" }, {}, ["indicator.target"]],
    [
      { polarity: "none", target: trend, basisOf: { target: "inferred" } },
      {},
      ["indicator.target"],
    ],
    [{ ...none, status: "closed" }, marked("better"), []],
  ])("%j, %j: %j", (indicator, rest, expected) => {
    expect(answer("trend-has-polarity", indicator, rest)).toEqual(expected);
  });

  it("not by an outcome that is only inferred", () => {
    const observations = marked("better").observations.map((told) => ({
      ...told,
      basis: "inferred",
    }));
    expect(answer("trend-has-polarity", none, { observations })).toEqual(["observation.trend"]);
  });
});
