import { expect, it } from "vitest";
import { ask } from "../ask.js";

const cycle = { id: "cycle:a", kind: "goal", from: ["unit:a"], recurrence: { every: "month" } };
const bare = (value: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined));
const answer = (cycles: readonly Record<string, unknown>[], options = {}) => {
  const plan = { units: [{ id: "unit:a" }], cycles: cycles.map(bare) };
  const { findings, cannotTell } = ask("follow-up-frequency", plan, options);
  return [...findings.map(({ params }) => params["times"]), ...cannotTell];
};

it("adds up what one unit delivers, and asks from the fifth", () => {
  const quarterly = { ...cycle, recurrence: { every: "quarter" } };
  const yearly = { ...cycle, id: "cycle:b", kind: "annual", recurrence: { every: "year" } };
  expect(answer([quarterly])).toEqual([]);
  expect(answer([quarterly, yearly])).toEqual([5]);
  expect(answer([quarterly, { ...yearly, from: ["unit:b"] }])).toEqual([]);
  const options = { "follow-up-frequency": { limit: 5 } };
  expect(answer([quarterly, yearly], { options })).toEqual([]);
});

it.each([
  [{ kind: "finance", goals: [] }, []],
  [{ kind: "monthly", goals: ["goal:a"] }, [12]],
  [{ kind: "tertial" }, [12]],
  [{ kind: "interim" }, [12]],
  [{ validTo: "2026-10-31" }, []],
  [{ kind: "monthly" }, ["cycle.goals"]],
  [{ kind: undefined }, ["cycle.goals"]],
  [{ from: undefined }, ["cycle.from"]],
  [{ recurrence: undefined }, ["cycle.recurrence"]],
  [{ recurrence: { every: "case" } }, ["cycle.recurrence"]],
])("a cycle with %j: %j", (changes, expected) => {
  expect(answer([{ ...cycle, ...changes }])).toEqual(expected);
});

it("says enough once the limit is passed", () => {
  expect(answer([cycle, { id: "cycle:b", kind: "goal" }])).toEqual([12]);
});
