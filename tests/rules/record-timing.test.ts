import { expect, it } from "vitest";
import { firstInTime, type Timing, timingOf } from "../../src/rules/record-timing.js";

const record = (on: string | null | undefined) => ({
  id: "record:a" as const,
  kind: "budgetAdopted" as const,
  ...(on !== undefined && { on }),
});

it.each<[string | null | undefined, Timing]>([
  ["2026-11-30", "inTime"],
  ["2026-12-01", "late"],
  ["2026-11", "inTime"],
  ["2026-12", "late"],
  ["2026", undefined],
  ["2025", "inTime"],
  ["2027", "late"],
  [null, "late"],
  [undefined, undefined],
])("what was on %s is %s by 30 November", (on, expected) => {
  expect(timingOf(record(on), "2026-11-30")).toBe(expected);
});

it("is not told when it is inferred", () => {
  const inferred = { ...record(null), basisOf: { on: "inferred" as const } };
  expect(timingOf(inferred, "2026-11-30")).toBeUndefined();
});

it.each<[(string | null | undefined)[], Timing]>([
  [["2026-12-01", "2026-11-30"], "inTime"],
  [[undefined, "2026-11-30"], "inTime"],
  [[undefined, "2026-12-01"], undefined],
  [["2026-12-01", null], "late"],
  [[], "late"],
])("of those on %j the first is %s", (days, expected) => {
  expect(firstInTime(days.map(record), "2026-11-30")).toBe(expected);
});
