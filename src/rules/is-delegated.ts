import type { Delegation } from "../plan/entities/delegation.js";
import { isActive } from "./is-active.js";
import { stated } from "./stated.js";

/** Is a right to decide handed over by this row on the day? Not by one of pure execution, nor by one not in force. */
export const isDelegated = (delegation: Delegation, asOf: string): boolean =>
  stated(delegation, "nature") !== "execution" && isActive(delegation, asOf);
