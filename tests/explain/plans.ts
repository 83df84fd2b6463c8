import { type Plan, parsePlanOrThrow } from "../../src/plan/index.js";
import { planArbitrary } from "../../src/testing/index.js";

/** A plan of our own: what is given, in a municipality with a council, two boards, an administration and a unit. */
export const planWith = (parts: object): Plan =>
  parsePlanOrThrow({
    format: 1,
    organisation: { id: "organisation:exempel" },
    units: [
      { id: "unit:kf", kind: "council" },
      { id: "unit:von", kind: "board", parent: "unit:kf" },
      { id: "unit:bun", kind: "board", parent: "unit:kf" },
      { id: "unit:vof", kind: "administration", parent: "unit:von" },
      { id: "unit:north", kind: "unit", parent: "unit:vof" },
    ],
    ...parts,
  });

/** The same plan with every part told in the opposite order. */
export const reversed = (plan: Plan): Plan =>
  Object.fromEntries(
    Object.entries(plan).map(([key, value]) => [
      key,
      Array.isArray(value) && key !== "complete" ? value.toReversed() : value,
    ]),
  ) as unknown as Plan;

export const day = { asOf: "2026-11-01" };

/** Any plan, with references to nothing and in circles, that follows no method but ours. */
export const anyPlan = planArbitrary({ maxPerPart: 6, dangling: true, circles: true }).map(
  ({ method: _, ...plan }): Plan => plan,
);
