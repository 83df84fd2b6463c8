import { describe, expect, it } from "vitest";
import { parsePlanOrThrow } from "../../src/plan/parse-plan-or-throw.js";
import { query } from "../../src/plan/query.js";
import { yearRecords } from "../../src/rules/year-records.js";

const asked = (rest: object) =>
  yearRecords(
    query(parsePlanOrThrow({ format: 1, organisation: { id: "organisation:o" }, ...rest })),
    ["budgetAdopted", "annualReportApproved"],
  );

describe("yearRecords", () => {
  it("finds the records of a kind by the first year they are about, and no other kinds", () => {
    const found = asked({
      records: [
        { id: "record:b", kind: "budgetAdopted", period: "2026-01/2027-12" },
        { id: "record:a", kind: "budgetAdopted", period: "2026" },
        { id: "record:c", kind: "annualReportApproved", period: "2025" },
        { id: "record:d", kind: "interimReportDelivered", period: "2026" },
      ],
    });
    expect(found.of("budgetAdopted", 2026).map(({ id }) => id)).toEqual(["record:b", "record:a"]);
    expect(found.of("budgetAdopted", 2027)).toEqual([]);
    expect(found.of("annualReportApproved", 2025).map(({ id }) => id)).toEqual(["record:c"]);
    expect(found.of("interimReportDelivered", 2026)).toEqual([]);
    expect(found.years("interimReportDelivered")).toEqual([]);
  });

  it("says of which kinds some record has no year, or one that is only inferred", () => {
    const found = asked({
      records: [
        { id: "record:a", kind: "budgetAdopted" },
        { id: "record:b", kind: "annualReportApproved", period: "2025" },
      ],
    });
    expect(found.hasUndated("budgetAdopted")).toBe(true);
    expect(found.hasUndated("annualReportApproved")).toBe(false);
    const inferred = asked({
      records: [
        { id: "record:b", kind: "annualReportApproved", period: "2025", basis: "inferred" },
      ],
    });
    expect(inferred.hasUndated("annualReportApproved")).toBe(true);
    expect(inferred.years("annualReportApproved")).toEqual([]);
  });

  it("has the years told of and those told in full, once each and in order", () => {
    const found = asked({
      records: [
        { id: "record:a", kind: "budgetAdopted", period: "2027" },
        { id: "record:b", kind: "budgetAdopted", period: "2024" },
      ],
      complete: [
        { part: "records", period: "2025-01/2026-12", kinds: ["budgetAdopted"] },
        { part: "records", period: "2023" },
        { part: "goals", period: "2020" },
        { part: "records" },
      ],
    });
    expect(found.years("budgetAdopted")).toEqual([2023, 2024, 2025, 2026, 2027]);
    expect(found.years("annualReportApproved")).toEqual([2023]);
  });

  it("has none where nothing is told in full", () => {
    expect(asked({}).years("budgetAdopted")).toEqual([]);
  });
});
