import { describe, expect, it } from "vitest";
import { hours, measure, money } from "../../src/burden/index.js";
import { planOf, planWith } from "./plans.js";

const year = { year: 2026, hoursPerYear: 1700 };
const day = { participants: { people: 460 }, minutes: 480 };

describe("time invested", () => {
  it("460 managers, two days a year: 7 360 hours, and no demand", () => {
    const plan = planWith({
      dialogues: [
        { id: "dialogue:spring", on: "2026-04-14", ...day },
        { id: "dialogue:autumn", on: "2026-10-06", ...day },
        { id: "dialogue:next-year", on: "2027-04-13", ...day },
      ],
    });
    const { invested, demands } = measure(plan, year);
    expect(hours(invested).likely).toBe(7360);
    expect(invested.known).toBe(2);
    expect(demands).toMatchObject({ known: 0, minutes: { likely: 0 } });
  });

  it("adds preparation, in all, and money", () => {
    const dialogue = {
      id: "dialogue:users",
      on: "2026-05",
      participants: { people: { low: 8, likely: 10, high: 12 } },
      minutes: 90,
      preparationMinutes: 300,
      amount: 2500,
    } as const;
    const rates = { perHour: 400, source: "the finance office" };
    const { invested } = measure(planWith({ dialogues: [dialogue] }), { ...year, rates });
    // 10 × 90 + 300 = 1200 minutes; 20 h × 400 + 2500
    expect(hours(invested)).toEqual({ low: 17, likely: 20, high: 23 });
    expect(money(invested)?.likely).toBe(10_500);
  });

  it("spreads a programme over the months of its period", () => {
    const programmes = [
      { id: "programme:leaders", period: "2026-09/2027-02", participants: 30, minutes: 3600 },
    ] as const;
    // four of six months of 30 × 60 h
    expect(hours(measure(planWith({ programmes }), year).invested).likely).toBe(1200);
    const plan = planWith({ programmes });
    expect(measure(plan, { ...year, year: 2028 }).invested.known).toBe(0);
  });

  it("does not count a programme's dialogue twice", () => {
    const dialogues = [
      { id: "dialogue:module", on: "2026-04-14", programme: "programme:leaders", ...day },
    ] as const;
    const programmes = [
      { id: "programme:leaders", period: "2026", participants: 460, minutes: 480 },
    ] as const;
    const burden = measure(planWith({ dialogues, programmes }), year);
    expect(hours(burden.invested).likely).toBe(3680);
    expect(burden.notCounted.programmeDialogues).toBe(1);
    const untold = [{ id: "programme:leaders", period: "2026", minutes: null }] as const;
    expect(hours(measure(planWith({ dialogues, programmes: untold }), year).invested).likely).toBe(
      0,
    );
  });

  it("tells what is not told, by the fields' own names", () => {
    const plan = {
      ...planOf({}),
      dialogues: [{ id: "dialogue:bare" }, { id: "dialogue:year", on: "2026", ...day }],
      programmes: [{ id: "programme:bare", amount: 100 }],
    } as const;
    const asked = { from: "2026-01-01", to: "2026-06-30", hoursPerYear: 1700 };
    const burden = measure(plan, asked);
    expect(burden.invested).toMatchObject({ known: 0, unknown: 3, costUnknown: 3 });
    expect(burden.unknown).toEqual([
      { entity: "dialogue:bare", path: "on" },
      { entity: "dialogue:bare", path: "participants.people" },
      { entity: "dialogue:bare", path: "minutes" },
      { entity: "dialogue:year", path: "on" },
      { entity: "programme:bare", path: "period" },
      { entity: "programme:bare", path: "participants" },
      { entity: "programme:bare", path: "minutes" },
    ]);
  });
});
