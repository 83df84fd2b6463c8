import { describe, expect, it } from "vitest";
import { purposeBalance, weigh } from "../../../src/burden/index.js";
import type { Occasion } from "../../../src/plan/entities/index.js";
import { planOf } from "../plans.js";

const year = { year: 2026, hoursPerYear: 1700 };
const seen = (...occasions: readonly Partial<Occasion>[]) =>
  purposeBalance(
    weigh(
      {
        ...planOf(),
        occasions: occasions.map((own, at) => ({
          id: `occasion:o${at}` as const,
          period: "2026",
          closedOn: "2026-12-31",
          assessments: [{ goal: "goal:a" as const, verdict: "partlyMet" as const }],
          ...own,
        })),
      },
      year,
    ),
  ).deviationBias;

describe("control and learning", () => {
  it("is hours of one for each hour of the other; what is not told stands apart", () => {
    const plan = planOf(
      { id: "obligation:a", purpose: "control", effort: { minutes: 180 } },
      { id: "obligation:b", purpose: "learning" },
      { id: "obligation:c" },
    );
    const found = purposeBalance(weigh(plan, year));
    expect(found.controlToLearning).toBe(3);
    expect(found.purposes.find(({ purpose }) => purpose === null)?.amount.known).toBe(1);
    expect(
      purposeBalance(weigh(planOf({ purpose: "control" }), year)).controlToLearning,
    ).toBeNull();
  });

  it("counts as shortfalls only where it is known that nothing that went well was written", () => {
    expect(seen({ wentWell: [] }, { wentWell: ["Reading."] })).toMatchObject({
      both: 1,
      onlyShortfalls: ["occasion:o0"],
      share: 0.5,
    });
    expect(seen({})).toMatchObject({
      share: null,
      untold: [{ entity: "occasion:o0", path: "wentWell" }],
    });
  });

  it("asks nothing of a follow-up where nothing was met, that is open or of another year", () => {
    const { both, onlyShortfalls, untold } = seen(
      { wentWell: [], assessments: [{ goal: "goal:a", verdict: "notMet" }] },
      { wentWell: [], closedOn: null },
      { wentWell: [], period: "2025" },
    );
    expect([both, onlyShortfalls, untold]).toEqual([0, [], []]);
  });

  it("takes the text about a goal that was met for what went well", () => {
    const assessments = [{ goal: "goal:a", verdict: "met", text: "The guides." }] as const;
    expect(seen({ wentWell: [], assessments }).both).toBe(1);
  });
});
