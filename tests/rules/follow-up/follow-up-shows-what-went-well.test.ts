import { describe, expect, it } from "vitest";
import { ask } from "../ask.js";

const answer = (
  assessments: readonly Record<string, unknown>[],
  more: Record<string, unknown> = {},
  options = {},
) => {
  const occasions = [
    {
      id: "occasion:a",
      closedOn: "2026-04-27",
      assessments: assessments.map((assessment) => ({ goal: "goal:a", ...assessment })),
      wentWell: [],
      ...more,
    },
  ];
  const plan = { goals: [{ id: "goal:a" }], occasions };
  const { fires, cannotTell } = ask("follow-up-shows-what-went-well", plan, options);
  return fires.length > 0 ? "fires" : cannotTell;
};
const missed = { verdict: "notMet" };

describe("follow-up-shows-what-went-well", () => {
  it("is asked from three goals that were judged", () => {
    expect(answer([missed, missed, missed])).toBe("fires");
    expect(answer([missed, missed])).toEqual([]);
    expect(answer([missed, missed, { verdict: "notMeasurable" }])).toEqual([]);
    expect(answer([missed, missed, { verdict: "notAssessed" }])).toEqual([]);
    const options = { "follow-up-shows-what-went-well": { atLeast: 2 } };
    expect(answer([missed, missed], {}, { options })).toBe("fires");
  });

  it("does not know whether a goal without verdict was judged", () => {
    expect(answer([missed, missed, {}])).toEqual(["occasion.assessments[].verdict"]);
  });

  it.each([
    [{ verdict: "met", text: "Lotsarna gjorde skillnaden." }, []],
    [{ verdict: "partlyMet", exceeded: true, text: "Över förväntan." }, []],
    [{ verdict: "notMet", wentWell: ["Samarbetet."] }, []],
    [{ verdict: "met", text: " " }, "fires"],
    [{ verdict: "met", wentWell: [] }, "fires"],
    [{ verdict: "notMet", text: "Ingen sökte." }, "fires"],
  ])("%j shows success: %j", (assessment, expected) => {
    expect(answer([missed, missed, assessment])).toEqual(expected);
  });

  it("is not asked while the follow-up is open or lies ahead", () => {
    expect(answer([missed, missed, missed], { closedOn: null })).toEqual([]);
    expect(answer([missed, missed, missed], { closedOn: "2026-11-02" })).toEqual([]);
    expect(answer([missed, missed, missed], { closedOn: "2026-11-01" })).toBe("fires");
  });

  it("does not take what is inferred for a fact", () => {
    const inferred = { basisOf: { wentWell: "inferred" } };
    expect(answer([missed, missed, missed], inferred)).toEqual(["occasion.wentWell"]);
  });
});
