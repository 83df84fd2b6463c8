import { describe, expect, it } from "vitest";
import { contextOf } from "../../src/html/context-of.js";
import { handedOver } from "../../src/html/handed-over.js";
import { parsePlanOrThrow } from "../../src/plan/index.js";

const treeOf = (delegations: readonly object[]) => {
  const plan = parsePlanOrThrow({
    format: 1,
    organisation: { id: "organisation:a", kind: "municipality" },
    units: [
      { id: "unit:kf", kind: "council", label: { sv: "Fullmäktige" } },
      { id: "unit:von", kind: "board", label: { sv: "Omsorgsnämnden" }, parent: "unit:kf" },
    ],
    positions: [
      { id: "position:a", label: { sv: "Förvaltningschef" }, unit: "unit:von" },
      { id: "position:b", label: { sv: "Enhetschef" }, unit: "unit:von" },
    ],
    delegations,
  });
  const options = { language: "sv", asOf: "2026-11-01", year: 2026, hoursPerYear: 1700 } as const;
  return handedOver(contextOf(plan, options));
};
const row = (id: string, positions: readonly string[]) => ({
  id: `delegation:${id}`,
  number: id,
  from: "unit:von",
  to: { kind: "employee", positions },
});

describe("what is handed over", () => {
  it("is put together by giver and receiver, a row to several under each", () => {
    const { holders, handed } = treeOf([
      row("1", ["position:a"]),
      row("2", ["position:a", "position:b"]),
    ]);
    expect(holders.map(({ name }) => name)).toEqual([
      "Fullmäktige",
      "Omsorgsnämnden",
      "Förvaltningschef",
      "Enhetschef",
    ]);
    expect(handed.map(({ from, to, items }) => [from, to, items])).toEqual([
      ["unit:kf", "unit:von", null],
      ["unit:von", "position:a", 2],
      ["unit:von", "position:b", 1],
    ]);
  });

  it("names the rows that break, at the link that breaks", () => {
    const { handed } = treeOf([
      { ...row("1", ["position:a"]), parent: null, mayPassOn: false },
      { ...row("1.1", ["position:b"]), from: "position:a", parent: "delegation:1" },
    ]);
    expect(handed.filter(({ broken }) => broken.length > 0)).toEqual([
      { from: "position:a", to: "position:b", items: 1, broken: ["punkt 1.1"] },
    ]);
  });

  it("says so where the giver or the receiver is not told", () => {
    const { holders } = treeOf([{ id: "delegation:1", number: "1" }]);
    expect(holders.map(({ name }) => name)).toEqual(["inte sagt", "inte sagt"]);
  });
});
