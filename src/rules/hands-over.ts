import type { Delegation } from "../plan/entities/delegation.js";
import { stated } from "./stated.js";

/** Does the row hand over a right to decide? Not when it is one of pure execution. */
export const handsOver = (delegation: Delegation): boolean =>
  stated(delegation, "nature") !== "execution";
