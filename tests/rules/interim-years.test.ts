import { describe, expect, it } from "vitest";
import { parsePlanOrThrow } from "../../src/plan/parse-plan-or-throw.js";
import { query } from "../../src/plan/query.js";
import { interimYears } from "../../src/rules/interim-years.js";

const years = (rest: object, asOf: string, fiscalYearStartMonth?: number) =>
  interimYears(
    query(
      parsePlanOrThrow({
        format: 1,
        organisation: {
          id: "organisation:o",
          ...(fiscalYearStartMonth !== undefined && { fiscalYearStartMonth }),
        },
        ...rest,
      }),
    ),
    asOf,
  );
const record = (id: string, period: string) => ({
  id: `record:${id}`,
  kind: "interimReportDelivered",
  period,
});

describe("interimYears", () => {
  it("has the latest year whose report must have been handed over, with its half and two thirds", () => {
    expect(years({}, "2026-12-31")).toEqual([
      {
        year: 2026,
        from: "2026-01-01",
        half: "2026-06-30",
        twoThirds: "2026-08-31",
        reports: [],
        isToldInFull: false,
      },
    ]);
  });

  it("waits for the last day of handing over: two months after the period's end", () => {
    // Two thirds of 2026 end on 31 August; two months later is 31 October, a Saturday, and 2 November the Monday after.
    expect(years({}, "2026-11-02").map(({ year }) => year)).toEqual([2025]);
    expect(years({}, "2026-11-03").map(({ year }) => year)).toEqual([2026]);
  });

  it("names a broken fiscal year by the calendar year it begins in", () => {
    // From April on: eight months end on 30 November, and two more on 31 January of the next calendar year.
    const [april] = years({}, "2027-06-30", 4);
    expect(april).toMatchObject({
      year: 2026,
      from: "2026-04-01",
      half: "2026-09-30",
      twoThirds: "2026-11-30",
    });
    // From March on: eight months end on 31 October, two more on 31 December, of the same calendar year.
    expect(years({}, "2026-12-31", 3).map(({ year }) => year)).toEqual([2025]);
    expect(years({}, "2027-01-01", 3).map(({ year }) => year)).toEqual([2026]);
    expect(years({}, "2026-12-30", 4).map(({ year }) => year)).toEqual([2025]);
  });

  it("has a year for each report told, with all its reports, the earliest first, and none after the latest", () => {
    const told = years(
      {
        records: [
          record("b", "2024-01/2024-08"),
          record("a", "2022-01/2022-06"),
          record("c", "2024-01/2024-06"),
          record("d", "2028-01/2028-08"),
        ],
      },
      "2026-12-31",
    );
    expect(told.map(({ year, reports }) => [year, reports.map(({ id }) => id)])).toEqual([
      [2022, ["record:a"]],
      [2024, ["record:b", "record:c"]],
      [2026, []],
    ]);
  });

  it("puts a report before the fiscal year's first month in the year before", () => {
    const told = years({ records: [record("a", "2025-03/2025-08")] }, "2026-12-31", 4);
    expect(told.map(({ year }) => year)).toEqual([2024, 2025]);
  });

  it("has the years in which all reports are told, whether as occasions or as records, and no others", () => {
    const of = (part: string, period?: string, kinds?: readonly string[]) =>
      years(
        { complete: [{ part, ...(period && { period }), ...(kinds && { kinds }) }] },
        "2026-12-31",
      ).map(({ year, reports, isToldInFull }) => [year, reports.length, isToldInFull]);
    const two = [
      [2024, 0, true],
      [2025, 0, true],
      [2026, 0, false],
    ];
    expect(of("occasions", "2024-01/2025-12")).toEqual(two);
    expect(of("records", "2024-01/2025-12")).toEqual(two);
    expect(of("goals", "2024-01/2025-12")).toEqual([[2026, 0, false]]);
    // Two thirds of 2025 end on the period's own last day: the year is within it. A day less, and it is not.
    expect(of("records", "2024-01-01/2025-08-31")).toEqual(two);
    expect(of("records", "2024-01-01/2025-08-30")).toEqual([
      [2024, 0, true],
      [2026, 0, false],
    ]);
    // Complete for ever adds no years, but says that the latest is told in full.
    expect(of("records")).toEqual([[2026, 0, true]]);
  });

  it("asks what is complete by kind", () => {
    const told = (part: string, kinds: readonly string[]) =>
      years({ complete: [{ part, kinds }] }, "2026-12-31")[0]?.isToldInFull;
    expect(told("occasions", ["interim"])).toBe(true);
    expect(told("occasions", ["annual"])).toBe(false);
    expect(told("records", ["interimReportDelivered"])).toBe(true);
    expect(told("records", ["budgetAdopted"])).toBe(false);
  });

  it("asks what is complete by the period of the year", () => {
    const told = years(
      {
        complete: [{ part: "records", period: "2024" }],
        records: [record("a", "2022-01/2022-08")],
      },
      "2026-12-31",
    );
    expect(told.map(({ year, isToldInFull }) => [year, isToldInFull])).toEqual([
      [2022, false],
      [2024, true],
      [2026, false],
    ]);
  });
});
