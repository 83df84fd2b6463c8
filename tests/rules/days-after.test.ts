import { expect, it } from "vitest";
import { daysAfter } from "../../src/rules/days-after.js";

it.each<[string | undefined, string | null | undefined, number | undefined]>([
  ["2026-02", "2026-02-28", 0],
  ["2026-02", "2026-03-14", 14],
  ["2026-02", "2026-02-20", -8],
  ["2026-02-10", "2026-03-01", 19],
  ["2026-01/2026-08", "2026-10-30", 60],
  ["2026-02", "2026-03", undefined],
  ["2026-02", null, undefined],
  ["2026-02", undefined, undefined],
  [undefined, "2026-03-14", undefined],
  ["sist", "2026-03-14", undefined],
])("from the end of %s to %s it is %s days", (period, on, expected) => {
  expect(daysAfter(period, on)).toBe(expected);
});
