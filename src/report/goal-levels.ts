import type { Goal } from "../plan/entities/index.js";

/** From the top of the organisation down; a goal of no told level last. */
export const goalLevels: readonly Goal["level"][] = [
  "vision",
  "council",
  "board",
  "company",
  "administration",
  "department",
  "unit",
  undefined,
];
