import * as fc from "fast-check";
import type { Obligation } from "../../src/plan/entities/index.js";
import { origins, purposes } from "../../src/plan/vocabulary.js";
import { units } from "./plans.js";

export const unit = fc.constantFrom(...units.map(({ id }) => id));
export const someUnits = fc.uniqueArray(unit, { maxLength: 4 });
const receivers = fc.uniqueArray(
  fc.oneof(unit, fc.constantFrom("unit:gone" as const, "unit:lost" as const)),
  { maxLength: 3 },
);
export const quantity = fc.oneof(
  fc.integer({ min: 0, max: 5000 }),
  fc
    .tuple(fc.nat(1000), fc.nat(1000), fc.nat(1000))
    .map(([low, more, most]) => ({ low, likely: low + more, high: low + more + most })),
);
export const recurrence: fc.Arbitrary<NonNullable<Obligation["recurrence"]>> = fc.oneof(
  fc.constantFrom(
    { every: "year" } as const,
    { every: "half" } as const,
    { every: "tertial", cumulative: true } as const,
    { every: "quarter" } as const,
    { every: "month", except: [7, 8] } as const,
    { every: "week" } as const,
    { every: "week", step: 3 } as const,
    { every: "year", step: 3 } as const,
    { every: "dates", dates: ["2026-03-01"] } as const,
  ),
  quantity.map((perYear) => ({ every: "case", perYear }) as const),
);
const effort: fc.Arbitrary<NonNullable<Obligation["effort"]>> = fc.record(
  {
    per: fc.constantFrom("occasion", "year"),
    minutes: quantity,
    staff: fc.constantFrom("nurse", "clerk"),
    respondents: fc.integer({ min: 1, max: 30 }),
    external: quantity,
    fixedMinutes: quantity,
    businessAsUsual: fc.constantFrom(0, 0.25, 1 / 3),
  },
  { requiredKeys: [] },
);
const due = fc.constantFrom(
  null,
  { by: "days", days: 20, move: "forward" } as const,
  { by: "date", monthDay: "02-29", yearsAfter: 1 } as const,
);
export const demand: fc.Arbitrary<Omit<Obligation, "id">> = fc.record(
  {
    from: someUnits,
    to: receivers,
    recurrence,
    due,
    effort,
    ground: fc.option(
      fc.constantFrom(...origins).map((kind) => ({ kind })),
      { nil: null },
    ),
    purpose: fc.option(fc.constantFrom(...purposes), { nil: null }),
    validFrom: fc.constantFrom("2020", "2026-03-15"),
    validTo: fc.constantFrom(null, "2026-09", "2025-12-31"),
  },
  { requiredKeys: [] },
);
export const numbered = (fields: readonly Omit<Obligation, "id">[]): readonly Obligation[] =>
  fields.map((each, index) => ({ id: `obligation:${index}`, ...each }));
/** Some obligations of one plan, as full of gaps and ranges as real ones. */
export const obligations = fc.array(demand, { maxLength: 8 }).map(numbered);
