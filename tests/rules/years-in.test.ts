import { expect, it } from "vitest";
import { yearsIn } from "../../src/rules/years-in.js";

it.each<[string | undefined, string[], string[]]>([
  ["2026", ["2026"], ["2026"]],
  ["2026-T2", ["2026"], []],
  ["2025-07/2027-12", ["2025", "2026", "2027"], ["2026", "2027"]],
  ["2025-01-01/2026-12-31", ["2025", "2026"], ["2025", "2026"]],
  ["2025-01-02/2026-12-30", ["2025", "2026"], []],
  ["2025-01-01/2026-12-30", ["2025", "2026"], ["2025"]],
  ["nu", [], []],
  [undefined, [], []],
])("%s touches %j and holds %j", (period, touched, held) => {
  expect(yearsIn(period)).toEqual(touched);
  expect(yearsIn(period, true)).toEqual(held);
});
