import type { Position } from "../plan/entities/index.js";

const roles: ReadonlySet<Position["role"]> = new Set([
  "director",
  "headOfAdministration",
  "principal",
  "manager",
]);

/** Does it manage people: because the plan says so, or by its role where the plan does not say how many? */
export const isManaging = ({ manages, role }: Position): boolean =>
  manages === undefined ? roles.has(role) : manages > 0;
