import { describe, expect, it } from "vitest";
import { ask } from "../ask.js";

const report = { id: "obligation:r", to: ["unit:board"], use: "decision" };
const answer = (obligation: object, more: object = {}, options = {}) =>
  ask("report-has-use", { obligations: [{ ...report, ...obligation }], ...more }, options);

describe("a report for decisions", () => {
  // On 1 November 2026 the twelve months began on 1 November 2025.
  it.each([
    [["2025-11-01"], []],
    [["2025-10-31"], ["obligation:r use"]],
    [["2025-10"], ["obligation:r use"]],
    [["2025"], []],
    [["2026-11-02"], ["obligation:r use"]],
    [[], ["obligation:r use"]],
  ])("was used on %j", (usedOn, fires) => {
    expect(answer({ usedOn }).fires).toEqual(fires);
  });

  it("is given longer when it comes more seldom", () => {
    const recurrence = { every: "year", step: 2, since: 2024 };
    expect(answer({ usedOn: ["2025-01-15"], recurrence }).fires).toEqual([]);
    expect(answer({ usedOn: ["2024-10-31"], recurrence }).fires).toHaveLength(1);
  });

  it("is given its first months", () => {
    expect(answer({ usedOn: [], validFrom: "2026-01-01" }).fires).toEqual([]);
  });

  it("may have informed a decision through one of its occasions", () => {
    const occasions = [{ id: "occasion:o", of: "obligation:r" }];
    const decided = { id: "decision:d", on: "2026-05-01" };
    const told = (decision: object, occasion: object = {}) =>
      answer(
        { usedOn: [] },
        { occasions: [{ ...occasions[0], ...occasion }], decisions: [decision] },
      ).fires;
    expect(told(decided)).toHaveLength(1);
    expect(told({ ...decided, used: ["occasion:o"] })).toEqual([]);
    expect(told(decided, { decisions: ["decision:d"] })).toEqual([]);
  });

  it("is not judged by decisions that are not told in full, or not dated", () => {
    expect(answer({}).cannotTell).toEqual(["complete: decisions"]);
    const complete = [{ part: "decisions", period: "2026" }];
    expect(answer({}, { complete }).cannotTell).toEqual(["complete: decisions"]);
    const decisions = [{ id: "decision:d", used: ["obligation:r"] }];
    expect(answer({ usedOn: [] }, { decisions }).cannotTell).toEqual(["decision.on"]);
  });

  it("takes another number of months", () => {
    const options = { options: { "report-has-use": { months: 6 } } };
    expect(answer({ usedOn: ["2026-04-30"] }, {}, options).fires).toHaveLength(1);
    expect(answer({ usedOn: ["2026-05-01"] }, {}, options).fires).toEqual([]);
  });
});

it("asks for nothing more of a report that law demands", () => {
  expect(answer({ use: "law" })).toMatchObject({ fires: [], cannotTell: [] });
});

it("says what is missing: a receiver, a use, or a decision", () => {
  const why = (obligation: object) =>
    answer(obligation).findings.map(({ path, params }) => [path, params["why"]]);
  expect(why({ use: "law", to: [] })).toEqual([["to", "noReceiver"]]);
  expect(why({ use: null })).toEqual([["use", "noUse"]]);
  expect(why({ use: null, to: [] })).toEqual([
    ["to", "noReceiver"],
    ["use", "noUse"],
  ]);
  expect(why({ usedOn: [] })).toEqual([["use", "noDecision"]]);
  const { to: _, ...unsaid } = report;
  const asked = ask("report-has-use", { obligations: [{ ...unsaid, use: "law" }] });
  expect(asked).toMatchObject({ fires: [], cannotTell: ["obligation.to"] });
});

it("counts that no decision is told where decisions are told in full, for the whole time", () => {
  const told = (complete: object) => answer({}, { complete: [complete] });
  // The twelve months before 1 November 2026; the twice as many of a report every second year.
  const year = { part: "decisions", period: "2025-11-01/2026-11-01" };
  expect(told(year)).toMatchObject({ fires: ["obligation:r use"], cannotTell: [] });
  expect(told({ ...year, period: "2025-11-02/2026-11-01" }).fires).toEqual([]);
  expect(told({ ...year, part: "records" }).fires).toEqual([]);
  const recurrence = { every: "year", step: 2, since: 2024 };
  const seldom = [{ ...report, id: "obligation:s", recurrence }, report];
  const both = ask("report-has-use", { obligations: seldom, complete: [year] });
  expect(both).toMatchObject({
    fires: ["obligation:r use"],
    cannotTell: ["complete: decisions"],
  });
});

it("begins to count from the day it began", () => {
  expect(answer({ usedOn: [], validFrom: "2025-11-01" }).fires).toEqual(["obligation:r use"]);
  expect(answer({ usedOn: [], validFrom: "2025-11-02" }).fires).toEqual([]);
});
