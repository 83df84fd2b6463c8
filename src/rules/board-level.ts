import type { Unit } from "../plan/entities/unit.js";

/** The kinds of body that are a board or stand above one. */
export const boardLevel: ReadonlySet<Unit["kind"]> = new Set<Unit["kind"]>([
  "council",
  "executive",
  "board",
  "jointBoard",
]);
