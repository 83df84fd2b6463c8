import type { Observation } from "../../plan/entities/index.js";

/**
 * The marks that Kolada and other tables of official statistics write where a value would stand, and why there is none.
 * They are kept apart: none of them is zero.
 */
export const koladaMarks: ReadonlyMap<string, NonNullable<Observation["missing"]>> = new Map([
  ["-", "dropout"],
  [".", "notApplicable"],
  ["..", "secret"],
]);
