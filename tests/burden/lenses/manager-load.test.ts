import { describe, expect, it } from "vitest";
import { managerLoad, weigh } from "../../../src/burden/index.js";
import type { Delegation, Obligation, Position } from "../../../src/plan/entities/index.js";
import type { Plan } from "../../../src/plan/plan.js";
import { query } from "../../../src/plan/query.js";
import { managerLoadSection } from "../../../src/report/burden/sections/manager-load-section.js";
import { namer } from "../../../src/report/namer.js";
import { layOut } from "../../../src/report/page.js";
import { obligation, planWith } from "../plans.js";

const loadOf = (parts: Partial<Plan>) =>
  managerLoad(weigh(planWith(parts), { year: 2026, hoursPerYear: 1700 }));

const five = [1, 2, 3, 4, 5];
/** Managers of as many units, the first with one person, the second with two … */
const managers = (count: number): Position[] =>
  Array.from({ length: count }, (_, at) => ({
    ...{ id: `position:secret-${at + 1}`, unit: `unit:${at + 1}`, role: "manager" },
    manages: at + 1,
  }));
/** One demand on the first, two on the second … each once a year unless told otherwise. */
const demands = (count: number, more: Partial<Obligation> = {}): Obligation[] =>
  Array.from({ length: count }, (_, at) =>
    obligation({
      id: `obligation:${at}`,
      from: Array.from({ length: count - at }, (_, more) => `unit:${at + more + 1}` as const),
      ...more,
    }),
  );

describe("what lies on those who manage", () => {
  it("is what is usual, from five positions on", () => {
    const parts = { positions: managers(5), obligations: demands(5) };
    const { positions, duties, staff } = loadOf(parts);
    expect(positions).toBe(5);
    // 1, 2, 3, 4 and 5 demands, and as many people
    expect(duties).toEqual({ positions: 5, median: 3, p90: null });
    expect(staff).toEqual({ positions: 5, median: 3, p90: null });
    const four = loadOf({ positions: managers(4), obligations: demands(5) });
    expect(four.duties).toEqual({ positions: 4, median: null, p90: null });
  });

  it("says what nine in ten have at most from ten positions on, never the one with the most", () => {
    const { duties, staff } = loadOf({ positions: managers(10), obligations: demands(10) });
    // between the fifth and the sixth of 1–10, and the ninth
    expect(duties).toEqual({ positions: 10, median: 5.5, p90: 9 });
    expect(staff.p90).toBe(9);
    expect(loadOf({ positions: managers(9), obligations: demands(9) }).duties.p90).toBeNull();
  });

  it("is of positions that manage: by number, or by role where the number is not told", () => {
    const positions: Position[] = [
      { id: "position:a", role: "principal" },
      { id: "position:b", role: "officer", manages: 2 },
      { id: "position:c", role: "manager", manages: 0 },
      { id: "position:d", role: "officer" },
      { id: "position:e", role: "director", validTo: "2025" },
    ];
    const found = loadOf({ positions });
    expect(found.positions).toBe(2);
    expect(found.duties.positions).toBe(0);
    expect(found.untold).toEqual([
      { field: "position.unit", count: 2 },
      { field: "position.manages", count: 1 },
    ]);
  });

  it("is one position's once, where the plan has it twice", () => {
    const [first, ...others] = managers(5);
    const found = loadOf({
      positions: first ? [first, ...others, first] : [],
      obligations: demands(5),
    });
    expect(found.positions).toBe(5);
    expect(found.duties).toEqual({ positions: 5, median: 3, p90: null });
    expect(found.staff.positions).toBe(5);
  });

  it("is the board's for one who heads its administration, though no unit is told", () => {
    const heads = five.map(
      (at): Position => ({
        ...{ id: `position:head-${at}`, role: "headOfAdministration" },
        headOfAdministrationFor: [`unit:${at}`],
      }),
    );
    expect(loadOf({ positions: heads, obligations: demands(5) }).duties.median).toBe(3);
  });

  it("is of delegations alone too, and of each row once", () => {
    const ids = managers(5).map(({ id }) => id);
    const to = { kind: "employee", positions: [...ids, ...ids] } as const;
    const { duties } = loadOf({
      positions: managers(5),
      delegations: [{ id: "delegation:twice", to }],
    });
    expect(duties).toEqual({ positions: 5, median: 1, p90: null });
  });

  it("is the named function's where one is named, else the unit's and the board's it heads, once", () => {
    const positions = managers(5).map((position) => ({
      ...position,
      headOfAdministrationFor: [position.unit ?? "unit:board", "unit:board" as const],
    }));
    const from = ["unit:1", "unit:2", "unit:3", "unit:4", "unit:5"] as const;
    const found = loadOf({
      positions,
      obligations: [
        obligation({ id: "obligation:units", from: [...from, "unit:board"] }),
        obligation({ id: "obligation:board", from: ["unit:board"] }),
        obligation({ id: "obligation:named", from, performedBy: ["position:secret-1"] }),
        obligation({ id: "obligation:other", from, performedBy: ["position:elsewhere"] }),
      ],
    });
    // two each, and a third for the one that is named: 2, 2, 2, 2, 3
    expect(found.duties.median).toBe(2);
    const only = (performedBy: readonly Position["id"][]) =>
      loadOf({ positions, obligations: [obligation({ from, performedBy })] }).duties.positions;
    expect(only(["position:secret-1"])).toBe(1);
    expect(only(["position:elsewhere"])).toBe(0);
    expect(only([])).toBe(5);
  });

  it("counts the delegations held in the span, and none of pure execution", () => {
    const row = (id: string, more: Partial<Delegation> = {}): Delegation => ({
      id: `delegation:${id}`,
      to: { kind: "employee", positions: managers(5).map((position) => position.id) },
      ...more,
    });
    const { to: _to, ...bare } = row("bare");
    const delegations = [
      row("held"),
      row("half", { validFrom: "2026-07-01" }),
      row("ended", { validTo: "2025-12-31" }),
      row("task", { nature: "execution" }),
      bare,
    ];
    const found = loadOf({ positions: managers(5), delegations, obligations: demands(5) });
    // 1–5 demands, and two rows each
    expect(found.duties.median).toBe(5);
    expect(found.untold).toEqual([{ field: "delegation.to", count: 1 }]);
  });

  it("has a calendar: due days, weeks with any, and the fullest week", () => {
    const from = five.map((unit) => `unit:${unit}` as const);
    const found = loadOf({
      positions: managers(5),
      obligations: [
        obligation({ id: "obligation:a", from, recurrence: { every: "month" } }),
        obligation({ id: "obligation:b", from, recurrence: { every: "month" } }),
        obligation({ id: "obligation:c", from, recurrence: { every: "quarter" } }),
      ],
    });
    // 12 + 12 + 4 times, on the last day of each month; three of them together at the end of a quarter
    expect(found.dueDays.median).toBe(28);
    expect(found.weeks.median).toBe(12);
    expect(found.fullestWeek.median).toBe(3);
  });

  it("says what is not told, and takes nobody without duties for free", () => {
    const { from: _from, recurrence: _recurrence, ...bare } = obligation({ id: "obligation:bare" });
    const found = loadOf({
      positions: [...managers(6), { id: "position:x", unit: "unit:x", role: "manager" }],
      obligations: [...demands(5), bare],
      houseRules: [{ id: "houseRule:one", minutesPerYear: 60 }],
    });
    expect(found.positions).toBe(7);
    expect(found.duties).toEqual({ positions: 5, median: 3, p90: null });
    expect(found.staff.positions).toBe(6);
    // nor in the calendar: what is due is of the same five
    expect(
      [found.dueDays, found.weeks, found.fullestWeek].map(({ positions }) => positions),
    ).toEqual([5, 5, 5]);
    expect(found.untold).toEqual([
      { field: "position.manages", count: 1 },
      { field: "obligation.recurrence", count: 1 },
      { field: "obligation.from", count: 1 },
      { field: "houseRule.appliesTo", count: 1 },
    ]);
  });

  const shown = (parts: Partial<Plan>, language: "sv" | "en") => {
    const plan = planWith(parts);
    const weights = weigh(plan, { year: 2026, hoursPerYear: 1700 });
    const figures = managerLoadSection.figures(weights);
    const names = namer(query(plan), language);
    const context = { weights, names, options: { language }, most: 10 };
    const text = layOut(managerLoadSection.blocks(figures, context), {});
    return `${JSON.stringify(figures)} ${text}`.replace(/\s+/g, " ");
  };

  it("never names a position, in figures or in words", () => {
    const page = shown({ positions: managers(12), obligations: demands(11) }, "sv");
    expect(page).not.toContain("secret");
    // 1–11 demands: the sixth, and the tenth
    expect(page).toContain("Plikter: krav att svara på och delegationer 11 6 10");
    expect(page).toContain("Planen har 12 funktioner som leder personal.");
    expect(page).toContain("För 1 av dem visar planen inga plikter.");
    expect(page).not.toContain("för få");
  });

  it("says why only some of it is shown, and nothing of what is not so", () => {
    const page = shown({ positions: managers(7), obligations: demands(7) }, "sv");
    expect(page).toContain("Plikter: krav att svara på och delegationer 7 4 –");
    expect(page).toContain("för få");
    expect(page).not.toContain("visar planen inga plikter");
  });

  it("says why nothing is shown", () => {
    const page = shown({ positions: managers(4), obligations: demands(4) }, "en");
    expect(page).toContain("People who answer directly to the position 4 – –");
    expect(page).toContain("too few to show");
    expect(shown({}, "en")).toContain("The plan shows no positions that manage people.");
  });
});
