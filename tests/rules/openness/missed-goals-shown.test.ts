import { expect, it } from "vitest";
import { ask } from "../ask.js";

const goal = { id: "goal:a", level: "council", horizon: "2025-01/2026-12" };
const shown = {
  id: "record:a",
  kind: "publication",
  period: "2025",
  on: "2026-05-15",
  verdicts: [{ goal: "goal:a", verdict: "notMet" }],
};
const bare = (value: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined));
const answer = (changes: Record<string, unknown>, more = {}, options = {}) => {
  const plan = {
    complete: [{ part: "records" }],
    goals: [goal],
    records: [bare({ ...shown, ...changes })],
    ...more,
  };
  const { findings, cannotTell } = ask("missed-goals-shown", plan, options);
  return [...findings.map(({ params }) => params["year"]), ...cannotTell];
};

it.each([
  [{}, []],
  [{ verdicts: [] }, ["2025"]],
  [{ period: "2024" }, ["2025"]],
  [{ period: "2024-01/2025-12" }, []],
  [{ kind: "other" }, ["2025"]],
  [{ on: null }, ["2025"]],
  [{ on: "2026-11-02" }, ["2025"]],
  [{ publishedOn: null }, ["2025"]],
  [{ on: null, publishedOn: "2026-05-15" }, []],
  [{ on: undefined }, ["record.on"]],
  [{ verdicts: undefined }, ["record.verdicts"]],
  [{ period: undefined }, ["record.period"]],
])("a publication with %j: %j", (changes, expected) => {
  expect(answer(changes)).toEqual(expected);
});

it("is open about the year of the publication that does not tell, and no other", () => {
  const other = (changes: Record<string, unknown>) => ({ ...shown, id: "record:b", ...changes });
  const records = (...more: readonly Record<string, unknown>[]) => ({
    records: [{ ...shown, verdicts: [] }, ...more].map(bare),
  });
  const old = other({ period: "2024", verdicts: undefined });
  expect(answer({}, records(old))).toEqual(["2025"]);
  const dayless = other({ on: undefined });
  const silent = other({ id: "record:c", verdicts: undefined });
  expect(answer({}, records(dayless, silent))).toEqual(["record.on"]);
  expect(answer({}, records(silent, dayless))).toEqual(["record.on"]);
});

it("is asked of years that lie whole within the goal's time, and are told in full", () => {
  const halfYear = { ...goal, horizon: "2025-07/2026-12" };
  expect(answer({ verdicts: [] }, { goals: [halfYear] })).toEqual([]);
  const told = (complete: object) =>
    answer({ verdicts: [] }, { complete: [{ part: "records", ...complete }] });
  expect(told({ period: "2025", kinds: ["publication"] })).toEqual(["2025"]);
  expect(told({ period: "2024" })).toEqual(["complete: records"]);
  expect(told({ kinds: ["auditReport"] })).toEqual(["complete: records"]);
});

it("is asked of each year from the end of June after it", () => {
  expect(answer({ verdicts: [] }, {}, { asOf: "2026-06-30" })).toEqual([]);
  expect(answer({ verdicts: [] }, {}, { asOf: "2026-07-01" })).toEqual(["2025"]);
});

it("is asked of council goals in force", () => {
  const goals = (changes: Record<string, unknown>) => ({ goals: [{ ...goal, ...changes }] });
  expect(answer({ verdicts: [] }, goals({ level: "board" }))).toEqual([]);
  expect(answer({ verdicts: [] }, goals({ horizon: "2025" }))).toEqual([]);
});

it("is open where the records of the year are not told in full", () => {
  const complete = [{ part: "records", period: "2024" }];
  expect(answer({ verdicts: [] }, { complete })).toEqual(["complete: records"]);
});
