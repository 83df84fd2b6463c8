import { describe, expect, it } from "vitest";
import { parsePlanOrThrow } from "../../src/plan/parse-plan-or-throw.js";
import { query } from "../../src/plan/query.js";
import { interimArrival } from "../../src/rules/interim-arrival.js";
import { interimReports } from "../../src/rules/interim-reports.js";

const units = [
  { id: "unit:council", kind: "council" },
  { id: "unit:auditors", kind: "audit" },
  { id: "unit:untold" },
];
const asked = (rest: object) =>
  query(parsePlanOrThrow({ format: 1, organisation: { id: "organisation:o" }, units, ...rest }));

describe("interimReports", () => {
  it("reads records of delivery, and no other records", () => {
    const q = asked({
      records: [
        {
          id: "record:b",
          kind: "interimReportDelivered",
          period: "2026-01/2026-08",
          on: "2026-10-05",
          to: ["unit:council"],
        },
        { id: "record:a", kind: "interimReportDelivered", to: ["unit:council", "unit:auditors"] },
        { id: "record:c", kind: "budgetAdopted", on: "2026-11-05", to: ["unit:council"] },
        { id: "record:d", kind: "interimReportDelivered" },
      ],
    });
    expect(interimReports(q)).toEqual([
      {
        id: "record:a",
        days: undefined,
        receipts: [{ to: "unit:council" }, { to: "unit:auditors" }],
      },
      {
        id: "record:b",
        days: { from: "2026-01-01", to: "2026-08-31" },
        receipts: [{ to: "unit:council", on: "2026-10-05" }],
      },
      { id: "record:d", days: undefined, receipts: [] },
    ]);
  });

  it("reads occasions of interim cycles, and leaves open those of which the kind is not told", () => {
    const q = asked({
      cycles: [
        { id: "cycle:interim", kind: "interim" },
        { id: "cycle:annual", kind: "annual" },
        { id: "cycle:untold" },
      ],
      obligations: [{ id: "obligation:o" }],
      occasions: [
        { id: "occasion:4", of: "cycle:interim", delivered: [{ to: "unit:council", on: null }] },
        { id: "occasion:3", of: "cycle:annual" },
        { id: "occasion:2", of: "cycle:untold" },
        { id: "occasion:1" },
        { id: "occasion:0", of: "obligation:o" },
      ],
    });
    expect(interimReports(q)).toEqual([
      { id: "occasion:1", days: undefined, receipts: [], doubt: "occasion.of" },
      { id: "occasion:2", days: undefined, receipts: [], doubt: "cycle.kind" },
      { id: "occasion:4", days: undefined, receipts: [{ to: "unit:council", on: null }] },
    ]);
  });
});

describe("interimArrival", () => {
  const q = asked({});
  const arrived = (
    id: "record:r" | "occasion:o",
    receipts: readonly { to: string; on?: string | null }[],
  ) =>
    interimArrival(
      "council",
      { id, days: undefined, receipts: receipts as never },
      "2026-10-31",
      q,
    );

  it("is in time up to the last day, and late from the day after or when it is known not to have come", () => {
    expect(arrived("record:r", [{ to: "unit:council", on: "2026-10-31" }])).toBe("inTime");
    expect(arrived("record:r", [{ to: "unit:council", on: "2026-11-01" }])).toBe("late");
    expect(arrived("occasion:o", [{ to: "unit:council", on: null }])).toBe("late");
  });

  it("asks for the day where a month alone may lie on both sides", () => {
    // All of October is in time; of the whole year nothing can be said.
    expect(arrived("record:r", [{ to: "unit:council", on: "2026-10" }])).toBe("inTime");
    expect(arrived("record:r", [{ to: "unit:council", on: "2026" }])).toBe("record.on");
    expect(arrived("occasion:o", [{ to: "unit:council" }])).toBe("occasion.delivered[].on");
    expect(
      interimArrival(
        "council",
        { id: "record:r", days: undefined, receipts: [{ to: "unit:council", on: "2026-10" }] },
        "2026-10-01",
        q,
      ),
    ).toBe("record.on");
  });

  it("names the fact that would tell, of a record and of an occasion", () => {
    expect(arrived("record:r", [])).toBe("record.to");
    expect(arrived("occasion:o", [])).toBe("occasion.delivered");
    expect(arrived("record:r", [{ to: "unit:auditors", on: "2026-10-01" }])).toBe("record.to");
    expect(arrived("record:r", [{ to: "unit:untold", on: "2026-10-01" }])).toBe("unit.kind");
  });

  it("says late before it asks who a receiver is, and asks for a day before it says late", () => {
    const late = { to: "unit:council", on: "2026-12-01" };
    expect(arrived("record:r", [{ to: "unit:untold" }, late])).toBe("late");
    expect(arrived("record:r", [late, { to: "unit:council" }])).toBe("record.on");
  });
});
