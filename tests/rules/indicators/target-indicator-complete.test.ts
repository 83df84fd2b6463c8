import { expect, it } from "vitest";
import { ask } from "../ask.js";

const answer = (baseline: unknown, target: unknown) => {
  const indicators = [{ id: "indicator:a", role: "target", baseline, target }];
  const { findings, cannotTell } = ask("target-indicator-complete", { indicators });
  return [...findings.map(({ params: { missing } }) => missing), ...cannotTell];
};
const from = (at: string) => ({ value: 1, at });

it.each([
  ["2025-12-31", "2026-01-01", []],
  ["2025-12-31", "2025-12-31", ["later"]],
  ["2026-01-01", "2025-12-31", ["later"]],
  ["2025", "2026", []],
  ["2025", "2025", ["indicator.target.at"]],
  ["2025-06", "2025", ["indicator.target.at"]],
  ["2025-12-31", "2025", ["later"]],
  ["2025", "2024-12", ["later"]],
])("from %s to %s: %j", (start, end, expected) => {
  expect(answer(from(start), from(end))).toEqual(expected);
});

it("names each part that is known to be none, and tells apart what is not told", () => {
  expect(answer(null, null)).toEqual(["baseline", "target"]);
  expect(answer({ value: null, at: null }, { value: null, at: null })).toEqual([
    "baseline",
    "target",
  ]);
  expect(answer({ value: null, at: "2025" }, { value: null, at: "2026" })).toEqual([
    "baseline.value",
    "target.value",
  ]);
  expect(answer({ value: 1, at: null }, { value: 2, at: null })).toEqual([
    "baseline.at",
    "target.at",
  ]);
  expect(answer(from("2025"), { value: null, at: null, form: "trend" })).toEqual(["target.at"]);
  expect(answer({}, {})).toEqual([
    "indicator.baseline.at",
    "indicator.baseline.value",
    "indicator.target.at",
    "indicator.target.value",
  ]);
});

it("is asked of indicators in force that carry a target", () => {
  const indicators = [
    { id: "indicator:watched", role: "monitoring", baseline: null, target: null },
    { id: "indicator:ended", role: "target", baseline: null, target: null, validTo: "2025" },
    { id: "indicator:unclear", baseline: null, target: null },
  ];
  const { fires, cannotTell } = ask("target-indicator-complete", { indicators });
  expect({ fires, cannotTell }).toEqual({ fires: [], cannotTell: ["indicator.role"] });
});

it("takes nought for a figure", () => {
  expect(answer({ value: 0, at: "2025" }, { value: 0, at: "2026" })).toEqual([]);
});
