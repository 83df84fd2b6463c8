import type { Id } from "../../plan/id.js";
import type { Origin, Purpose } from "../../plan/vocabulary.js";
import type { OrHouseRule, OrNone } from "../burden.js";

/** What demands are summed by, and what the sums are called. */
export interface Groupings {
  /** With everything beneath it. */
  readonly unit: Id<"unit">;
  readonly origin: OrNone<Origin>;
  readonly receiver: OrHouseRule<Id<"unit">>;
  readonly purpose: OrHouseRule<Purpose>;
  /** `2026-03` */
  readonly month: string;
}
