import { expect, it } from "vitest";
import { ask } from "../ask.js";

type Fields = Record<string, unknown>;

const goals = (count: number, fields: Fields = {}, name = "a") =>
  Array.from({ length: count }, (_, at) => ({
    id: `goal:${name}-${at}`,
    level: "council",
    kind: "outcome",
    ...fields,
  }));
const answer = (all: readonly Fields[], rest: Fields = {}, options = {}) => {
  const plan = { complete: [{ part: "goals" }], goals: all, ...rest };
  const { findings, cannotTell } = ask("council-goal-count", plan, { options });
  return [...findings.map(({ params }) => params), ...cannotTell];
};

it.each([
  [10, []],
  [11, [{ count: 11, limit: 10 }]],
  [20, [{ count: 20, limit: 10 }]],
  [21, [{ count: 21, limit: 20 }]],
])("%i goals: %j", (count, expected) => {
  expect(answer(goals(count))).toEqual(expected);
});

it.each([{ kind: "economy" }, { level: "board" }, { status: "draft" }, { horizon: "2025" }])(
  "does not count %j",
  (fields) => {
    expect(answer([...goals(10), ...goals(3, fields, "b")])).toEqual([]);
  },
);

it.each([
  { level: undefined },
  { kind: undefined },
  { basisOf: { level: "inferred" } },
  { basisOf: { kind: "inferred" } },
])("cannot tell where %j could tip it", (fields) => {
  const unclear = goals(1, fields, "b").map((goal) => JSON.parse(JSON.stringify(goal)));
  expect(answer([...goals(10), ...unclear])).toEqual(["goal.level"]);
  expect(answer([...goals(9), ...unclear])).toEqual([]);
  expect(answer([...goals(11), ...unclear])).toEqual([{ count: 11, limit: 10 }]);
});

it("cannot tell that they are few where the council's goals are not told in full", () => {
  const untold = ["complete: goals"];
  expect(answer(goals(3), { complete: [] })).toEqual(untold);
  expect(answer(goals(3), { complete: [{ part: "goals", kinds: ["board"] }] })).toEqual(untold);
  expect(answer(goals(3), { complete: [{ part: "goals", period: "2025" }] })).toEqual(untold);
  expect(
    answer(goals(3), { complete: [{ part: "goals", kinds: ["council"], period: "2026" }] }),
  ).toEqual([]);
});

it("takes other limits", () => {
  const options = { "council-goal-count": { advise: 3, warn: 5 } };
  expect(answer(goals(4), {}, options)).toEqual([{ count: 4, limit: 3 }]);
  expect(answer(goals(6), {}, options)).toEqual([{ count: 6, limit: 5 }]);
});
