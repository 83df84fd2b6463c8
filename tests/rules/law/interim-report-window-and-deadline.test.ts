import { describe, expect, it } from "vitest";
import { ask } from "../ask.js";

const units = [
  { id: "unit:kf", kind: "council" },
  { id: "unit:rev", kind: "audit" },
];
const cycles = [{ id: "cycle:interim", kind: "interim" }];
const report = (period: string, council: string | null, audit: string | null = council) => ({
  id: `occasion:${period.slice(-7).toLowerCase()}`,
  of: "cycle:interim",
  period,
  delivered: [
    { to: "unit:kf", on: council },
    { to: "unit:rev", on: audit },
  ],
});
const answer = (occasions: readonly object[], asOf: string, more: object = {}) =>
  ask(
    "interim-report-window-and-deadline",
    {
      complete: [{ part: "occasions", period: asOf.slice(0, 4) }],
      units,
      cycles,
      occasions,
      ...more,
    },
    { asOf },
  );
const why = (occasions: readonly object[], asOf: string, more: object = {}) =>
  answer(occasions, asOf, more).findings.map(({ params: { why, due } }) => [why, due]);

describe("the last day", () => {
  // 31 October 2026 is a Saturday, so the last day is Monday 2 November.
  it.each([
    ["2026-01/2026-08", "2026-11-02", []],
    ["2026-01/2026-08", "2026-11-03", [["late", "2026-11-02"]]],
    // Two months after 30 June is 30 August (a Sunday in 2026), not the last of August.
    ["2026-H1", "2026-08-31", []],
    ["2026-H1", "2026-09-01", [["late", "2026-08-31"]]],
    // After 31 July there is no 31 September.
    ["2026-01/2026-07", "2026-09-30", []],
    ["2026-01/2026-07", "2026-10-01", [["late", "2026-09-30"]]],
  ])("of a report on %s: handed over %s", (period, on, expected) => {
    expect(why([report(period, on)], "2026-12-01")).toEqual(expected);
  });

  it("passes 1 May, and a leap day ends the eighth month", () => {
    // A fiscal year from July 2027: eight months end on 29 February 2028; 29 April is a Saturday, 1 May a holiday.
    const late = report("2027-07/2028-02", "2028-05-03");
    const more = {
      organisation: { id: "organisation:exempelkommun", fiscalYearStartMonth: 7 },
      complete: [{ part: "occasions", period: "2027-07/2028-06" }],
    };
    expect(why([late], "2028-06-01", more)).toEqual([["late", "2028-05-02"]]);
    expect(why([report("2027-07/2028-02", "2028-05-02")], "2028-06-01", more)).toEqual([]);
  });

  it("passes New Year's Eve, which the law counts with the holidays", () => {
    // A fiscal year from March 2026: eight months end on 31 October; 2 January 2027 is a Saturday.
    const more = { organisation: { id: "organisation:exempelkommun", fiscalYearStartMonth: 3 } };
    const handedOver = (on: string) => why([report("2026-03/2026-10", on)], "2027-02-01", more);
    expect(handedOver("2027-01-04")).toEqual([]);
    expect(handedOver("2027-01-05")).toEqual([["late", "2027-01-04"]]);
  });

  it("must have passed before a report is missing", () => {
    expect(why([], "2026-11-02")).toEqual([]);
    expect(why([], "2026-11-03")).toEqual([["none", "2026-11-02"]]);
  });

  it("of a first report leaves time for a second", () => {
    expect(why([report("2026-H1", "2026-09-15")], "2026-10-01")).toEqual([]);
  });
});

describe("the receivers", () => {
  it("are both the council and the auditors", () => {
    expect(why([report("2026-01/2026-08", "2026-10-20", null)], "2026-12-01")).toEqual([
      ["late", "2026-11-02"],
    ]);
    const { findings, cannotTell } = answer(
      [
        {
          ...report("2026-01/2026-08", null),
          delivered: [{ to: "unit:kf", on: "2026-10-20" }],
        },
      ],
      "2026-12-01",
    );
    expect([findings, cannotTell]).toEqual([[], ["occasion.delivered"]]);
  });

  it("may be told of in a record", () => {
    const records = [
      {
        id: "record:interim",
        kind: "interimReportDelivered",
        period: "2026-01/2026-08",
        on: "2026-10-20",
        to: ["unit:kf", "unit:rev"],
      },
    ];
    expect(why([], "2026-12-01", { records })).toEqual([]);
  });
});

describe("a day of which only the month is known", () => {
  it.each([
    ["2026-10", [], []],
    ["2026-12", ["organisation:exempelkommun"], []],
    ["2026-11", [], ["occasion.delivered[].on", "occasion.delivered[].on"]],
  ])("%s", (on, fires, open) => {
    const told = answer([report("2026-01/2026-08", on)], "2027-01-15", {
      complete: [{ part: "occasions", period: "2026" }],
    });
    expect(told.fires).toEqual(fires);
    expect(told.cannotTell).toEqual([...new Set(open)]);
  });
});

it("asks for one report; more are free", () => {
  const august = report("2026-01/2026-08", "2026-10-20");
  const april = report("2026-01/2026-04", "2026-12-24");
  expect(why([april, august], "2026-12-31")).toEqual([]);
});

describe("the period", () => {
  it.each([
    ["2026-01/2026-05", "window"],
    ["2026-01/2026-09", "window"],
    ["2026-03/2026-08", "window"],
    ["2026-01/2026-06", undefined],
    ["2026-01/2026-08", undefined],
  ])("%s", (period, expected) => {
    expect(why([report(period, "2026-08-20")], "2026-12-31")[0]?.[0]).toBe(expected);
  });

  it("belongs to the fiscal year it lies in", () => {
    const { findings } = answer([report("2028-01/2028-04", "2028-05-20")], "2028-06-01", {
      organisation: { id: "organisation:exempelkommun", fiscalYearStartMonth: 7 },
      complete: [{ part: "occasions", period: "2027-07/2028-06" }],
    });
    expect(findings.map(({ params: { year, why } }) => [year, why])).toEqual([[2027, "window"]]);
  });
});

describe("what may have been an interim report", () => {
  const august = report("2026-01/2026-08", "2026-10-20");

  it.each([
    ["occasion.of", { of: undefined }, {}],
    ["cycle.kind", {}, { cycles: [{ id: "cycle:interim" }] }],
    ["occasion.period", { period: undefined }, {}],
    ["unit.kind", {}, { units: [{ id: "unit:kf", kind: "council" }, { id: "unit:rev" }] }],
  ])("is open without %s", (field, occasion, more) => {
    const told = JSON.parse(JSON.stringify({ ...august, ...occasion }));
    expect(answer([told], "2026-12-01", more)).toMatchObject({ fires: [], cannotTell: [field] });
  });

  it("is not what boards give to it", () => {
    const obligations = [{ id: "obligation:input" }];
    const input = {
      ...report("2026-01/2026-08", null),
      id: "occasion:input",
      of: "obligation:input",
    };
    expect(why([august, input], "2026-12-01", { obligations })).toEqual([]);
    expect(why([input], "2026-12-01", { obligations })).toEqual([["none", "2026-11-02"]]);
  });
});

it("weighs what was read in full more than what was read second hand", () => {
  const severities = (period: string, on: string) =>
    answer([report(period, on)], "2026-12-01").findings.map(({ severity }) => severity);
  expect(severities("2026-01/2026-08", "2026-12-01")).toEqual(["error"]);
  expect(severities("2026-T1", "2026-05-20")).toEqual(["warning"]);
  // That a year has no report rests on the same window: its last day is two months after two thirds of the year.
  const none = answer([], "2026-12-01").findings;
  expect(none.map(({ severity, sources }) => [severity, sources.map(({ id }) => id)])).toEqual([
    ["warning", ["kl-11-16", "lkbr-13-1", "tid-1930-173-2"]],
  ]);
});

it("names each year that is told in full", () => {
  const { findings } = answer([], "2026-12-01", {
    complete: [{ part: "occasions", period: "2024-01/2026-12" }],
  });
  expect(findings.map(({ params: { year } }) => year)).toEqual([2024, 2025, 2026]);
});

it("asks nothing of years the plan does not speak of", () => {
  const reports = [
    report("2024-01/2024-08", "2024-10-01"),
    report("2026-01/2026-08", "2026-10-01"),
  ];
  const complete = [{ part: "occasions", period: "2024" }];
  expect(answer(reports, "2026-12-01", { complete })).toMatchObject({ fires: [], cannotTell: [] });
});

it("does not count absence where nothing is told in full", () => {
  const { findings, cannotTell } = answer([], "2026-12-01", { complete: [] });
  expect([findings, cannotTell]).toEqual([[], ["complete: occasions"]]);
  const elsewhere = answer([], "2026-12-01", { complete: [{ part: "goals" }] });
  expect([elsewhere.findings, elsewhere.cannotTell]).toEqual([[], ["complete: occasions"]]);
});

it("is answered where a year is told in full, whatever else is", () => {
  const august = report("2026-01/2026-08", "2026-10-20");
  for (const part of ["occasions", "records"]) {
    const complete = [{ part: "goals" }, { part, period: "2026" }];
    expect(answer([august], "2026-12-01", { complete }).cannotTell).toEqual([]);
  }
});

it("names the report that was late, also where one of the two is not told to have it", () => {
  const late = report("2026-01/2026-08", "2026-12-01");
  expect(answer([late], "2026-12-24").findings).toMatchObject([{ related: [late.id] }]);
  const half = { ...late, delivered: late.delivered.slice(0, 1) };
  expect(answer([half], "2026-12-24")).toMatchObject({
    findings: [{ params: { why: "late" }, related: [late.id] }],
    cannotTell: [],
  });
});

it("is judged by the wording that was read", () => {
  const { fires, notExamined } = answer([], "2017-12-31", { complete: [{ part: "occasions" }] });
  expect([fires, notExamined.length]).toEqual([[], 1]);
});

it("does not hold an older year against the law of today", () => {
  const { findings, notExamined } = answer(
    [report("2018-01/2018-08", "2018-12-01"), report("2026-01/2026-08", "2026-10-20")],
    "2026-12-01",
  );
  expect(findings).toEqual([]);
  expect(notExamined).toHaveLength(1);
});

it("is not put to a company", () => {
  const organisation = { id: "organisation:exempelkommun", kind: "company" };
  expect(why([], "2026-12-01", { organisation })).toEqual([]);
});
