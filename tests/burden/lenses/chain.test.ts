import { describe, expect, it } from "vitest";
import { chain, hours, weigh } from "../../../src/burden/index.js";
import { planOf } from "../plans.js";

const year = { year: 2026, hoursPerYear: 1700 };
const hop = (minutes: number, waitingDays: number) =>
  ({ unit: "unit:board", minutes, waitingDays }) as const;

describe("the way of answers", () => {
  it("makes them heavier, as a ratio of totals: (60 + 120 + 60) / (60 + 120) minutes", () => {
    const seen = chain(
      weigh(
        planOf(
          { id: "obligation:far", effort: { minutes: 60, hops: [hop(30, 7), hop(30, 14)] } },
          { id: "obligation:near", effort: { minutes: 120, hops: [] } },
          { id: "obligation:untold", effort: { minutes: 600 } },
        ),
        year,
      ),
    );
    expect(seen.handlingFactor).toBeCloseTo(4 / 3, 12);
    expect(seen.demands).toMatchObject([
      { demand: "obligation:far", handlingFactor: 2, waitingDays: { likely: 21 } },
      { demand: "obligation:near", handlingFactor: 1, waitingDays: { likely: 0 } },
    ]);
    expect(seen.hopsUntold).toBe(1);
  });

  it("is not known where a hand does not tell", () => {
    const { demands, handlingFactor, untold } = chain(
      weigh(planOf({ effort: { minutes: 60, hops: [{ unit: "unit:board" }, hop(5, 1)] } }), year),
    );
    expect(handlingFactor).toBeNull();
    expect(demands[0]).toMatchObject({ handlingFactor: null, waitingDays: null });
    expect(untold.map(({ path }) => path)).toEqual([
      "effort.hops[0].waitingDays",
      "effort.hops[0].minutes",
    ]);
  });

  it("counts readers and the days of the route apart", () => {
    const route = [
      { stage: "council", daysBefore: 0 },
      { stage: "notice", daysBefore: 10 },
      { stage: "board", daysBefore: 20 },
    ] as const;
    const readers = [{ unit: "unit:council", people: 45, minutes: 20 }] as const;
    const { demands } = chain(weigh(planOf({ route, effort: { minutes: 60, readers } }), year));
    expect(demands[0]).toMatchObject({ routeDays: 30, handlingFactor: null });
    expect(demands[0] && hours(demands[0].readers).likely).toBe(15);
  });
});
