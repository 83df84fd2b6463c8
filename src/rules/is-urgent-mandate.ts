import type { Delegation } from "../plan/entities/delegation.js";
import { stated } from "./stated.js";

/** Is it a mandate of 6 kap. 39 §, urgent matters to the chair or a member? Else the field that is missing. */
export const isUrgentMandate = (
  delegation: Delegation,
): boolean | "delegation.to" | "delegation.urgentOnly" => {
  const receiver = stated(delegation, "to")?.kind;
  if (receiver !== undefined && receiver !== "chair" && receiver !== "member") return false;
  const urgentOnly = stated(delegation, "urgentOnly");
  if (urgentOnly === undefined) return "delegation.urgentOnly";
  if (!urgentOnly) return false;
  return receiver === undefined ? "delegation.to" : true;
};
