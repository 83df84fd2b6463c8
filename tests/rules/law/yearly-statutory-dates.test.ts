import { describe, expect, it } from "vitest";
import { ask } from "../ask.js";

const organisation = { id: "organisation:exempelkommun", electionDays: ["2022-09-11"] };
const fact = (kind: string, year: number, on: string | null | undefined, more: object = {}) => ({
  id: `record:${kind.toLowerCase()}-${on ?? "none"}`,
  kind,
  period: String(year),
  ...(on !== undefined && { on }),
  ...more,
});
const answer = (records: readonly object[], asOf: string, more: object = {}) => {
  const { findings, ...rest } = ask(
    "yearly-statutory-dates",
    { organisation, records, ...more },
    { asOf },
  );
  const told = findings.map(({ params: { kind, why, limit } }) => [kind, why, limit]);
  return { ...rest, told };
};
const told = (...asked: Parameters<typeof answer>) => answer(...asked).told;

describe("the last day, and the day after it", () => {
  it.each([
    ["budgetProposed", 2026, "2025-10-31", "2025-11-01", "2025-10-31"],
    // Saturday 31 October 2026, a Saturday and a Sunday 30 November, Saturday 15 April, Sunday 30 June: the next working day.
    ["budgetProposed", 2027, "2026-11-02", "2026-11-03", "2026-11-02"],
    ["budgetAdopted", 2024, "2023-11-30", "2023-12-01", "2023-11-30"],
    ["budgetAdopted", 2025, "2024-12-02", "2024-12-03", "2024-12-02"],
    ["budgetAdopted", 2026, "2025-12-01", "2025-12-02", "2025-12-01"],
    ["annualReportDelivered", 2025, "2026-04-15", "2026-04-16", "2026-04-15"],
    ["annualReportDelivered", 2022, "2023-04-17", "2023-04-18", "2023-04-17"],
    // 15 April 2022 was Good Friday.
    ["annualReportDelivered", 2021, "2022-04-19", "2022-04-20", "2022-04-19"],
    ["discharge", 2025, "2026-06-30", "2026-07-01", "2026-06-30"],
    ["discharge", 2023, "2024-07-01", "2024-07-02", "2024-07-01"],
  ])("of %s for %i is %s", (kind, year, last, after, limit) => {
    const asOf = `${year + 2}-01-01`;
    const more = { specialReasons: false };
    expect(told([fact(kind, year, last, more)], asOf)).toEqual([]);
    expect(told([fact(kind, year, after, more)], asOf)).toEqual([[kind, "late", limit]]);
  });

  it("must have passed", () => {
    const late = [fact("discharge", 2025, null)];
    expect(told(late, "2026-06-30")).toEqual([]);
    expect(told(late, "2026-07-01")).toEqual([["discharge", "late", "2026-06-30"]]);
  });

  it("is asked of the latest year due, also where the plan has no record of it", () => {
    const complete = [{ part: "records", period: "2024-01/2026-12", kinds: ["discharge"] }];
    const asked = (asOf: string, more: object = {}) =>
      told([fact("discharge", 2024, "2025-05-12")], asOf, more);
    expect(asked("2026-06-30", { complete })).toEqual([]);
    expect(asked("2026-07-01", { complete })).toEqual([["discharge", "none", "2026-06-30"]]);
    const open = answer([fact("discharge", 2024, "2025-05-12")], "2026-07-01");
    expect([open.told, open.cannotTell]).toEqual([[], ["complete: records"]]);
  });

  it("of several records the one in time counts", () => {
    const both = [fact("discharge", 2025, "2026-09-01"), fact("discharge", 2025, "2026-05-11")];
    expect(told(both, "2026-12-01")).toEqual([]);
  });

  it.each([
    ["2026-06", []],
    ["2026", ["record.on"]],
    [undefined, ["record.on"]],
    [null, []],
  ])("is not judged by a day that is not told: %s", (on, open) => {
    const { cannotTell, told } = answer([fact("discharge", 2025, on)], "2027-03-01");
    expect(cannotTell.filter((field) => field !== "complete: records")).toEqual(open);
    expect(told.length).toBe(on === null ? 1 : 0);
  });

  it("is kept, and nothing is open, where each was done in time", () => {
    const records = [
      fact("budgetProposed", 2026, "2025-10-20"),
      fact("budgetAdopted", 2026, "2025-11-24"),
      fact("annualReportDelivered", 2025, "2026-04-10"),
      fact("annualReportApproved", 2025, "2026-05-25"),
      fact("discharge", 2025, "2026-05-25"),
    ];
    const kept = { told: [], cannotTell: [], notExamined: [] };
    expect(answer(records, "2026-11-01")).toMatchObject(kept);
    // The proposal for 2027 is due on Monday 2 November 2026: the day has not passed.
    const ahead = fact("budgetProposed", 2027, null);
    expect(answer([...records, ahead], "2026-11-01")).toMatchObject(kept);
    const old = fact("budgetAdopted", 2012, "2012-05-01");
    const before = answer([...records, old], "2026-11-01");
    expect([before.told, before.cannotTell, before.notExamined.length]).toEqual([[], [], 1]);
    // One that is told to be missing is a finding, one that is not told to be is open, and neither is both.
    const most = records.filter(({ kind }) => kind !== "annualReportDelivered");
    const complete = [{ part: "records", period: "2025", kinds: ["annualReportDelivered"] }];
    expect(answer(most, "2026-11-01", { complete })).toMatchObject({
      told: [["annualReportDelivered", "none", "2026-04-15"]],
      cannotTell: [],
    });
    expect(answer(most, "2026-11-01")).toMatchObject({
      told: [],
      cannotTell: ["complete: records"],
    });
    const [proposed, , ...rest] = records;
    const late = fact("budgetAdopted", 2026, "2025-12-15", { specialReasons: true });
    expect(answer([proposed ?? {}, late, ...rest], "2026-11-01")).toMatchObject({
      told: [],
      cannotTell: ["complete: records"],
    });
  });

  it("may be kept by a record that does not say its year", () => {
    const undated = { id: "record:undated", kind: "discharge", on: "2026-05-11" };
    const complete = [{ part: "records", period: "2025", kinds: ["discharge"] }];
    const { cannotTell, told } = answer([undated], "2026-08-01", { complete });
    expect([told, cannotTell.includes("record.period")]).toEqual([[], true]);
  });

  it("of a time before the wording that was read is not examined", () => {
    // 11 kap. 8 § in its wording from 2020, 11 kap. 10 § from 2018.
    const { notExamined, told } = answer(
      [
        fact("budgetProposed", 2020, "2019-12-20", { specialReasons: false }),
        fact("budgetAdopted", 2020, "2019-12-20", { specialReasons: false }),
        fact("discharge", 2016, "2017-09-20"),
        fact("annualReportApproved", 2016, "2017-10-20"),
      ],
      "2020-02-01",
    );
    expect(told).toEqual([["budgetAdopted", "late", "2019-12-02"]]);
    expect(notExamined).toHaveLength(1);
  });

  it.each(["company", "federation"])("does not bind a %s", (kind) => {
    const late = [fact("discharge", 2025, "2026-09-01")];
    const other = { organisation: { ...organisation, kind } };
    expect(answer(late, "2026-12-01", other)).toEqual({
      ...{ told: [], fires: [], cannotTell: [], notExamined: [] },
    });
    const region = { organisation: { ...organisation, kind: "region" } };
    expect(told(late, "2026-12-01", region)).toHaveLength(1);
  });
});

describe("with special reasons", () => {
  const reasons = { specialReasons: true };
  it.each([
    // For 2024, the proposal by 31 October or 30 November 2023, both working days.
    ["budgetProposed", "2023-11-30", "taxRateProposed", "2023-10-31", []],
    ["budgetProposed", "2023-11-30", "taxRateProposed", "2023-11-01", ["taxLate"]],
    ["budgetProposed", "2023-12-01", "taxRateProposed", "2023-10-31", ["late"]],
    // The budget by 30 November, or by 31 December: New Year's Eve, so Tuesday 2 January.
    ["budgetAdopted", "2023-12-31", "taxRateAdopted", "2023-11-30", []],
    ["budgetAdopted", "2024-01-02", "taxRateAdopted", "2023-11-30", []],
    ["budgetAdopted", "2024-01-03", "taxRateAdopted", "2023-11-30", ["late"]],
    ["budgetAdopted", "2023-12-31", "taxRateAdopted", "2023-12-01", ["taxLate"]],
    ["budgetAdopted", "2023-12-31", "taxRateAdopted", null, ["taxLate"]],
  ])("%s on %s with %s on %s: %j", (kind, on, tax, taxOn, expected) => {
    const records = [fact(kind, 2024, on, reasons), fact(tax, 2024, taxOn)];
    expect(told(records, "2024-03-01").map(([, why]) => why)).toEqual(expected);
  });

  const late = (more: object, others: readonly object[] = [], complete: readonly object[] = []) => {
    const record = fact("budgetAdopted", 2024, "2023-12-18", more);
    const { told, cannotTell } = answer([record, ...others], "2024-03-01", { complete });
    return [
      ...told.map(([, why]) => why),
      ...cannotTell.filter((field) => field !== "complete: records"),
    ];
  };
  const inTime = fact("taxRateAdopted", 2024, "2023-11-27");

  it("that are not told, nobody can tell", () => {
    expect(late({}, [inTime])).toEqual(["record.specialReasons"]);
    expect(late({ specialReasons: false }, [inTime])).toEqual(["late"]);
  });

  it("the tax rate must be told", () => {
    const complete = [{ part: "records", period: "2024", kinds: ["taxRateAdopted"] }];
    expect(late(reasons)).toEqual([]);
    expect(late(reasons, [], complete)).toEqual(["taxLate"]);
    expect(late(reasons, [{ id: "record:tax", kind: "taxRateAdopted" }], complete)).toEqual([
      "record.period",
    ]);
    expect(late(reasons, [fact("taxRateAdopted", 2024, undefined)])).toEqual(["record.on"]);
    expect(
      answer([fact("budgetAdopted", 2024, "2023-12-18", reasons)], "2024-03-01").cannotTell,
    ).toContain("complete: records");
  });

  it("a later day of which only the month is known may be in time", () => {
    const records = [fact("budgetAdopted", 2024, "2024-01", reasons), inTime];
    const { told, cannotTell } = answer(records, "2024-03-01");
    expect([told, cannotTell.includes("record.on")]).toEqual([[], true]);
  });

  it("what has not happened may still happen until the later day", () => {
    const complete = [{ part: "records", period: "2024", kinds: ["budgetAdopted"] }];
    const none = (asOf: string) => answer([], asOf, { complete });
    expect(none("2024-01-02").told).toEqual([]);
    expect(none("2024-01-02").cannotTell).toContain("record.specialReasons");
    expect(none("2024-01-03").told).toEqual([["budgetAdopted", "none", "2023-11-30"]]);

    const notYet = (asOf: string, more: object) =>
      told([fact("budgetAdopted", 2024, null, more), inTime], asOf);
    expect(notYet("2024-01-02", reasons)).toEqual([]);
    expect(notYet("2024-01-02", {})).toEqual([]);
    expect(notYet("2024-01-02", { specialReasons: false })).toHaveLength(1);
    expect(notYet("2024-01-03", reasons)).toEqual([["budgetAdopted", "late", "2023-11-30"]]);
  });

  it("give no later day for annual report and discharge", () => {
    const records = [
      fact("annualReportDelivered", 2024, "2025-05-15", reasons),
      fact("discharge", 2024, "2025-07-02", reasons),
    ];
    expect(told(records, "2025-12-01")).toHaveLength(2);
  });
});

describe("in an election year", () => {
  const adopted = (year: number, on: string | undefined, electionDays?: readonly string[]) => {
    const { told, cannotTell } = answer(
      [fact("budgetAdopted", year, on)],
      `${year}-02-01`,
      electionDays && { organisation: { ...organisation, electionDays } },
    );
    return [...told.map(([, why, limit]) => `${why} ${limit}`), ...cannotTell].filter(
      (field) => field !== "complete: records",
    );
  };

  it("the newly elected council adopts the budget, from 15 October", () => {
    expect(adopted(2023, "2022-10-14")).toEqual(["oldCouncil 2022-10-15"]);
    expect(adopted(2023, "2022-06-13")).toEqual(["oldCouncil 2022-10-15"]);
    expect(adopted(2023, "2022-10-15")).toEqual([]);
    expect(adopted(2023, "2022-10")).toEqual(["record.on"]);
  });

  it("it may adopt anew what the old council adopted in June", () => {
    const twice = [
      fact("budgetAdopted", 2023, "2022-06-13"),
      fact("budgetAdopted", 2023, "2022-11-21"),
    ];
    expect(told(twice, "2023-02-01")).toEqual([]);
  });

  it("other years a budget in June is lawful, and so is one a year before", () => {
    expect(adopted(2024, "2023-06-12")).toEqual([]);
    expect(adopted(2026, "2025-06-16")).toEqual([]);
    expect(adopted(2026, "2024-12-16")).toEqual([]);
  });

  it("the council is elected for four years, so three years on either side are no election years", () => {
    expect(adopted(2022, "2021-06-14")).toEqual([]);
    expect(adopted(2020, "2019-06-17")).toEqual([]);
    expect(adopted(2027, "2026-06-15")).toEqual(["organisation.electionDays"]);
    expect(adopted(2026, "2025-06-16", [])).toEqual(["organisation.electionDays"]);
    expect(adopted(2027, "2026-06-15", ["2022-09-11", "2026-09-13"])).toEqual([
      "oldCouncil 2026-10-15",
    ]);
  });

  it("the proposal may still be older", () => {
    expect(told([fact("budgetProposed", 2023, "2022-05-20")], "2023-02-01")).toEqual([]);
  });
});

describe("the annual report is approved before discharge is decided", () => {
  const decided = (approved: string | null | undefined, discharge = "2026-05-11") => {
    const records = [
      fact("annualReportApproved", 2025, approved),
      fact("discharge", 2025, discharge),
    ];
    const { told, cannotTell } = answer(records, "2026-10-01");
    return [
      ...told.map(([kind, why, limit]) => `${kind} ${why} ${limit}`),
      ...cannotTell.filter((field) => field !== "complete: records"),
    ];
  };
  const late = ["annualReportApproved late 2026-05-11"];

  it.each([
    ["2026-05-10", []],
    // The order of two decisions on one day stands in the minutes.
    ["2026-05-11", []],
    ["2026-05-12", late],
    [null, late],
    ["2026-05", ["record.on"]],
    [undefined, ["record.on"]],
  ])("approved %s, discharge on 11 May", (approved, expected) => {
    expect(decided(approved)).toEqual(expected);
  });

  it("counts discharge in a month from its last day", () => {
    expect(decided("2026-05-31", "2026-05")).toEqual([]);
    expect(decided("2026-06-01", "2026-05")).toEqual(["annualReportApproved late 2026-05-31"]);
  });

  it("counts the first of several decisions, and none that lies ahead", () => {
    const records = [
      fact("annualReportApproved", 2025, "2026-06-01"),
      fact("discharge", 2025, "2026-06-15"),
      fact("discharge", 2025, "2026-05-11"),
    ];
    expect(told(records, "2026-10-01")).toEqual([["annualReportApproved", "late", "2026-05-11"]]);
    expect(told(records, "2026-05-10")).toEqual([]);
    expect(told(records, "2026-05-11")).toHaveLength(1);
  });

  it("is told only of records told in full", () => {
    const discharge = fact("discharge", 2025, "2026-05-11");
    const complete = [{ part: "records", period: "2025", kinds: ["annualReportApproved"] }];
    const undated = { id: "record:undated", kind: "annualReportApproved", on: "2026-05-01" };
    expect(told([discharge], "2026-10-01")).toEqual([]);
    expect(answer([discharge], "2026-10-01").cannotTell).toEqual(["complete: records"]);
    expect(told([discharge], "2026-10-01", { complete })).toEqual([
      ["annualReportApproved", "none", "2026-05-11"],
    ]);
    const open = answer([discharge, undated], "2026-10-01", { complete });
    expect([open.told, open.cannotTell.includes("record.period")]).toEqual([[], true]);
  });
});
