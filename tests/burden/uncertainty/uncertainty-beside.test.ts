import { describe, expect, it } from "vitest";
import example from "../../../examples/exempelkommun/plan.json" with { type: "json" };
import { measured, uncertaintyBeside, weigh } from "../../../src/burden/index.js";
import { parsePlanOrThrow } from "../../../src/plan/index.js";
import { obligation, planWith } from "../plans.js";

const rates = { perHour: 600, source: "the finance office" };
const asked = { year: 2026, hoursPerYear: 1700, rates } as const;

/** Triangular between 0 and 10 with the top at 5: a tenth lies below √5, since x² / (10 × 5) = 0.1. */
const triangle = {
  id: "estimate:triangle",
  value: { low: 0, likely: 5, high: 10 },
  distribution: "triangular",
  coverage: 1,
} as const;
const told = { estimate: "estimate:triangle" } as const;
const [p10, p50, p90] = [Math.sqrt(5), 5, 10 - Math.sqrt(5)];

describe("how sure is what stands beside the demands", () => {
  const plan = planWith({
    estimates: [triangle],
    obligations: [
      obligation({
        from: ["unit:school-a", "unit:school-b", "unit:board"],
        recurrence: { every: "quarter" },
        effort: {
          minutes: 60,
          readers: [{ people: 2, minutes: told }],
          hops: [{ minutes: told }],
          collector: { fixedMinutes: 60 },
        },
      }),
    ],
    dialogues: [
      // 4 people × the estimate, and half an hour's preparation.
      {
        ...{ id: "dialogue:spring", on: "2026-04-14", minutes: told, preparationMinutes: 30 },
        participants: { people: 4 },
      },
      { id: "dialogue:earlier", on: "2025-04-14", minutes: told, participants: { people: 9 } },
      {
        ...{ id: "dialogue:within", on: "2026-05-05", programme: "programme:one" },
        ...{ minutes: told, participants: { people: 9 } },
      },
    ],
    // Half of it lies in 2026: 5 × the estimate.
    programmes: [
      { id: "programme:one", period: "2025-07-01/2026-06-30", minutes: told, participants: 10 },
    ],
  });
  const { beside, invested } = uncertaintyBeside(weigh(plan, asked));

  it.each([
    // Four times, two who read, however many answer; passed on four times for each of three who answer.
    ["readers", beside.readers, 4 * 2, 0],
    ["hops", beside.hops, 4 * 3, 0],
    ["invested", invested, 4 + 5, 30],
  ] as const)("%s", (_name, { minutes, cost, unknown }, coefficient, constant) => {
    const small = (value: number) => (coefficient * value + constant) * 1e5;
    expect(minutes.p10).toBeCloseTo(small(p10), 3);
    expect(minutes.p50).toBeCloseTo(small(p50), 3);
    expect(minutes.mean).toBeCloseTo(small(p50), 3);
    expect(minutes.p90).toBeCloseTo(small(p90), 3);
    // Ten a minute, in 1e-4: the same as the 1e-5 minutes.
    expect(cost?.p90).toBeCloseTo(small(p90), 3);
    expect(unknown).toBe(0);
  });

  it("is one number where nothing is told as a range", () => {
    expect(beside.collector.minutes).toMatchObject({ sd: 0, p10: 60e5, p90: 60e5 });
  });

  it("counts what is not told, and is then of what is told", () => {
    const effort = { readers: [{ minutes: 10 }, {}] };
    const silent = planWith({ obligations: [obligation({ effort })], dialogues: [] });
    const found = uncertaintyBeside(weigh(silent, asked));
    expect(found.beside.readers).toMatchObject({ unknown: 1, minutes: { mean: 10e5 } });
    expect(found.invested).toMatchObject({ unknown: 0, cost: null, minutes: { mean: 0 } });
  });

  it("has the sums of `measure` for its means where no number is a range", () => {
    const plain = JSON.parse(JSON.stringify(example), (key, value) =>
      key !== "groupSize" && value && typeof value === "object" && "low" in value && "high" in value
        ? (value.likely ?? (value.low + value.high) / 2)
        : value,
    );
    const weights = weigh(parsePlanOrThrow(plain), asked);
    const found = uncertaintyBeside(weights);
    const burden = measured(weights);
    for (const name of ["readers", "hops", "collector"] as const) {
      expect(found.beside[name].minutes.mean).toBeCloseTo(burden.beside[name].minutes.likely, 0);
      expect(found.beside[name].unknown).toBe(burden.beside[name].unknown);
    }
    expect(found.invested.minutes.mean).toBeCloseTo(burden.invested.minutes.likely, 0);
    expect(found.invested.cost?.mean).toBeCloseTo(burden.invested.cost?.likely ?? Number.NaN, 0);
    expect(burden.beside.readers.minutes.likely * burden.invested.minutes.likely).toBeGreaterThan(
      0,
    );
  });
});
