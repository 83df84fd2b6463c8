import { goalHasOwner } from "./goal-chain/goal-has-owner.js";
import type { Rule } from "./rule.js";

/** All rules, in the order in which they are presented. */
export const catalogue: readonly Rule[] = [goalHasOwner];
