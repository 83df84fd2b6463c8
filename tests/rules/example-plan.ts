import { type Plan, parsePlanOrThrow } from "../../src/plan/index.js";
import type { RuleExample } from "../../src/rules/index.js";

/** The day on which examples are judged when they do not say. */
export const exampleDay = "2026-11-01";

/** The whole plan that an example is a piece of. Throws when it is no plan. */
export const examplePlan = (example: RuleExample): Plan =>
  parsePlanOrThrow({
    format: 1,
    organisation: { id: "organisation:exempelkommun" },
    ...example.plan,
  });
