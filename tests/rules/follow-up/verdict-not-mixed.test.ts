import { expect, it } from "vitest";
import { ask } from "../ask.js";

const answer = (verdicts: readonly string[] | undefined, more: Record<string, unknown> = {}) => {
  const bands = [{ label: { sv: "gult" }, ...(verdicts && { verdicts }), ...more }];
  const { findings, cannotTell } = ask("verdict-not-mixed", { scales: [{ id: "scale:a", bands }] });
  return [...findings.map(({ params }) => params["band"]), ...cannotTell];
};

it.each([[["partlyMet", "notMeasurable"]], [["met", "notAssessed"]], [["notAssessed", "notMet"]]])(
  "%j are two things",
  (verdicts) => {
    expect(answer(verdicts)).toEqual(["gult"]);
  },
);

it.each([[["partlyMet", "notMet"]], [["notMeasurable", "notAssessed"]], [["met"]], [[]]])(
  "%j is one thing",
  (verdicts) => {
    expect(answer(verdicts)).toEqual([]);
  },
);

it("is not known where the band does not say what it stands for", () => {
  expect(answer(undefined)).toEqual(["scale.bands[].verdicts"]);
});

it("is named by its symbol, its label in either language, or its place", () => {
  const mixed = ["met", "notAssessed"];
  expect(answer(mixed, { symbol: "gul" })).toEqual(["gul"]);
  expect(answer(mixed, { label: { en: "yellow" } })).toEqual(["yellow"]);
  expect(answer(mixed, { label: {} })).toEqual(["1"]);
});
