import { describe, expect, it } from "vitest";
import { koladaOf } from "../../src/burden/kolada-of.js";
import type { Indicator } from "../../src/plan/entities/index.js";
import { query } from "../../src/plan/query.js";
import { planWith } from "./plans.js";

const found = (item: object, indicator: Partial<Indicator> = {}) =>
  koladaOf(query(planWith({ indicators: [{ id: "indicator:own", ...indicator }] })), item);
const own = { indicator: "indicator:own" } as const;

describe("what is in Kolada", () => {
  it.each([
    ["by the key of the item", { definitionKey: "kolada:N1" }, {}, "N1"],
    ["by its id there", { externalIds: { kolada: "N1" } }, {}, "N1"],
    ["by the key of its indicator", own, { definitionKey: "kolada:N2" }, "N2"],
    ["by the indicator's id there", own, { externalIds: { kolada: "N2" } }, "N2"],
    [
      "by the item's own number first",
      { ...own, externalIds: { kolada: "N1" } },
      { definitionKey: "kolada:N2" },
      "N1",
    ],
    [
      "without a number, where the indicator is taken from there",
      own,
      { source: { kind: "external", reference: "https://www.kolada.se" } },
      true,
    ],
    ["not by another key", { definitionKey: "scb:N1" }, {}, null],
    ["not by a key that is none", { definitionKey: "kolada:" }, {}, null],
    ["not by an indicator of something else", {}, { definitionKey: "kolada:N2" }, null],
    ["not by an indicator that is not in the plan", { indicator: "indicator:gone" }, {}, null],
  ] as const)("%s", (_name, item, indicator, answer) => {
    expect(found(item, indicator)).toBe(answer);
  });
});
