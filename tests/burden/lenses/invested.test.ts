import { describe, expect, it } from "vitest";
import { hours, invested, measured, weigh } from "../../../src/burden/index.js";
import { planOf } from "../plans.js";

describe("time invested", () => {
  it("is shown by kind beside the demands, and adds up: 460 managers, two days", () => {
    const day = { participants: { people: 460 }, minutes: 480 };
    const weights = weigh(
      {
        ...planOf({}),
        dialogues: [
          { id: "dialogue:a", kind: "managersMeeting", on: "2026-04-14", ...day },
          { id: "dialogue:b", kind: "managersMeeting", on: "2026-10-06", ...day },
          { id: "dialogue:c", on: "2026-10-07", participants: { people: 2 }, minutes: 60 },
        ],
        programmes: [{ id: "programme:p", kind: "leadership", period: "2026", participants: 10 }],
      },
      { year: 2026, hoursPerYear: 1700 },
    );
    const found = invested(weights);
    expect(found.dialogues.map(({ kind, amount }) => [kind, hours(amount).likely])).toEqual([
      ["managersMeeting", 7360],
      [null, 2],
    ]);
    expect(found.programmes).toMatchObject([{ kind: "leadership", amount: { unknown: 1 } }]);
    expect(found.total).toEqual(measured(weights).invested);
    expect(hours(found.demands).likely).toBe(1);
    expect(found.untold).toEqual([{ entity: "programme:p", path: "minutes" }]);
  });
});
