import { describe, expect, it } from "vitest";
import { leaveFor } from "../../src/rules/budget-adoption.js";

const adopted = (on: string | null, specialReasons = true) => ({
  id: "record:budget" as const,
  kind: "budgetAdopted" as const,
  on,
  specialReasons,
});
const tax = (on: string) => ({ id: "record:tax" as const, kind: "taxRateAdopted" as const, on });
// The end of November 2023 was a Thursday; New Year's Eve moves to Tuesday 2 January 2024.
const days = { ordinary: "2023-11-30", extended: "2024-01-02", asOf: "2024-06-01" };
const leave = (on: string | null, asOf = days.asOf, taxDay = "2023-11-27") =>
  leaveFor([adopted(on)], { ...days, asOf }, [tax(taxDay)]);

describe("a later day for the budget", () => {
  it("is given to the end of the year, and left open on the days after it", () => {
    expect(leave("2023-12-31")).toBe("leave");
    expect(leave("2024-01-01")).toBe("afterYearEnd");
    expect(leave("2024-01-02")).toBe("afterYearEnd");
    expect(leave("2024-01-03")).toBe("late");
  });

  it("may still be met while it has not passed", () => {
    expect(leave(null, "2023-12-31")).toBe("leave");
    expect(leave(null, "2024-01-02")).toBe("afterYearEnd");
    expect(leave(null, "2024-01-03")).toBe("late");
    expect(leave("2024-01-03", "2024-01-02")).toBe("late");
  });

  it("is not given without a tax rate in time, or without special reasons", () => {
    expect(leave("2023-12-20", days.asOf, "2023-11-30")).toBe("leave");
    expect(leave("2023-12-20", days.asOf, "2023-12-01")).toBe("taxLate");
    expect(leaveFor([adopted("2023-12-20")], days, [])).toBe("noTax");
    expect(leaveFor([adopted("2023-12-20", false)], days, [tax("2023-11-27")])).toBe("late");
  });
});
