import { describe, expect, it } from "vitest";
import { ask } from "../ask.js";

const answer = (
  when: string | undefined,
  first: string,
  on: string,
  more: Record<string, unknown> = {},
  options = {},
) => {
  const plan = {
    complete: [{ part: "registers" }, { part: "delegations" }],
    units: [{ id: "unit:tn", kind: "board", meetings: { days: ["2026-01-14", "2026-02-11"] } }],
    registers: [
      {
        id: "register:tn",
        board: "unit:tn",
        chapters: [{ key: "1", notify: { decision: "report", ...(when && { when }) } }],
      },
    ],
    records: [
      {
        id: "record:a",
        kind: "delegatedDecisionsReported",
        on,
        to: ["unit:tn"],
        earliestDecisionOn: first,
      },
    ],
    ...more,
  };
  const { findings, cannotTell } = ask("delegated-decisions-told-in-time", plan, options);
  return [...findings.map(({ params }) => `${params["when"]} ${params["days"]}`), ...cannotTell];
};

describe("the last day", () => {
  it.each([
    ["monthly", "2026-01-20", "2026-02-28", []],
    ["monthly", "2026-01-20", "2026-03-01", ["monthly 40"]],
    ["quarterly", "2026-01-20", "2026-06-30", []],
    ["quarterly", "2026-03-31", "2026-07-01", ["quarterly 92"]],
    ["yearly", "2024-06-01", "2025-12-31", []],
    ["yearly", "2024-12-31", "2026-01-01", ["yearly 366"]],
    ["nextMeeting", "2026-01-20", "2026-02-11", []],
    ["nextMeeting", "2026-01-20", "2026-02-12", ["nextMeeting 23"]],
    ["nextMeeting", "2026-02-11", "2026-03-11", []],
    ["nextMeeting", "2026-01-14", "2026-02-11", []],
    ["nextMeeting", "2026-01-13", "2026-01-14", ["unit.meetings"]],
  ])("%s, of %s reported %s: %j", (when, first, on, expected) => {
    expect(answer(when, first, on)).toEqual(expected);
  });

  it("is the latest that the board has decided for any chapter or row", () => {
    const registers = [
      {
        id: "register:tn",
        board: "unit:tn",
        chapters: [
          { key: "1", notify: { decision: "report", when: "monthly" } },
          { key: "2", notify: { decision: "report", when: "quarterly" } },
          { key: "3", notify: { decision: "doNotReport" } },
          { key: "4", notify: { decision: "report", when: "nextMeeting" } },
        ],
      },
    ];
    expect(answer("monthly", "2026-01-20", "2026-06-30", { registers })).toEqual([]);
    const row = (more: Record<string, unknown>) => ({
      delegations: [
        { id: "delegation:a", notify: { decision: "report", when: "yearly" }, ...more },
      ],
    });
    const late = (more: Record<string, unknown>) =>
      answer("monthly", "2026-01-20", "2026-06-30", row(more));
    expect(late({ register: "register:tn" })).toEqual([]);
    expect(late({ from: "unit:tn" })).toEqual([]);
    expect(late({ from: "unit:other" })).toEqual(["monthly 161"]);
    expect(late({ from: "position:head" })).toEqual(["delegation.register"]);
  });
});

describe("a row of the order", () => {
  const row = (more: Record<string, unknown>) => ({
    delegations: [{ id: "delegation:a", register: "register:tn", ...more }],
  });

  it("that says nothing of its own follows its chapter", () => {
    expect(answer("monthly", "2026-01-20", "2026-06-30", row({}))).toEqual(["monthly 161"]);
  });

  it("that is reported, no one knows when, may be late or not", () => {
    const told = row({ notify: { decision: "report" } });
    expect(answer("monthly", "2026-01-20", "2026-06-30", told)).toEqual(["delegation.notify.when"]);
  });
});

describe("it is open", () => {
  it.each([
    ["register.chapters[].notify.when", () => answer(undefined, "2026-01-20", "2026-06-30")],
    [
      "register.chapters[].notify.when",
      () =>
        answer("monthly", "2026-01-20", "2026-06-30", {
          registers: [{ id: "register:tn", board: "unit:tn" }],
        }),
    ],
    ["complete: registers", () => answer("monthly", "2026-01-20", "2026-06-30", { complete: [] })],
    [
      "complete: delegations",
      () => answer("monthly", "2026-01-20", "2026-06-30", { complete: [{ part: "registers" }] }),
    ],
    [
      "register.chapters[].notify",
      () =>
        answer("monthly", "2026-01-20", "2026-06-30", {
          registers: [{ id: "register:tn", board: "unit:tn", chapters: [{ key: "1" }] }],
        }),
    ],
    [
      "register.chapters[].notify.when",
      () =>
        answer("monthly", "2026-01-20", "2026-06-30", {
          registers: [
            {
              id: "register:tn",
              board: "unit:tn",
              chapters: [{ key: "1", notify: { decision: "doNotReport" } }],
            },
          ],
        }),
    ],
    [
      "register.board",
      () =>
        answer("monthly", "2026-01-20", "2026-06-30", {
          registers: [
            {
              id: "register:tn",
              chapters: [{ key: "1", notify: { decision: "report", when: "monthly" } }],
            },
          ],
        }),
    ],
  ])("without %s", (field, told) => {
    expect(told()).toEqual([field]);
  });

  it("and not asked of a day that lies ahead", () => {
    expect(answer("monthly", "2026-01-20", "2026-11-02")).toEqual([]);
  });

  it("and asked of that day itself, of reports that were made, and of no other records", () => {
    // From 20 January to 1 November: 11 days left of January, 273 of the months between, and one.
    expect(answer("monthly", "2026-01-20", "2026-11-01")).toEqual(["monthly 285"]);
    const record = (more: object) => ({
      records: [
        { id: "record:a", to: ["unit:tn"], earliestDecisionOn: "2026-01-20", ...more },
        { id: "record:b", kind: "budgetAdopted", on: "2026-06-30" },
      ],
    });
    const never = record({ kind: "delegatedDecisionsReported", on: null });
    expect(answer("monthly", "2026-01-20", "2026-06-30", never)).toEqual([]);
    const other = record({ kind: "internalControl", on: "2026-06-30" });
    expect(answer("monthly", "2026-01-20", "2026-06-30", other)).toEqual([]);
  });
});

it("tells which board, and needs its own register and rows in full only", () => {
  const complete = ["registers", "delegations"].map((part) => ({ part, units: ["unit:tn"] }));
  expect(answer("monthly", "2026-01-20", "2026-06-30", { complete })).toEqual(["monthly 161"]);
  const { findings } = ask("delegated-decisions-told-in-time", {
    complete,
    units: [{ id: "unit:tn", kind: "board" }],
    registers: [
      {
        id: "register:tn",
        board: "unit:tn",
        chapters: [{ key: "1", notify: { decision: "report", when: "monthly" } }],
      },
    ],
    records: [
      {
        id: "record:a",
        kind: "delegatedDecisionsReported",
        on: "2026-06-30",
        to: ["unit:tn"],
        earliestDecisionOn: "2026-01-20",
      },
    ],
  });
  expect(findings).toMatchObject([{ path: "to[0]", related: ["unit:tn"] }]);
});
