import { describe, expect, it } from "vitest";
import { ask } from "../ask.js";

const report = {
  id: "obligation:a",
  to: ["unit:board"],
  use: "decision",
  purpose: "control",
  recurrence: { every: "month" },
};
const answer = (
  meetings: Record<string, unknown> | undefined,
  changes: Record<string, unknown> = {},
  options = {},
) => {
  const plan = {
    units: [
      { id: "unit:board", kind: "board", ...(meetings && { meetings }) },
      { id: "unit:other", kind: "board", meetings: { perYear: 20 } },
      { id: "unit:x" },
    ],
    obligations: [{ ...report, ...changes }],
  };
  const { findings, cannotTell } = ask("report-more-often-than-read", plan, options);
  return [
    ...findings.map(({ params }) => `${params["asked"]} > ${params["meetings"]}`),
    ...cannotTell,
  ];
};

describe("reports against meetings", () => {
  it("may be a quarter more", () => {
    expect(answer({ perYear: 10 })).toEqual([]);
    expect(answer({ perYear: 9 })).toEqual(["12 > 9"]);
    const to = (perMeeting: number) => ({
      options: { "report-more-often-than-read": { perMeeting } },
    });
    expect(answer({ perYear: 6 }, {}, to(2))).toEqual([]);
    expect(answer({ perYear: 10 }, {}, to(1))).toEqual(["12 > 10"]);
  });

  it("counts the days of the fullest year where no number is told", () => {
    const days = ["2025-02-01", "2026-02-01", "2026-03-01"];
    expect(answer({ days })).toEqual(["12 > 2"]);
    expect(answer({ days, perYear: 10 })).toEqual([]);
    expect(answer({ days: [] })).toEqual(["unit.meetings"]);
  });

  it("takes the receiver that meets most often", () => {
    expect(answer({ perYear: 2 }, { to: ["unit:board", "unit:other"] })).toEqual([]);
    expect(answer({ perYear: 2 }, { to: ["unit:other", "unit:board"] })).toEqual([]);
    expect(answer({ perYear: 2 }, { to: ["unit:gone"] })).toEqual([]);
    expect(answer({ perYear: 2 }, { to: ["unit:gone", "unit:board"] })).toEqual(["12 > 2"]);
  });
});

it("points at how often it comes, and at the receivers that the plan has", () => {
  const asked = ask("report-more-often-than-read", {
    units: [
      { id: "unit:board", kind: "board", meetings: { perYear: 2 } },
      { id: "unit:other", kind: "board", meetings: { perYear: 3 } },
    ],
    obligations: [{ ...report, to: ["unit:board", "unit:gone", "unit:other"] }],
  });
  expect(asked.findings).toMatchObject([
    {
      entity: "obligation:a",
      path: "recurrence",
      params: { asked: 12, meetings: 3 },
      related: ["unit:board", "unit:other"],
    },
  ]);
});

describe("it is open", () => {
  it.each([
    ["unit.meetings", undefined, {}],
    ["unit.kind", { perYear: 2 }, { to: ["unit:x"] }],
    ["obligation.recurrence", { perYear: 2 }, { recurrence: { every: "case" } }],
  ])("without %s", (field, meetings, changes) => {
    expect(answer(meetings, changes)).toEqual([field]);
  });
});

describe("it is not asked", () => {
  it.each([{ use: "law" }, { use: "publicAccount" }, { use: null }, { purpose: "service" }])(
    "of %j",
    (changes) => {
      expect(answer({ perYear: 2 }, changes)).toEqual([]);
    },
  );

  it("of what has ended", () => {
    expect(answer({ perYear: 2 }, { endsOn: "2026-10-31" })).toEqual([]);
    expect(answer({ perYear: 2 }, { use: "dialogue" })).toEqual(["12 > 2"]);
  });
});
