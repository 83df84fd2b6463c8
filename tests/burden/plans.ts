import type { Obligation, Unit } from "../../src/plan/entities/index.js";
import type { Plan } from "../../src/plan/plan.js";

/** A council, its board, and the board's two schools. */
export const units: readonly Unit[] = [
  { id: "unit:council", kind: "council", parent: null },
  { id: "unit:board", kind: "board", parent: "unit:council" },
  { id: "unit:school-a", kind: "unit", parent: "unit:board" },
  { id: "unit:school-b", kind: "unit", parent: "unit:board" },
];

export const planWith = (parts: Partial<Plan>): Plan => ({
  format: 1,
  organisation: { id: "organisation:example" },
  units,
  ...parts,
});

/** One school, once a year, 60 minutes: what a test is about is written over it. */
export const obligation = (fields: Partial<Obligation> = {}): Obligation => ({
  id: "obligation:one",
  from: ["unit:school-a"],
  recurrence: { every: "year" },
  effort: { minutes: 60 },
  ...fields,
});

export const planOf = (...fields: readonly Partial<Obligation>[]): Plan =>
  planWith({ obligations: fields.map(obligation) });
