import { describe, expect, it } from "vitest";
import { measure } from "../../src/burden/index.js";
import type { Plan } from "../../src/plan/index.js";

/** 250 yearly reports that take 1, 2, … 250 minutes, in an order of no meaning. */
const plan: Plan = {
  format: 1,
  organisation: { id: "organisation:a" },
  obligations: Array.from({ length: 250 }, (_, i) => ({
    id: `obligation:o-${String((i * 7) % 250).padStart(3, "0")}` as const,
    from: ["unit:a"],
    recurrence: { every: "year" },
    effort: { minutes: ((i * 7) % 250) + 1 },
  })),
};
const linesOf = (lines?: number) =>
  measure(plan, { year: 2026, hoursPerYear: 1700, ...(lines !== undefined && { lines }) });

describe("the lines of a burden", () => {
  it("are the hundred heaviest, heaviest first, while the sums are of all", () => {
    const { lines, demands } = linesOf();
    expect(lines).toHaveLength(100);
    expect(lines[0]?.id).toBe("obligation:o-249");
    expect(lines.at(-1)?.id).toBe("obligation:o-150");
    // 1 + 2 + … + 250 minutes, in 1e-5 minute.
    expect(demands.minutes.likely).toBe(31_375 * 100_000);
    expect(demands.known + demands.unknown).toBe(250);
  });

  it.each([0, 1, 7, 249, 250, 251])("are as many as asked for: %i", (most) => {
    const { lines, demands } = linesOf(most);
    expect(lines.map(({ id }) => id)).toEqual(
      linesOf(Number.POSITIVE_INFINITY)
        .lines.slice(0, most)
        .map(({ id }) => id),
    );
    expect(demands).toEqual(linesOf().demands);
  });

  it.each(["dialogue", "visit", "peerReview"] as const)(
    "are never %s, but with all of them",
    (form) => {
      const talk = {
        ...plan.obligations?.[0],
        id: "obligation:talk",
        effort: { minutes: 999 },
        form,
      };
      const withTalk = { ...plan, obligations: [talk, ...(plan.obligations ?? [])] } as Plan;
      const idsOf = (lines: number) =>
        measure(withTalk, { year: 2026, hoursPerYear: 1700, lines }).lines.map(({ id }) => id);
      expect(idsOf(1)).toEqual(["obligation:o-249"]);
      expect(idsOf(1000)).toHaveLength(250);
      expect(idsOf(Number.POSITIVE_INFINITY)).toHaveLength(251);
      expect(idsOf(Number.POSITIVE_INFINITY).at(-1)).toBe("obligation:talk");
    },
  );

  it.each([-1, Number.NaN])("cannot be %d", (lines) => {
    expect(() => linesOf(lines)).toThrow(RangeError);
  });

  it("of equal weight stand in the order of their ids, also where the list is cut", () => {
    const equal: Plan = {
      ...plan,
      obligations: (plan.obligations ?? []).map((o) => ({ ...o, effort: { minutes: 5 } })),
    };
    const { lines } = measure(equal, { year: 2026, hoursPerYear: 1700, lines: 3 });
    expect(lines.map(({ id }) => id)).toEqual([
      "obligation:o-000",
      "obligation:o-001",
      "obligation:o-002",
    ]);
  });
});
