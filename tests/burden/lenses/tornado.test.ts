import { describe, expect, it } from "vitest";
import { tornado, weigh } from "../../../src/burden/index.js";
import type { Estimate } from "../../../src/plan/entities/index.js";
import { textLenses } from "../../../src/report/index.js";
import { obligation, planWith } from "../plans.js";

const minute = 100_000;
const asked = { year: 2026, hoursPerYear: 1700 } as const;
const estimates: readonly Estimate[] = [
  {
    id: "estimate:form",
    value: { low: 0, likely: 0, high: 6 },
    coverage: 1,
    distribution: "triangular",
  },
];
const own = { low: 0, likely: 0, high: 6 };
const form = { minutes: { estimate: "estimate:form" } } as const;
const weights = weigh(
  planWith({
    estimates,
    obligations: [
      obligation({ id: "obligation:own", effort: { minutes: 60 } }),
      obligation({ id: "obligation:a", effort: form }),
      obligation({ id: "obligation:b", effort: form }),
      obligation({ id: "obligation:c", effort: form, from: ["unit:school-a", "unit:school-b"] }),
    ],
  }),
  asked,
);

describe("the tornado", () => {
  it("has a shared estimate once, with the swing of all that use it", () => {
    // Mean 2 minutes; its p10 is 6 (1 − √0.9), its p90 6 (1 − √0.1): four answers, beside 60 minutes that are sure.
    const { rows, others, total } = tornado(weights);
    expect(rows).toHaveLength(1);
    expect(others).toEqual({ count: 0, share: 0 });
    const [row] = rows;
    expect(row).toMatchObject({ entity: "estimate:form", demands: 3 });
    expect(row?.share).toBeCloseTo(1, 12);
    expect((row?.low ?? 0) / minute).toBeCloseTo(60 + 24 * (1 - Math.sqrt(0.9)), 8);
    expect((row?.high ?? 0) / minute).toBeCloseTo(60 + 24 * (1 - Math.sqrt(0.1)), 8);
    // When the only uncertain number is known nothing of the range is left.
    expect(row?.narrows).toBeCloseTo(total.p90 - total.p10, 0);
  });

  it("ranks by share, and says what the rest stands for", () => {
    const plan = planWith({
      estimates,
      obligations: [
        obligation({ id: "obligation:small", effort: { minutes: { low: 1, high: 2 } } }),
        obligation({ id: "obligation:large", effort: { minutes: { low: 10, high: 60 } } }),
        obligation({ id: "obligation:form", effort: form }),
      ],
    });
    const { rows, others } = tornado(weigh(plan, asked), { most: 2 });
    expect(rows.map(({ entity, path }) => [entity, path])).toEqual([
      ["obligation:large", "effort.minutes"],
      ["estimate:form", undefined],
    ]);
    expect(others.count).toBe(1);
    const shares = rows.reduce((sum, { share }) => sum + share, others.share);
    expect(shares).toBeCloseTo(1, 12);
  });

  it("does not give a shared estimate what an interaction has", () => {
    const plan = planWith({
      estimates,
      obligations: [
        obligation({ recurrence: { every: "case", perYear: { low: 1, high: 9 } }, effort: form }),
        obligation({ id: "obligation:two", effort: { minutes: own } }),
      ],
    });
    const { rows } = tornado(weigh(plan, asked));
    expect(rows.reduce((sum, { share }) => sum + share, 0)).toBeLessThan(1);
    expect(rows.map(({ path }) => path)).toContain("recurrence.perYear");
  });

  it("is of no use where nothing is a range, and says so", () => {
    const sure = weigh(planWith({ obligations: [obligation()] }), asked);
    expect(tornado(sure).rows).toEqual([]);
    expect(textLenses(sure, { language: "sv", show: ["tornado"] })).toContain(
      "inget tal är sagt som intervall",
    );
  });
});
