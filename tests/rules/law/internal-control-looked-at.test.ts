import { describe, expect, it } from "vitest";
import { ask } from "../ask.js";

const both = ["internalControl", "riskReview"];
const look = {
  id: "record:a",
  kind: "internalControl",
  by: "unit:kfn",
  period: "2025",
  on: "2025-02-11",
};
const bare = (value: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined));
const answer = (looks: readonly Record<string, unknown>[], more: object = {}) => {
  const { findings, cannotTell } = ask("internal-control-looked-at", {
    complete: [{ part: "records", period: "2025", kinds: both }],
    units: [{ id: "unit:kfn", kind: "board" }],
    records: looks.map((told, at) => bare({ ...look, id: `record:${at}`, ...told })),
    ...more,
  });
  return [...findings.map(({ params }) => params["year"]), ...cannotTell];
};

describe("a board has looked", () => {
  it.each([
    [[{}], []],
    [[{ kind: "riskReview" }], []],
    [[{ kind: "other" }], ["2025"]],
    [[], ["2025"]],
    // About the latest whole year or this one, or held in them.
    [[{ period: "2024", on: "2025-01-14" }], []],
    [[{ period: "2025", on: "2024-12-17" }], []],
    [[{ period: "2026", on: "2026-02-10" }], []],
    [[{ period: "2024", on: "2024-12-17" }], ["2025"]],
    [[{ on: null }], ["2025"]],
    [[{ by: "unit:annan" }], ["2025"]],
  ])("looks told %j: %j", (looks, expected) => {
    expect(answer(looks)).toEqual(expected);
  });

  it.each([
    [{ by: undefined }, ["record.by"]],
    [{ period: undefined }, []],
    [{ on: undefined }, []],
    [{ period: undefined, on: "2024-12-17" }, ["record.period"]],
    [{ period: "2024", on: undefined }, ["record.on"]],
    [{ period: undefined, on: undefined }, ["record.on"]],
    // Whoever looked in 2024, it is not the look of 2025.
    [{ period: "2024", on: "2024-12-17", by: undefined }, ["2025"]],
  ])("a look with %j: %j", (told, expected) => {
    expect(answer([told])).toEqual(expected);
  });

  it("says the same fact whatever the order of the plan", () => {
    const two = [{ by: undefined }, { period: "2024", on: undefined }];
    expect([answer(two), answer(two.toReversed())]).toEqual([["record.by"], ["record.by"]]);
  });
});

describe("a look is missing", () => {
  it.each([
    [{ complete: [{ part: "records", period: "2025", kinds: ["internalControl"] }] }],
    [{ complete: [{ part: "records", period: "2025", kinds: ["riskReview"] }] }],
    [{ complete: [{ part: "records", period: "2024" }] }],
    [{ complete: [] }],
  ])("only where looks are told in full: %j", (more) => {
    expect(answer([], more)).toEqual(["complete: records"]);
  });

  it.each([
    ["executive", ["2025"]],
    ["jointBoard", ["2025"]],
    ["council", []],
    ["committee", []],
    ["administration", []],
    [undefined, ["unit.kind"]],
  ])("of the kind %s: %j", (kind, expected) => {
    expect(answer([], { units: [bare({ id: "unit:kfn", kind })] })).toEqual(expected);
  });

  it("not of a company, nor of a board that is no more", () => {
    expect(answer([], { organisation: { id: "organisation:a", kind: "company" } })).toEqual([]);
    expect(
      answer([], { units: [{ id: "unit:kfn", kind: "board", validTo: "2026-10-31" }] }),
    ).toEqual([]);
  });
});
