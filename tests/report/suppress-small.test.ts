import { describe, expect, it } from "vitest";
import { measure } from "../../src/burden/index.js";
import { schedule } from "../../src/calendar/index.js";
import { check } from "../../src/check/index.js";
import type { Plan } from "../../src/plan/index.js";
import { textOverview } from "../../src/report/index.js";
import { countsPeople, suppressSmall } from "../../src/report/suppress-small.js";

describe("small cells", () => {
  it("are kept back with the other one, so that it cannot be worked out", () => {
    expect(suppressSmall(5, 5)).toEqual({ women: 5, men: 5 });
    expect(suppressSmall(4, 100)).toBeNull();
    expect(suppressSmall(100, 4)).toBeNull();
    expect(suppressSmall(0, 12)).toBeNull();
  });

  it("are cells of people, not shares or other things", () => {
    expect(["personer", "Antal elever", "antal", " persons "].filter(countsPeople)).toHaveLength(4);
    expect([undefined, "%", "index 0–100", "ton", "möten"].some(countsPeople)).toBe(false);
  });

  it("are not shown in the overview, neither of them", () => {
    const page = (unitOfMeasure: string, women: number, men: number) => {
      const plan: Plan = {
        format: 1,
        organisation: { id: "organisation:example" },
        goals: [{ id: "goal:a", level: "council" }],
        indicators: [{ id: "indicator:a", goals: ["goal:a"], unitOfMeasure }],
        observations: [
          {
            ...{ id: "observation:a", indicator: "indicator:a", period: "2025" },
            ...{ value: women + men, women, men },
          },
        ],
      };
      const seen = {
        report: check(plan, { asOf: "2026-11-01" }),
        burden: measure(plan, { year: 2026, hoursPerYear: 1700 }),
        schedule: schedule(plan, { from: "2026-01-01", to: "2026-12-31" }),
      };
      return textOverview(plan, seen, { language: "sv" }).replace(/\s+/g, " ");
    };
    expect(page("personer", 12, 8)).toContain("kvinnor 12, män 8");
    expect(page("%", 12, 3)).toContain("kvinnor 12, män 3");
    const kept = page("personer", 12, 3);
    expect(kept).toContain("kvinnor och män visas inte (färre än fem)");
    expect(kept).not.toContain("kvinnor 12");
  });
});
