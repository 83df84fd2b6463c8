import type { Amount } from "./amount.js";
import type { BurdenSum } from "./burden-sum.js";

const nothing = { low: 0, likely: 0, high: 0 } as const;
const none: Amount = { minutes: nothing, cost: null, known: 0, unknown: 0, costUnknown: 0 };

/** The burden of no plans at all: what {@link mergeBurden} begins with, and leaves as it is. */
export const noBurden: BurdenSum = {
  organisations: 0,
  of: null,
  demands: none,
  beside: { readers: none, hops: none, collector: none },
  invested: none,
  byOrigin: [],
  byPurpose: [],
  byMonth: [],
  unknown: [],
  assumptions: [],
  notCounted: { steps: 0, occasions: 0, programmeDialogues: 0 },
};
