import type { Delegation } from "../plan/entities/delegation.js";
import { handsOver } from "./hands-over.js";
import { isActive } from "./is-active.js";

/** Is a right to decide handed over by this row on the day? Not by one of pure execution, nor by one not in force. */
export const isDelegated = (delegation: Delegation, asOf: string): boolean =>
  handsOver(delegation) && isActive(delegation, asOf);
