import { describe, expect, it } from "vitest";
import { ask } from "../ask.js";

const answer = (rule: string, plan: Record<string, unknown>, options = {}) => {
  const { fires, cannotTell } = ask(rule, plan, options);
  return [...fires, ...cannotTell];
};

describe("indicator-never-commented", () => {
  const rule = "indicator-never-commented";
  const asked = (
    observations: readonly Record<string, unknown>[],
    indicator: Record<string, unknown> = {},
    options = {},
  ) =>
    answer(
      rule,
      {
        method: "lean",
        indicators: [{ id: "indicator:a", ...indicator }],
        observations: observations.map((one, at) => ({
          id: `observation:${at}`,
          indicator: "indicator:a",
          value: 4,
          comment: null,
          ...one,
        })),
      },
      options,
    );

  it("finds two figures without a word, and no fewer unless told to", () => {
    expect(asked([{}, {}])).toEqual(["indicator:a"]);
    expect(asked([{}])).toEqual([]);
    expect(asked([{}], {}, { options: { [rule]: { atLeast: 1 } } })).toEqual(["indicator:a"]);
    expect(asked([{}, { value: null }])).toEqual([]);
    expect(asked([{}, {}, { value: 0 }])).toEqual(["indicator:a"]);
    const [finding] = ask(rule, {
      method: "lean",
      indicators: [{ id: "indicator:a" }],
      observations: [1, 2, 3].map((value) => ({
        id: `observation:${value}`,
        indicator: "indicator:a",
        value,
        comment: null,
      })),
    }).findings;
    expect(finding?.params).toEqual({ count: 3 });
  });

  it("is content with one comment, and takes no blank for one", () => {
    expect(asked([{}, { comment: "Ökade." }])).toEqual([]);
    expect(asked([{}, { comment: " " }])).toEqual(["indicator:a"]);
  });

  it("cannot tell what is not told, and asks of indicators in force", () => {
    expect(asked([{}, { comment: " ", basisOf: { comment: "inferred" } }])).toEqual([
      "observation.comment",
    ]);
    expect(asked([{}, { basisOf: { value: "estimated" } }])).toEqual(["observation.value"]);
    expect(asked([{}, {}], { status: "closed" })).toEqual([]);
  });
});

describe("figure-says-its-period", () => {
  const asked = (changes: Record<string, unknown>) =>
    answer("figure-says-its-period", {
      method: "katrineholm",
      observations: [{ id: "observation:a", indicator: "indicator:a", period: null, ...changes }],
    });

  it("finds a figure whose source gives no period", () => {
    expect(asked({ value: 81 })).toEqual(["observation:a period"]);
    expect(asked({ value: 0 })).toEqual(["observation:a period"]);
    const observations = [
      { id: "observation:a", indicator: "indicator:a", period: null, value: 1 },
    ];
    const plan = { method: "katrineholm", observations };
    expect(ask("figure-says-its-period", plan).findings[0]?.params).toEqual({
      indicator: "indicator:a",
    });
    expect(asked({ value: 81, period: "2017" })).toEqual([]);
    expect(asked({ value: null })).toEqual([]);
    expect(asked({})).toEqual(["observation.value"]);
    expect(asked({ period: "2017" })).toEqual([]);
  });
});
