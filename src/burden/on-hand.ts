import type { Id } from "../plan/id.js";
import type { Amount } from "./amount.js";

/** Something asked for that is on hand already. */
export interface OnHand {
  readonly item: Id<"dataItem" | "indicator">;
  /** Its number in Kolada, `true` when it is there without a number told, `null` when nothing says that it is there. */
  readonly kolada: string | true | null;
  /** Systems and registers in which it is. */
  readonly foundIn: readonly string[];
  /** Time to collect it by hand: all who ask. */
  readonly collected: Amount;
}
