import { describe, expect, it } from "vitest";
import { fallsInWeeks } from "../../src/burden/falls-in-weeks.js";
import { weigh } from "../../src/burden/index.js";
import { planOf } from "./plans.js";

const year = { year: 2026, hoursPerYear: 1700 };
const minute = 1e5;

describe("what falls in a week", () => {
  it("is each time that is due in it, of all who give, the heaviest first", () => {
    const weekly = { recurrence: { every: "week" }, effort: { minutes: 5 } } as const;
    const due = { recurrence: { every: "dates", dates: ["2026-03-02"] } } as const;
    const schools = ["unit:school-a", "unit:school-b"] as const;
    const weights = weigh(
      planOf(
        { id: "obligation:weekly", ...weekly },
        { id: "obligation:yearly", ...due, from: schools, effort: { minutes: 30 } },
        { id: "obligation:talk", ...due, form: "dialogue" },
        { id: "obligation:visit", ...due, form: "visit" },
        { id: "obligation:untold", ...due, effort: {} },
        { id: "obligation:even", recurrence: { every: "year", step: 4 } },
      ),
      year,
    );
    // Monday 2 March 2026 lies in week 10: 2 schools × 30 minutes.
    expect(fallsInWeeks(weights, ["2026-W10", "2026-W20"])).toEqual([
      [
        { demand: "obligation:yearly", minutes: 60 * minute },
        { demand: "obligation:weekly", minutes: 5 * minute },
      ],
      [{ demand: "obligation:weekly", minutes: 5 * minute }],
    ]);
  });
});
