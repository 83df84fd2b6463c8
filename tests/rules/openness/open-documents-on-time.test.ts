import { describe, expect, it } from "vitest";
import { ask } from "../ask.js";

const answer = (changes: Record<string, unknown>, more: object = {}, asOf = "2026-11-01") => {
  const record = {
    id: "record:a",
    kind: "annualReportApproved",
    on: "2026-05-11",
    announcedOn: "2026-04-30",
    publishedOn: "2026-04-30",
    ...changes,
  };
  const records = [Object.fromEntries(Object.entries(record).filter(([, is]) => is !== undefined))];
  const { fires, cannotTell, notExamined } = ask(
    "open-documents-on-time",
    { records, ...more },
    { asOf },
  );
  return [...fires, ...cannotTell, ...notExamined.map(() => "not examined")];
};
const fires = ["record:a publishedOn"];
const open = ["record.publishedOn"];

describe("from the day of the announcement the document is on the website", () => {
  it.each([
    ["2026-04-29", []],
    ["2026-04-30", []],
    ["2026-05-01", fires],
    [null, fires],
    [undefined, open],
    // A month in which the announcement lies: before or after it.
    ["2026-04", []],
    ["2026-05", fires],
    ["2026", open],
  ])("published %s", (publishedOn, expected) => {
    expect(answer({ publishedOn })).toEqual(expected);
  });

  it.each([
    ["2026-04", "2026-04-01", []],
    ["2026-04", "2026-04-02", open],
    ["2026-04", "2026-04-30", open],
    ["2026-04", "2026-05-01", fires],
    [undefined, "2026-05-01", ["record.announcedOn"]],
  ])("announced %s, published %s", (announcedOn, publishedOn, expected) => {
    expect(answer({ announcedOn, publishedOn })).toEqual(expected);
  });

  it("also the budget proposal; what is put up after the meeting may be the budget itself", () => {
    const budget = { kind: "budgetAdopted" };
    expect(answer({ ...budget, publishedOn: "2026-05-11" })).toEqual(fires);
    expect(answer({ ...budget, publishedOn: "2026-05-12" })).toEqual(open);
    expect(answer({ ...budget, publishedOn: null })).toEqual(fires);
    expect(answer({ ...budget, on: undefined, publishedOn: "2026-05-12" })).toEqual(fires);
    expect(answer({ publishedOn: "2026-05-12" })).toEqual(fires);
  });
});

describe("the question is put", () => {
  it("when the meeting has been announced", () => {
    const late = { publishedOn: null };
    expect(answer(late, {}, "2026-04-29")).toEqual([]);
    expect(answer(late, {}, "2026-04-30")).toEqual(fires);
  });

  it("of budget and annual report at a meeting that was held", () => {
    expect(answer({ kind: "auditReport", publishedOn: null })).toEqual([]);
    expect(answer({ on: null, publishedOn: null })).toEqual([]);
  });

  it("not of a company", () => {
    const of = (kind: string) => ({ organisation: { id: "organisation:exempelkommun", kind } });
    expect(answer({ publishedOn: null }, of("company"))).toEqual([]);
    expect(answer({ publishedOn: null }, of("region"))).toEqual(fires);
  });

  it("by the wording from 1 January 2020", () => {
    const late = { publishedOn: null };
    expect(answer({ ...late, on: "2019-12-31", announcedOn: "2019-12-20" })).toEqual([
      "not examined",
    ]);
    expect(answer({ ...late, on: "2020-01-07", announcedOn: "2019-12-31" })).toEqual([
      "not examined",
    ]);
    expect(answer({ ...late, on: "2020-01-07", announcedOn: "2020-01-01" })).toEqual(fires);
    expect(answer({ ...late, on: "2019-12-31", announcedOn: undefined })).toEqual(["not examined"]);
  });
});
