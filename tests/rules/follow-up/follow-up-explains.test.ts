import { describe, expect, it } from "vitest";
import { ask } from "../ask.js";

const answer = (
  assessments: readonly Record<string, unknown>[],
  more: Record<string, unknown> = {},
  options = {},
) => {
  const occasion = {
    id: "occasion:a",
    closedOn: "2026-04-27",
    assessments: assessments.map((assessment) => ({ goal: "goal:a", ...assessment })),
    ...more,
  };
  const plan = { goals: [{ id: "goal:a" }], occasions: [occasion] };
  const { findings, cannotTell } = ask("follow-up-explains", plan, options);
  return [...findings.map(({ params }) => params["count"]), ...cannotTell];
};
const unexplained = { verdict: "notMet", causes: [] };

describe("a verdict needs a cause", () => {
  it.each([
    [{ verdict: "notMet", causes: [] }, [1]],
    [{ verdict: "partlyMet", causes: [] }, [1]],
    [{ forecast: "notMet", causes: [] }, [1]],
    [{ verdict: "met", causes: [] }, []],
    [{ verdict: "met", forecast: "notMet", causes: [] }, []],
    [{ verdict: "notMeasurable", causes: [] }, []],
    [{ verdict: "notMet", causes: ["Två vakanser."] }, []],
    [{ verdict: "notMet" }, ["occasion.assessments[].causes"]],
    [{ causes: [] }, ["occasion.assessments[].verdict"]],
    [{ forecast: "met" }, ["occasion.assessments[].verdict"]],
    [{ causes: ["Två vakanser."] }, []],
  ])("%j: %j", (assessment, expected) => {
    expect(answer([assessment])).toEqual(expected);
  });

  it("counts the goals that have none, and names them", () => {
    expect(answer([unexplained, { verdict: "met" }, unexplained])).toEqual([2]);
    const { findings } = ask("follow-up-explains", {
      goals: [{ id: "goal:a" }],
      occasions: [
        {
          id: "occasion:a",
          closedOn: "2026-04-27",
          assessments: [
            { goal: "goal:a", ...unexplained },
            { goal: "goal:gone", ...unexplained },
            { goal: "goal:a", verdict: "met" },
          ],
        },
      ],
    });
    expect(findings[0]?.related).toEqual(["goal:a"]);
  });
});

describe("it is asked", () => {
  it("of what was closed in the last two years, not before and not ahead", () => {
    expect(answer([unexplained], { closedOn: "2024-11-01" })).toEqual([1]);
    expect(answer([unexplained], { closedOn: "2024-10-31" })).toEqual([]);
    expect(answer([unexplained], { closedOn: "2026-11-01" })).toEqual([1]);
    expect(answer([unexplained], { closedOn: "2026-11-02" })).toEqual([]);
    expect(answer([unexplained], { closedOn: null })).toEqual([]);
    const options = { "follow-up-explains": { months: 6 } };
    expect(answer([unexplained], {}, { options })).toEqual([]);
  });

  it("where the day is not told, as an open question", () => {
    const open = Object.fromEntries([["closedOn", undefined]]);
    const occasions = [{ id: "occasion:a", assessments: [{ goal: "goal:a", ...unexplained }] }];
    expect(open).toEqual({ closedOn: undefined });
    expect(ask("follow-up-explains", { occasions }).cannotTell).toEqual(["occasion.closedOn"]);
  });

  it("of follow-ups about goals, or that may be", () => {
    const bare = { id: "occasion:a", of: "cycle:a", closedOn: "2026-04-27" };
    const asked = (cycle: Record<string, unknown>, occasion: Record<string, unknown> = {}) =>
      ask("follow-up-explains", {
        cycles: [{ id: "cycle:a", ...cycle }],
        occasions: [{ ...bare, ...occasion }],
      }).cannotTell;
    expect(asked({ goals: [] })).toEqual([]);
    expect(asked({ goals: [] }, { goals: ["goal:a"] })).toEqual(["occasion.assessments"]);
    expect(asked({ goals: ["goal:a"] }, { goals: [] })).toEqual([]);
    expect(asked({})).toEqual(["occasion.assessments"]);
    expect(answer([unexplained], { goals: [] })).toEqual([1]);
  });
});
