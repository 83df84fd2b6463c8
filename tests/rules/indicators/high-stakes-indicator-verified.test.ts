import { describe, expect, it } from "vitest";
import { ask } from "../ask.js";

type Fields = Record<string, unknown>;

const units = [
  { id: "unit:top", parent: null },
  { id: "unit:school", parent: "unit:top" },
  { id: "unit:class", parent: "unit:school" },
  { id: "unit:audit", parent: "unit:top" },
  { id: "unit:loose" },
];
const ranked = {
  id: "indicator:a",
  usedFor: ["learning", "ranking"],
  unit: "unit:school",
  collectedBy: "unit:school",
};
const by = (by: string, everyMonths = 12) => ({ verification: { by, everyMonths } });

const answer = (indicator: Fields, options = {}) => {
  const plan = { units, indicators: [{ ...ranked, ...indicator }] };
  const { findings, cannotTell } = ask("high-stakes-indicator-verified", plan, { options });
  return [
    ...findings.map(({ path, params }) => `${path}: ${params["use"]} ${params["why"]}`),
    ...cannotTell,
  ];
};
const nobody = ["verification: ranking nobody"];

describe("somebody else collects it", () => {
  it.each([
    ["unit:audit", []],
    ["unit:top", []],
    ["unit:school", nobody],
    ["unit:class", nobody],
    [null, nobody],
    ["unit:loose", ["unit.parent"]],
    ["unit:gone", ["unit.parent"]],
  ])("%s: %j", (collectedBy, expected) => {
    expect(answer({ collectedBy, verification: null })).toEqual(expected);
  });
});

describe("somebody else goes through it", () => {
  it.each([
    [by("unit:audit"), []],
    [by("unit:audit", 24), []],
    [by("unit:audit", 25), ["verification.everyMonths: ranking seldom"]],
    [by("unit:audit", 0), []],
    [by("unit:school"), ["verification.by: ranking itself"]],
    [by("unit:class", 36), ["verification.by: ranking itself"]],
    [by("unit:loose"), ["unit.parent"]],
    [{ verification: {} }, ["indicator.verification.by", "indicator.verification.everyMonths"]],
    [{ verification: { by: "unit:audit" } }, ["indicator.verification.everyMonths"]],
    [{ verification: { everyMonths: 12 } }, ["indicator.verification.by"]],
    [{}, ["indicator.verification"]],
    [{ collectedBy: "unit:loose", ...by("unit:audit") }, []],
  ])("%j: %j", (indicator, expected) => {
    expect(answer(indicator)).toEqual(expected);
  });

  it("from however deep in the tree", () => {
    expect(answer({ unit: "unit:audit", collectedBy: "unit:class", verification: null })).toEqual(
      [],
    );
  });

  it("as often as the municipality says", () => {
    const options = { "high-stakes-indicator-verified": { months: 6 } };
    expect(answer(by("unit:audit"), options)).toEqual(["verification.everyMonths: ranking seldom"]);
  });
});

describe("something is at stake", () => {
  const untold = { verification: null };

  it.each([
    [["reward"], ["verification: reward nobody"]],
    [["sanction"], ["verification: sanction nobody"]],
    [["funding"], ["verification: funding nobody"]],
    [["learning", "decision", "publicAccount"], []],
    [[], []],
  ])("%j: %j", (usedFor, expected) => {
    expect(answer({ ...untold, usedFor })).toEqual(expected);
  });

  it("by the municipality's own list", () => {
    const options = { "high-stakes-indicator-verified": { uses: ["publicAccount"] } };
    expect(answer(untold, options)).toEqual([]);
  });

  it("is asked of an indicator in force, with the unit it is about", () => {
    expect(answer({ ...untold, status: "closed" })).toEqual([]);
    expect(answer({ ...untold, basisOf: { unit: "inferred" } })).toEqual(["indicator.unit"]);
    expect(answer({ ...untold, basisOf: { collectedBy: "inferred" } })).toEqual([
      "indicator.collectedBy",
    ]);
    expect(answer({ ...untold, basisOf: { usedFor: "inferred" } })).toEqual(["indicator.usedFor"]);
  });
});
