import * as fc from "fast-check";
import type { Amount, Sums } from "../../../src/burden/index.js";
import type { Obligation } from "../../../src/plan/entities/index.js";
import type { Plan } from "../../../src/plan/plan.js";
import { planWith, units } from "../plans.js";

const quantity = fc.oneof(
  fc.double({ min: 0, max: 5000, noNaN: true }),
  fc
    .tuple(fc.nat(1000), fc.nat(1000), fc.nat(1000))
    .map(([low, more, most]) => ({ low, likely: low + more, high: low + more + most })),
);
const staff = fc.constantFrom("nurse", "clerk", "manager");
const step = fc.record(
  {
    minutes: quantity,
    amount: quantity,
    lens: fc.constantFrom("gather", "transform", "travel"),
    people: fc.constantFrom(1, 2.5),
    share: fc.constantFrom(0, 1 / 3, 1),
    staff,
  },
  { requiredKeys: [] },
);
const effort: fc.Arbitrary<NonNullable<Obligation["effort"]>> = fc.record(
  {
    per: fc.constantFrom("occasion", "year"),
    steps: fc.array(step, { maxLength: 4 }),
    staff,
    respondents: fc.integer({ min: 1, max: 30 }),
    external: quantity,
    fixedMinutes: quantity,
    recordKeepingMinutes: quantity,
    businessAsUsual: fc.constantFrom(0, 0.25, 1 / 3),
    benefit: quantity,
    irritation: fc.integer({ min: 1, max: 5 }),
    perceivedBenefit: fc.integer({ min: 1, max: 5 }),
  },
  { requiredKeys: [] },
);
const recurrence: fc.Arbitrary<NonNullable<Obligation["recurrence"]>> = fc.oneof(
  fc.constantFrom(
    { every: "year" } as const,
    { every: "quarter" } as const,
    { every: "month", except: [7] } as const,
    { every: "week" } as const,
    { every: "week", step: 3 } as const,
    { every: "year", step: 3 } as const,
  ),
  quantity.map((perYear) => ({ every: "case", perYear }) as const),
);
const demand: fc.Arbitrary<Omit<Obligation, "id">> = fc.record(
  {
    from: fc.uniqueArray(fc.constantFrom(...units.map(({ id }) => id)), { maxLength: 4 }),
    recurrence,
    due: fc.constantFrom(null, { by: "days", days: 20, move: "forward" } as const),
    effort,
    form: fc.constantFrom("report", "dialogue"),
    validFrom: fc.constantFrom("2020", "2026-03-15"),
    validTo: fc.constantFrom(null, "2026-09"),
  },
  { requiredKeys: [] },
);

/** Plans of a few demands of every kind, with and without steps, ranges and dates. */
export const someDemands: fc.Arbitrary<Plan> = fc
  .array(demand, { maxLength: 7 })
  .map((list) =>
    planWith({ obligations: list.map((each, index) => ({ id: `obligation:${index}`, ...each })) }),
  );

export const rates = { perHour: 411, groups: { nurse: 523.7 }, overhead: 0.47, source: "a test" };

/** Low, likely and high of time and of money, added up. */
export const added = (parts: readonly (Sums | Amount)[]): readonly number[] => {
  const six = [0, 0, 0, 0, 0, 0];
  for (const { minutes, cost } of parts) {
    const numbers = [minutes, cost].flatMap((each) => [each?.low, each?.likely, each?.high]);
    for (const [at, number] of numbers.entries()) six[at] = (six[at] ?? 0) + (number ?? 0);
  }
  return six;
};
