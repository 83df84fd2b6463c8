import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { whoMayDecide } from "../../src/explain/index.js";
import { parsePlanOrThrow } from "../../src/plan/index.js";

const asOf = "2026-11-01";
const raw = JSON.parse(readFileSync("examples/exempelkommun/plan.json", "utf8"));
const example = parsePlanOrThrow(raw);

describe("who may decide, in the made-up municipality", () => {
  it("tells a vacancy and the clause that fills it", () => {
    const { boards, delegates, cannotTell } = whoMayDecide(example, "matter:start-notice", {
      asOf,
    });
    expect(boards.map(({ board }) => board)).toEqual(["unit:technical-board"]);
    expect(cannotTell).toEqual([]);
    expect(delegates).toMatchObject([
      {
        row: "delegation:technical-1.3",
        chain: { verdict: "holds" },
        vacant: ["position:planner"],
        holdersNotTold: [],
        standIn: { substitutes: [], clause: "position:community-director", cannotTell: null },
      },
    ]);
  });

  it("tells every row with its limit and what its chain is worth", () => {
    const { delegates, cannotTell } = whoMayDecide(example, "matter:recruit", { asOf });
    expect(delegates.map(({ row, chain }) => [row, chain.verdict])).toEqual([
      ["delegation:care-3.1", "holds"],
      ["delegation:care-3.1.1", "breaks"],
      ["delegation:education-2.1", "holds"],
      ["delegation:education-2.1.1", "holds"],
    ]);
    expect(cannotTell).toEqual(["complete: delegations"]);
  });

  it("tells whom an act gives it, without delegation", () => {
    const { byAct } = whoMayDecide(example, "matter:rector-inner-organisation", { asOf });
    expect(byAct).toEqual(
      ["position:principal-north", "position:principal-south"].map((position) => ({
        position,
        citation: { sfs: "2010:800", chapter: "2", section: "10" },
      })),
    );
  });

  it("tells when it is the council's own, and when nobody has judged", () => {
    const reserved = (matter: `matter:${string}`) =>
      whoMayDecide(example, matter, { asOf }).reservedForCouncil;
    expect(reserved("matter:elected-fees")).toBe(true);
    expect(reserved("matter:land-sale")).toBe(false);
    expect(reserved("matter:schedule")).toBe(null);
  });

  it("leaves out what is not in force, and what is only carried out", () => {
    const { delegates } = whoMayDecide(example, "matter:map-extract", { asOf });
    expect(delegates).toEqual([]);
    const before = whoMayDecide(example, "matter:home-care", { asOf: "2023-02-28" });
    expect(before.delegates).toEqual([]);
  });

  it("does not know which board, when none says that it has it", () => {
    const { boards, cannotTell } = whoMayDecide(example, "matter:guardian-accounts", { asOf });
    expect([boards, cannotTell]).toEqual([[], ["unit.competence", "complete: delegations"]]);
  });

  it("says no when there is no such matter or no such day", () => {
    expect(() => whoMayDecide(example, "matter:nope", { asOf })).toThrow(RangeError);
    expect(() => whoMayDecide(example, "matter:recruit", { asOf: "nu" })).toThrow(RangeError);
  });
});

describe("those who hold a position", () => {
  const planWith = (position: object) =>
    parsePlanOrThrow({
      format: 1,
      organisation: { id: "organisation:x" },
      matters: [{ id: "matter:m" }],
      positions: [{ id: "position:p", ...position }],
      delegations: [
        {
          id: "delegation:1",
          to: { kind: "employee", positions: ["position:p"] },
          matters: ["matter:m"],
        },
      ],
    });
  const told = (position: object) => {
    const [delegate] = whoMayDecide(planWith(position), "matter:m", { asOf }).delegates;
    return [delegate?.vacant, delegate?.holdersNotTold];
  };

  it("are vacant only when the plan says so", () => {
    expect(told({ holders: 0 })).toEqual([["position:p"], []]);
    expect(told({ holders: 0, basis: "estimated" })).toEqual([[], ["position:p"]]);
    expect(told({ holders: 2 })).toEqual([[], []]);
    expect(told({})).toEqual([[], ["position:p"]]);
    expect(told({ holders: 1, validTo: "2026-10-31" })).toEqual([["position:p"], []]);
  });
});
