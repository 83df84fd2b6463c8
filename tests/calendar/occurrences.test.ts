import { describe, expect, it } from "vitest";
import { dayNumber } from "../../src/calendar/day-number.js";
import { eachOccurrence } from "../../src/calendar/each-occurrence.js";
import type { OccurrenceWindow } from "../../src/calendar/occurrence-window.js";
import { occurrences } from "../../src/calendar/occurrences.js";
import type { Recurrence } from "../../src/plan/recurrence.js";

const year2026 = { from: "2026-01-01", to: "2026-12-31" };

/** Each occurrence as "period end". */
const listed = (recurrence: Recurrence, window: OccurrenceWindow = year2026) =>
  occurrences(recurrence, undefined, window)?.map(({ period, end }) => `${period} ${end}`);

describe("occurrences of each recurrence, by the end of their periods", () => {
  it("every year", () => {
    expect(listed({ every: "year" }, { from: "2024-12-31", to: "2026-12-30" })).toEqual([
      "2024 2024-12-31",
      "2025 2025-12-31",
    ]);
  });

  it("every fourth year, before and after the one that is told", () => {
    const window = { from: "2000-01-01", to: "2027-12-31" };
    const found = occurrences({ every: "year", step: 4, since: 2010 }, undefined, window);
    expect(found?.map(({ period }) => period)).toEqual([
      "2002",
      "2006",
      "2010",
      "2014",
      "2018",
      "2022",
      "2026",
    ]);
  });

  it("half-years", () => {
    expect(listed({ every: "half" })).toEqual(["2026-H1 2026-06-30", "2026-H2 2026-12-31"]);
    expect(listed({ every: "half", cumulative: true })).toEqual([
      "2026-01/2026-06 2026-06-30",
      "2026-01/2026-12 2026-12-31",
    ]);
  });

  it("interim periods of eight months, or as told", () => {
    expect(listed({ every: "interim" })).toEqual(["2026-01/2026-08 2026-08-31"]);
    expect(listed({ every: "interim", months: 6 })).toEqual(["2026-01/2026-06 2026-06-30"]);
    expect(listed({ every: "interim", months: 7 })).toEqual(["2026-01/2026-07 2026-07-31"]);
  });

  it("tertials", () => {
    expect(listed({ every: "tertial" })).toEqual([
      "2026-T1 2026-04-30",
      "2026-T2 2026-08-31",
      "2026-T3 2026-12-31",
    ]);
    expect(listed({ every: "tertial", cumulative: true })).toEqual([
      "2026-01/2026-04 2026-04-30",
      "2026-01/2026-08 2026-08-31",
      "2026-01/2026-12 2026-12-31",
    ]);
  });

  it("quarters", () => {
    expect(listed({ every: "quarter" })).toEqual([
      "2026-Q1 2026-03-31",
      "2026-Q2 2026-06-30",
      "2026-Q3 2026-09-30",
      "2026-Q4 2026-12-31",
    ]);
    expect(listed({ every: "quarter", cumulative: true })?.at(2)).toBe(
      "2026-01/2026-09 2026-09-30",
    );
  });

  it("each month but January, June and August is nine times a year", () => {
    expect(listed({ every: "month", except: [1, 6, 8] })).toEqual([
      "2026-02 2026-02-28",
      "2026-03 2026-03-31",
      "2026-04 2026-04-30",
      "2026-05 2026-05-31",
      "2026-07 2026-07-31",
      "2026-09 2026-09-30",
      "2026-10 2026-10-31",
      "2026-11 2026-11-30",
      "2026-12 2026-12-31",
    ]);
  });

  it("only some months, with February's last day right", () => {
    const window = { from: "2096-01-01", to: "2104-12-31" };
    expect(listed({ every: "month", only: [2] }, window)).toEqual([
      "2096-02 2096-02-29",
      "2097-02 2097-02-28",
      "2098-02 2098-02-28",
      "2099-02 2099-02-28",
      "2100-02 2100-02-28",
      "2101-02 2101-02-28",
      "2102-02 2102-02-28",
      "2103-02 2103-02-28",
      "2104-02 2104-02-29",
    ]);
    expect(listed({ every: "month", only: [9, 5, 5], cumulative: true })).toEqual([
      "2026-01/2026-05 2026-05-31",
      "2026-01/2026-09 2026-09-30",
    ]);
    expect(listed({ every: "month", only: [5], except: [5] })).toEqual([]);
  });

  it("weeks, over the turn of a year with 53", () => {
    expect(listed({ every: "week" }, { from: "2026-12-21", to: "2027-01-17" })).toEqual([
      "2026-W52 2026-12-27",
      "2026-W53 2027-01-03",
      "2027-W01 2027-01-10",
      "2027-W02 2027-01-17",
    ]);
    expect(listed({ every: "week" })).toHaveLength(52);
  });

  it("every second week, over the turn of a year with 53", () => {
    const window = { from: "2026-11-30", to: "2027-01-31" };
    expect(listed({ every: "week", step: 2, since: "2026-12-29" }, window)).toEqual([
      "2026-W49 2026-12-06",
      "2026-W51 2026-12-20",
      "2026-W53 2027-01-03",
      "2027-W02 2027-01-17",
      "2027-W04 2027-01-31",
    ]);
  });

  it("single days, in order and once each", () => {
    const dates = ["2026-09-15", "2026-02-03", "2027-01-01", "2026-02-03"];
    expect(listed({ every: "dates", dates })).toEqual([
      "2026-02-03 2026-02-03",
      "2026-09-15 2026-09-15",
    ]);
  });

  it("cases have no days of their own", () => {
    expect(listed({ every: "case", perYear: 40 })).toEqual([]);
  });
});

describe("occurrences of a fiscal year that does not start in January", () => {
  const window = { ...year2026, fiscalYearStartMonth: 5 };

  it.each<[Recurrence, string[]]>([
    [{ every: "year" }, ["2025-05/2026-04 2026-04-30"]],
    [{ every: "year", step: 2, since: 2025 }, ["2025-05/2026-04 2026-04-30"]],
    [{ every: "year", step: 2, since: 2026 }, []],
    [{ every: "half" }, ["2025-11/2026-04 2026-04-30", "2026-05/2026-10 2026-10-31"]],
    [{ every: "interim" }, ["2026-05/2026-12 2026-12-31"]],
    [{ every: "interim", months: 6 }, ["2026-05/2026-10 2026-10-31"]],
    [
      { every: "tertial", cumulative: true },
      ["2025-05/2026-04 2026-04-30", "2026-05/2026-08 2026-08-31", "2026-05/2026-12 2026-12-31"],
    ],
    [
      { every: "quarter" },
      [
        "2025-11/2026-01 2026-01-31",
        "2026-02/2026-04 2026-04-30",
        "2026-05/2026-07 2026-07-31",
        "2026-08/2026-10 2026-10-31",
      ],
    ],
    [{ every: "month", only: [4] }, ["2026-04 2026-04-30"]],
    [
      { every: "month", only: [4, 5], cumulative: true },
      ["2025-05/2026-04 2026-04-30", "2026-05/2026-05 2026-05-31"],
    ],
    [{ every: "week" }, []],
  ])("%j", (recurrence, expected) => {
    const found = listed(recurrence, window);
    if (recurrence.every === "week") expect(found).toEqual(listed(recurrence));
    else expect(found).toEqual(expected);
  });
});

describe("occurrences by their due day", () => {
  it("lie in the window by the due day, not by the period", () => {
    expect(
      occurrences({ every: "year" }, { by: "date", monthDay: "04-15", yearsAfter: 1 }, year2026),
    ).toEqual([{ period: "2025", end: "2025-12-31", due: "2026-04-15" }]);
    expect(
      occurrences(
        { every: "quarter" },
        { by: "days", days: 20, move: "forward" },
        { from: "2026-01-20", to: "2026-07-19" },
      ),
    ).toEqual([
      { period: "2025-Q4", end: "2025-12-31", due: "2026-01-20" },
      { period: "2026-Q1", end: "2026-03-31", due: "2026-04-20" },
    ]);
  });

  it("are found when the move carries them over the edge of the window", () => {
    const monday = { from: "2026-02-02", to: "2026-02-02" };
    expect(
      occurrences({ every: "month" }, { by: "days", days: 0, move: "forward" }, monday),
    ).toEqual([{ period: "2026-01", end: "2026-01-31", due: "2026-02-02" }]);
    const friday = { from: "2026-01-30", to: "2026-01-30" };
    expect(occurrences({ every: "month" }, { by: "days", days: 0, move: "back" }, friday)).toEqual([
      { period: "2026-01", end: "2026-01-31", due: "2026-01-30" },
    ]);
  });

  it("give no due day where none is told", () => {
    expect(occurrences({ every: "interim" }, undefined, year2026)).toEqual([
      { period: "2026-01/2026-08", end: "2026-08-31", due: undefined },
    ]);
  });

  it("one day of the year may answer for all quarters", () => {
    const found = occurrences(
      { every: "quarter" },
      { by: "date", monthDay: "02-15", yearsAfter: 1 },
      { from: "2026-02-15", to: "2026-02-15" },
    );
    expect(found?.map(({ period }) => period)).toEqual([
      "2025-Q1",
      "2025-Q2",
      "2025-Q3",
      "2025-Q4",
    ]);
  });
});

describe("occurrences within what is in force", () => {
  it("takes the periods that end inside validity", () => {
    const validity = { validFrom: "2026-02-01", validTo: "2026-09-30" };
    expect(listed({ every: "quarter" }, { ...year2026, ...validity })).toEqual([
      "2026-Q1 2026-03-31",
      "2026-Q2 2026-06-30",
      "2026-Q3 2026-09-30",
    ]);
    expect(listed({ every: "tertial", cumulative: true }, { ...year2026, ...validity })).toEqual([
      "2026-01/2026-04 2026-04-30",
      "2026-01/2026-08 2026-08-31",
    ]);
  });

  it("null for the end is without end", () => {
    expect(
      listed({ every: "year" }, { ...year2026, validFrom: "2026-01-01", validTo: null }),
    ).toEqual(["2026 2026-12-31"]);
  });

  it("lets a report be due after its end", () => {
    const window = { from: "2026-01-01", to: "2026-12-31", validTo: "2025-12-31" };
    expect(occurrences({ every: "year" }, { by: "months", months: 3 }, window)).toEqual([
      { period: "2025", end: "2025-12-31", due: "2026-03-31" },
    ]);
  });
});

describe("what occurrences cannot tell", () => {
  const window = { from: dayNumber("2026-01-01"), to: dayNumber("2026-12-31") };

  it.each<[Recurrence]>([[{ every: "year", step: 2 }], [{ every: "week", step: 2 }]])(
    "%j has no days until somebody says since when",
    (recurrence) => {
      expect(occurrences(recurrence, undefined, year2026)).toBeUndefined();
      expect(eachOccurrence(recurrence, undefined, window, () => expect.unreachable())).toBe(false);
    },
  );

  it("every one year or week needs no start", () => {
    expect(listed({ every: "year", step: 1 })).toEqual(["2026 2026-12-31"]);
    expect(listed({ every: "week", step: 1 })).toHaveLength(52);
  });

  it("refuses what is not a day", () => {
    expect(() => listed({ every: "year" }, { from: "2026", to: "2026-12-31" })).toThrow(RangeError);
    expect(() => listed({ every: "dates", dates: ["2026-02-30"] })).toThrow(RangeError);
  });
});
