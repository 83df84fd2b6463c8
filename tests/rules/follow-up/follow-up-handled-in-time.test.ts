import { describe, expect, it } from "vitest";
import { ask } from "../ask.js";

const answer = (
  period: string | undefined,
  on: string | null | undefined,
  recurrence: Record<string, unknown> | undefined = { every: "month" },
  more: Record<string, unknown> = {},
  options = {},
) => {
  const { plan = {}, cycle = {}, occasion = {} } = more as Record<string, Record<string, unknown>>;
  const { fires, cannotTell } = ask(
    "follow-up-handled-in-time",
    {
      units: [{ id: "unit:ks" }, { id: "unit:au" }],
      cycles: [{ id: "cycle:a", to: ["unit:ks"], ...(recurrence && { recurrence }), ...cycle }],
      occasions: [
        {
          id: "occasion:a",
          of: "cycle:a",
          ...(period && { period }),
          handled: [{ by: "unit:ks", ...(on !== undefined && { on }) }],
          ...occasion,
        },
      ],
      ...plan,
    },
    options,
  );
  return fires.length > 0 ? "late" : cannotTell;
};

describe("the next period closes", () => {
  it("at the end of the next month", () => {
    expect(answer("2026-02", "2026-03-31")).toEqual([]);
    expect(answer("2026-02", "2026-04-01")).toBe("late");
    expect(answer("2026-02", "2026-04")).toBe("late");
    expect(answer("2026-02", "2026")).toEqual([]);
  });

  it("later where a month is passed by", () => {
    expect(answer("2026-06", "2026-08-26", { every: "month", except: [7] })).toEqual([]);
    expect(answer("2026-06", "2026-08-26")).toBe("late");
  });

  it("a year later for yearly reports and for those that grow through the year", () => {
    expect(answer("2025", "2026-12-31", { every: "year" }, {}, { asOf: "2027-02-01" })).toEqual([]);
    expect(answer("2025", "2027-01-01", { every: "year" }, {}, { asOf: "2027-02-01" })).toBe(
      "late",
    );
    const tertial = { every: "tertial", cumulative: true };
    expect(answer("2026-01/2026-04", "2026-08-31", tertial)).toEqual([]);
    expect(answer("2026-01/2026-04", "2026-09-01", tertial)).toBe("late");
  });

  it("by the fiscal year", () => {
    const plan = { organisation: { id: "organisation:a", fiscalYearStartMonth: 7 } };
    expect(answer("2025-07/2026-06", "2026-10-01", { every: "year" }, { plan })).toEqual([]);
    // The year after ends on 30 June 2027, not on 31 December 2026.
    const later = { asOf: "2027-06-01" };
    expect(answer("2025-07/2026-06", "2027-03-01", { every: "year" }, { plan }, later)).toEqual([]);
  });
});

describe("it was taken up", () => {
  it("not at all, by the day", () => {
    expect(answer("2026-08", null, { every: "month" }, {}, { asOf: "2026-09-30" })).toEqual([]);
    expect(answer("2026-08", null, { every: "month" }, {}, { asOf: "2026-10-01" })).toBe("late");
  });

  it("by those who receive it, not by others on the way", () => {
    const handled = [{ by: "unit:au", on: "2026-06-01" }];
    expect(answer("2026-02", null, undefined, { occasion: { handled } })).toEqual([
      "occasion.handled",
    ]);
    expect(
      answer("2026-02", null, { every: "month" }, { occasion: { handled }, cycle: { to: [] } }),
    ).toEqual([]);
    const both = [
      { by: "unit:au", on: "2026-06-01" },
      { by: "unit:ks", on: "2026-03-05" },
    ];
    expect(answer("2026-02", null, { every: "month" }, { occasion: { handled: both } })).toEqual(
      [],
    );
  });
});

describe("it is open", () => {
  it.each([
    ["occasion.period", answer(undefined, "2026-04-24")],
    ["occasion.handled[].on", answer("2026-02", undefined)],
    ["cycle.recurrence", answer("2026-02", "2026-04-24", { every: "case" })],
    ["cycle.recurrence", answer("2026-02", "2026-04-24", { every: "week", step: 2 })],
    ["occasion.of", answer("2026-02", "2026-04-24", undefined, { occasion: { of: "cycle:b" } })],
  ])("without %s", (field, told) => {
    expect(told).toEqual([field]);
  });
});

describe("it is asked", () => {
  it("of periods that have ended in the last two years", () => {
    expect(answer("2024-11", "2025-12-01")).toBe("late");
    expect(answer("2024-10", "2025-12-01")).toEqual([]);
    expect(answer("2026-11", null)).toEqual([]);
    // The first day that is looked back to, and the day before it.
    const weeks = { every: "dates", dates: ["2024-11-01", "2024-11-15", "2024-10-31"] };
    expect(answer("2024-11-01", "2025-12-01", weeks)).toBe("late");
    expect(answer("2024-10-31", "2025-12-01", weeks)).toEqual([]);
  });
});
