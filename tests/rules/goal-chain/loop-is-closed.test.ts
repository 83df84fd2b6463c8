import { describe, expect, it } from "vitest";
import { ask } from "../ask.js";

const goal = { id: "goal:a", situationAnalysis: { text: "Läget", from: [] as string[] } };
const plan = {
  complete: [{ part: "goals" }],
  cycles: [{ id: "cycle:a", kind: "annual" }],
  occasions: [{ id: "occasion:a", of: "cycle:a", closedOn: "2025-10-31" }],
  goals: [goal],
};
const answer = (changes: Record<string, unknown>, options = {}) => {
  const { fires, cannotTell } = ask("loop-is-closed", { ...plan, ...changes }, options);
  return fires.length > 0 ? "fires" : cannotTell;
};
const occasion = (changes: Record<string, unknown>) => ({
  occasions: [{ ...plan.occasions[0], ...changes }],
});

describe("loop-is-closed", () => {
  it("waits a year to the day: the next round has time to come", () => {
    expect(answer({}, { asOf: "2026-11-01" })).toBe("fires");
    expect(answer({}, { asOf: "2026-10-31" })).toEqual([]);
    expect(answer(occasion({ closedOn: "2023-02-27" }), { asOf: "2024-02-29" })).toBe("fires");
    expect(answer(occasion({ closedOn: "2023-02-28" }), { asOf: "2024-02-29" })).toEqual([]);
  });

  it("asks about no follow-up that is open, and none of another kind unless told to", () => {
    const cycles = [{ id: "cycle:a", kind: "monthly" }];
    const options = { "loop-is-closed": { kinds: ["annual", "monthly"] } };
    expect(answer(occasion({ closedOn: null }))).toEqual([]);
    expect(answer({ cycles })).toEqual([]);
    expect(answer({ cycles }, { options })).toBe("fires");
  });

  it("asks about no report that is not a follow-up", () => {
    const changes = { ...occasion({ of: "obligation:a" }), obligations: [{ id: "obligation:a" }] };
    expect(answer(changes)).toEqual([]);
  });

  it("is content with one goal that builds on it", () => {
    const user = { id: "goal:b", situationAnalysis: { text: "Läget", from: ["occasion:a"] } };
    expect(answer({ goals: [goal, user] })).toEqual([]);
  });

  it("cannot tell while a goal in force does not say what its analysis builds on", () => {
    const untold = ["goal.situationAnalysis.from"];
    expect(answer({ goals: [goal, { id: "goal:b" }] })).toEqual(untold);
    expect(answer({ goals: [{ id: "goal:b", situationAnalysis: { text: "Läget" } }] })).toEqual(
      untold,
    );
    expect(answer({ goals: [goal, { id: "goal:b", status: "closed" }] })).toBe("fires");
    expect(answer({ goals: [goal, { id: "goal:b", situationAnalysis: null }] })).toBe("fires");
  });

  it("cannot tell while the goals are not told in full, or the cycle's kind is not told", () => {
    const upTo = (year: string) => [{ part: "goals", period: `2020-01/${year}-12` }];
    expect(answer({ complete: upTo("2025") })).toEqual(["complete: goals"]);
    expect(answer({ complete: upTo("2026") })).toBe("fires");
    expect(answer({ cycles: [{ id: "cycle:a" }] })).toEqual(["cycle.kind"]);
  });
});
