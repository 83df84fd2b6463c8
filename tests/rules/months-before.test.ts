import { expect, it } from "vitest";
import { monthsBefore } from "../../src/rules/months-before.js";

it.each([
  ["2026-11-01", 0, "2026-11-01"],
  ["2026-11-01", 12, "2025-11-01"],
  ["2026-11-30", 9, "2026-02-28"],
  ["2028-03-31", 1, "2028-02-29"],
  ["2026-01-15", 1, "2025-12-15"],
])("%s less %i months is %s", (day, months, expected) => {
  expect(monthsBefore(day, months)).toBe(expected);
});
