import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { brief } from "../../src/explain/index.js";
import { query } from "../../src/plan/index.js";
import { anyPlan, day, planWith, reversed } from "./plans.js";

const chief = {
  id: "position:chief",
  unit: "unit:vof",
  kind: "employed",
  holders: 1,
  headOfAdministrationFor: ["unit:von"],
};
const other = { id: "position:other", unit: "unit:north", kind: "employed" };
const positions = [chief, other];
const to = (...who: string[]) => ({ kind: "employee", positions: who });

describe("what a function owes", () => {
  const monthly = { recurrence: { every: "month" }, due: { by: "days", days: 10 } };
  const owed = (parts: object, days = 30) =>
    brief(planWith({ positions, ...parts }), "position:chief", { ...day, days }).owes.map(
      ({ of, on, because, stage }) => [of, on, stage ?? because].join(" "),
    );

  it("is what its unit, its board and it alone are to answer within the days", () => {
    const obligations = [
      { id: "obligation:unit", from: ["unit:vof"], ...monthly },
      { id: "obligation:board", from: ["unit:von"], ...monthly },
      { id: "obligation:named", from: ["unit:bun"], performedBy: ["position:chief"], ...monthly },
      { id: "obligation:others", from: ["unit:vof"], performedBy: ["position:other"], ...monthly },
      { id: "obligation:elsewhere", from: ["unit:bun"], ...monthly },
      { id: "obligation:undated", from: ["unit:vof"], recurrence: { every: "month" } },
    ];
    expect(owed({ obligations })).toEqual([
      "obligation:board 2026-11-10 board",
      "obligation:named 2026-11-10 performs",
      "obligation:unit 2026-11-10 unit",
      "obligation:undated 2026-11-30 unit",
    ]);
    expect(owed({ obligations }, 8)).toEqual([]);
    expect(owed({ obligations }, 9)).toHaveLength(3);
  });

  it("is a step on the way to a meeting that lies later", () => {
    // Monday 14 December; ten days before is Friday 4, and ten before that Tuesday 24 November.
    const cycles = [
      {
        id: "cycle:council",
        from: ["unit:von", "unit:bun"],
        recurrence: { every: "dates", dates: ["2026-12-14"] },
        route: [
          { stage: "council", daysBefore: 0 },
          { stage: "notice", daysBefore: 10 },
          { stage: "board", daysBefore: 10 },
        ],
      },
    ];
    expect(owed({ cycles })).toEqual(["cycle:council 2026-11-24 board"]);
    expect(owed({ cycles }, 60)).toEqual([
      "cycle:council 2026-11-24 board",
      "cycle:council 2026-12-14 board",
    ]);
  });

  it("is told once where the meeting is the function's own, whoever delivers", () => {
    const meeting = (id: string, from: string) => ({
      id: `cycle:${id}`,
      from: [from],
      recurrence: { every: "dates", dates: ["2026-11-16"] },
      route: [{ stage: "board", unit: "unit:von", daysBefore: 0 }],
    });
    expect(owed({ cycles: [meeting("own", "unit:von"), meeting("others", "unit:bun")] })).toEqual([
      "cycle:others 2026-11-16 board",
      "cycle:own 2026-11-16 board",
    ]);
    const seen = brief(
      planWith({ positions, cycles: [meeting("others", "unit:bun")] }),
      "position:chief",
      day,
    );
    expect(seen.owes[0]?.stage).toBe("board");
  });

  it("has a day when it falls on single days, and none when a period only ends", () => {
    const from = ["unit:vof"];
    const obligations = [
      { id: "obligation:period", from, recurrence: { every: "month" } },
      { id: "obligation:single", from, recurrence: { every: "dates", dates: ["2026-11-16"] } },
    ];
    const { owes } = brief(planWith({ positions, obligations }), "position:chief", day);
    expect(owes.map(({ of, isDayUntold }) => [of, isDayUntold])).toEqual(
      expect.arrayContaining([
        ["obligation:single", false],
        ["obligation:period", true],
      ]),
    );
  });

  it("may have no day, and the reason is told", () => {
    const obligations = [
      { id: "obligation:case", from: ["unit:vof"], recurrence: { every: "case" } },
      { id: "obligation:untold", from: ["unit:vof"] },
      { id: "obligation:elsewhere", from: ["unit:bun"] },
    ];
    expect(brief(planWith({ positions, obligations }), "position:chief", day).withoutDays).toEqual([
      { id: "obligation:case", because: "byTheCase" },
      { id: "obligation:untold", because: "recurrenceNotTold" },
    ]);
  });
});

describe("what a function decides", () => {
  const register = {
    id: "register:von",
    board: "unit:von",
    substitution: null,
    chapters: [{ key: "1", notify: { decision: "report" } }],
  };
  const row = (id: string, more: object = {}) => ({
    id: `delegation:${id}`,
    register: "register:von",
    from: "unit:von",
    to: to("position:chief"),
    parent: null,
    ...more,
  });
  const decides = (delegations: object[], more: object = {}) =>
    brief(
      planWith({ positions, registers: [register], delegations, ...more }),
      "position:chief",
      day,
    ).decides;

  it("is its rows in force that are a choice, with what their chapter says", () => {
    const { rows } = decides([
      row("a", { chapter: "1", limits: { maxAmount: 5000 }, mayPassOn: true, substitutes: [] }),
      row("execution", { nature: "execution" }),
      row("over", { validTo: "2026-10-31" }),
      row("not-mine", { to: to("position:other") }),
    ]);
    expect(rows).toEqual([
      {
        delegation: "delegation:a",
        from: "unit:von",
        limits: { maxAmount: 5000 },
        notify: { decision: "report" },
        mayPassOn: true,
        isHeadForIt: true,
        ifVacant: "stops",
      },
    ]);
  });

  it.each([
    ["nothing is told of substitutes", {}, undefined],
    ["there is none, and no clause", { substitutes: [] }, "stops"],
    ["there is one", { substitutes: ["position:other"] }, "substituteDecides"],
    ["it would stand in for itself", { substitutes: ["position:chief"] }, "stops"],
    [
      "each of several may decide alone",
      { to: { ...to("position:chief", "position:other"), joint: false } },
      "othersDecide",
    ],
    [
      "several must agree",
      { to: { ...to("position:chief", "position:other"), joint: true }, substitutes: [] },
      "stops",
    ],
    [
      "whether several must agree is not told",
      { to: to("position:chief", "position:other"), substitutes: [] },
      undefined,
    ],
    ["the clause is not told", { register: "register:silent", substitutes: [] }, undefined],
    [
      "the clause names another",
      { register: "register:clause", substitutes: [] },
      "substituteDecides",
    ],
    [
      "the clause names the function itself",
      { register: "register:own", substitutes: [] },
      "stops",
    ],
  ])("and what becomes of a row when it is vacant: %s", (_, more, expected) => {
    const registers = [
      register,
      { id: "register:silent", board: "unit:von" },
      { id: "register:clause", board: "unit:von", substitution: { position: "position:other" } },
      { id: "register:own", board: "unit:von", substitution: { position: "position:chief" } },
    ];
    expect(decides([row("a", more)], { registers }).rows[0]?.ifVacant).toBe(expected);
  });

  it("and all that hangs on it, through as many hands as there are, and in circles", () => {
    const seen = decides(
      [
        row("a"),
        row("b", { from: "position:chief", to: to("position:other"), parent: "delegation:a" }),
        row("c", { from: "position:other", to: to("position:other"), parent: "delegation:b" }),
        row("loose", { from: "position:chief", to: to("position:other"), parent: undefined }),
        row("round", {
          from: "position:other",
          to: to("position:other"),
          parent: "delegation:round",
        }),
        row("over", { parent: "delegation:a", to: to("position:other"), validTo: "2025" }),
      ].map((found) => JSON.parse(JSON.stringify(found))),
    );
    expect(seen.hangOnIt).toEqual(["delegation:b", "delegation:c", "delegation:loose"]);
  });

  it("and what the rules find on its own rows, for it is no use deciding by them", () => {
    const { findings } = decides([
      row("a", { urgentOnly: true }),
      row("b", { urgentOnly: true, to: to("position:other") }),
    ]);
    expect(findings.map(({ rule, entity }) => [rule, entity])).toEqual([
      ["urgent-mandate-only-elected", "delegation:a"],
    ]);
  });

  it("and whom it stands in for", () => {
    const seen = decides(
      [row("b", { to: to("position:other"), substitutes: ["position:chief"] })],
      {
        registers: [{ ...register, substitution: { position: "position:chief" } }],
      },
    );
    expect(seen.standsInFor).toEqual(["delegation:b"]);
    expect(seen.standsInByClause).toEqual(["register:von"]);
    expect(seen.rows).toEqual([]);
  });
});

describe("what a function owns and has open", () => {
  it("is its goals, figures, conflicts and open work, and not that of others", () => {
    const plan = planWith({
      positions,
      goals: [
        { id: "goal:mine", owner: "unit:vof", ownerPosition: "position:chief" },
        { id: "goal:unit", owner: "unit:vof" },
        { id: "goal:over", ownerPosition: "position:chief", horizon: "2024" },
        { id: "goal:torn", conflicts: [{ with: ["goal:mine"], balancedBy: "position:chief" }] },
      ],
      indicators: [{ id: "indicator:a", owner: "position:chief" }],
      estimates: [{ id: "estimate:a", value: 5, madeBy: "unit:vof" }],
      assignments: [
        { id: "assignment:late", receiver: "unit:vof", due: "2026-10", closedOn: null },
        { id: "assignment:board", receiver: "unit:von", due: "2026-12-01", closedOn: null },
        { id: "assignment:done", receiver: "unit:vof", closedOn: "2026-09-01" },
        { id: "assignment:other", receiver: "unit:bun" },
      ],
      activities: [
        { id: "activity:mine", owner: "position:chief", due: null, closedOn: null },
        { id: "activity:nobodys", unit: "unit:vof" },
        { id: "activity:others", unit: "unit:vof", owner: "position:other" },
      ],
    });
    const seen = brief(plan, "position:chief", day);
    expect(seen.owns).toEqual({
      goals: ["goal:mine"],
      unitGoals: ["goal:unit"],
      indicators: ["indicator:a"],
      estimates: ["estimate:a"],
      conflicts: ["goal:torn"],
    });
    expect(seen.open).toEqual([
      { id: "assignment:late", due: "2026-10", isLate: true, isClosingUntold: false },
      { id: "assignment:board", due: "2026-12-01", isLate: false, isClosingUntold: false },
      { id: "activity:mine", due: null, isLate: false, isClosingUntold: false },
      { id: "activity:nobodys", isLate: false, isClosingUntold: true },
    ]);
  });
});

describe("what the plan does not tell", () => {
  it("is named, and goes away as it is told", () => {
    const bare = brief(planWith({ positions: [{ id: "position:chief" }] }), "position:chief", day);
    expect(bare.untold).toEqual([
      "position.unit",
      "position.holders",
      "position.headOfAdministrationFor",
      "complete: obligations",
      "complete: cycles",
      "complete: delegations",
      "complete: goals",
      "complete: indicators",
      "complete: assignments",
      "complete: activities",
    ]);
    const parts = [
      "obligations",
      "cycles",
      "delegations",
      "goals",
      "indicators",
      "assignments",
      "activities",
    ];
    const told = planWith({
      complete: parts.map((part) => ({ part })),
      positions,
      registers: [{ id: "register:von", board: "unit:von" }],
    });
    expect(brief(told, "position:chief", day).untold).toEqual([]);
  });

  it("refuses a function that is not there, and days that are none", () => {
    const plan = planWith({ positions });
    expect(() => brief(plan, "position:gone", day)).toThrow(
      "No position of the plan: position:gone",
    );
    for (const days of [0, 1.5, 367, Number.NaN]) {
      expect(() => brief(plan, "position:chief", { ...day, days })).toThrow(RangeError);
    }
    expect(() => brief(plan, "position:chief", { asOf: "2026" })).toThrow(RangeError);
  });
});

describe("of any plan", () => {
  it("names only what is there, ends, and does not depend on the plan's order", () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const q = query(plan);
        for (const { id } of q.all("position")) {
          const seen = brief(plan, id, { ...day, days: 366 });
          const { decides, owns } = seen;
          const named = [
            ...seen.owes.map(({ of }) => of),
            ...seen.open.map((work) => work.id),
            ...decides.rows.map(({ delegation }) => delegation),
            ...decides.rows.flatMap(({ matters = [] }) => matters),
            ...decides.standsInFor,
            ...decides.hangOnIt,
            ...decides.urgentFor,
            ...Object.values(owns).flat(),
          ];
          for (const name of named) expect([name, q.has(name)]).toEqual([name, true]);
          const other = brief(reversed(plan), id, { ...day, days: 366 });
          expect(other.decides.hangOnIt).toEqual(decides.hangOnIt);
          expect(other.owns).toEqual(owns);
          expect(other.open).toEqual(seen.open);
          expect(other.withoutDays).toEqual(seen.withoutDays);
          expect(other.owes.map(({ of, on }) => `${on} ${of}`)).toEqual(
            seen.owes.map(({ of, on }) => `${on} ${of}`),
          );
        }
      }),
      { numRuns: 60 },
    );
  });
});
