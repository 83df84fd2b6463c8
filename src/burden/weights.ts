import type { Id } from "../plan/id.js";
import type { Plan } from "../plan/plan.js";
import type { Query } from "../plan/query.js";
import type { Beside } from "./beside.js";
import type { Column } from "./column.js";
import type { Demand } from "./demand.js";
import type { MeasureOptions } from "./measure-options.js";
import type { Notes } from "./notes.js";
import type { Parties } from "./parties.js";
import type { Span } from "./span.js";
import type { Certainty } from "./tally.js";
import type { InForce, Rhythm } from "./timing.js";

/** What one demand takes of those beside the giver, all givers and the whole span. */
export interface WeightBeside extends Certainty {
  readonly row: number;
  readonly beside: Beside;
  readonly whole: Column;
}

/**
 * Every demand in force in the span, weighed once: what all sums, shares and peaks are made of. One row for each demand,
 * in the plan's order, and one place in each column. Read a row with {@link wholeOf} and its kin.
 */
export interface Weights {
  readonly plan: Plan;
  readonly q: Query;
  readonly options: MeasureOptions;
  readonly span: Span;
  readonly demands: readonly Demand[];
  readonly inForce: readonly InForce[];
  readonly rhythms: readonly Rhythm[];
  /**
   * What it takes of one giver, twelve numbers a row in small units: minutes at low, likely and high and cost at the same
   * of what has days of its own; then the same six of what is spread evenly over the time in force.
   */
  readonly leaves: Float64Array;
  readonly givers: Float64Array;
  /** Likely times in the span, and givers times those who answer in each; NaN when not told. */
  readonly times: Float64Array;
  readonly population: Float64Array;
  readonly certainty: Uint8Array;
  /** Places in `originKeys` and `purposeKeys`. */
  readonly origins: Uint8Array;
  readonly purposes: Uint8Array;
  readonly parties: Parties;
  readonly beside: readonly WeightBeside[];
  readonly notes: Notes;
}

const width = 12;
const bit = { minutesKnown: 1, costKnown: 2, priced: 4 } as const;

export const leafWidth = width;

/** The three answers about a row as the bits of one number, and back. */
export const certaintyBits = ({ minutesKnown, costKnown, priced }: Certainty): number =>
  (minutesKnown ? bit.minutesKnown : 0) |
  (costKnown ? bit.costKnown : 0) |
  (priced ? bit.priced : 0);

const answers: readonly Certainty[] = Array.from({ length: 8 }, (_, bits) => ({
  minutesKnown: (bits & bit.minutesKnown) > 0,
  costKnown: (bits & bit.costKnown) > 0,
  priced: (bits & bit.priced) > 0,
}));

/** How much of a row is told. */
export const certaintyOf = ({ certainty }: Weights, row: number): Certainty =>
  answers[certainty[row] ?? 0] as Certainty;

/** What one giver has of a row: six numbers, {@link Column}, written into `to`. */
export const giverOf = ({ leaves }: Weights, row: number, to: Column): Column => {
  const start = row * width;
  for (let at = 0; at < 6; at++) to[at] = (leaves[start + at] ?? 0) + (leaves[start + 6 + at] ?? 0);
  return to;
};

const numberPlaces = {
  lowMinutes: 0,
  likelyMinutes: 1,
  highMinutes: 2,
  lowCost: 3,
  likelyCost: 4,
  highCost: 5,
} as const;

/** One of the six numbers of {@link giverOf}, in small units: minutes are 1e-5 minute, cost is 1e-4 of the currency. */
export const giverNumber = (
  { leaves }: Weights,
  row: number,
  name: keyof typeof numberPlaces,
): number => {
  const at = row * width + numberPlaces[name];
  return (leaves[at] ?? 0) + (leaves[at + 6] ?? 0);
};

/** What all givers have of a row, written into `to`. */
export const wholeOf = (weights: Weights, row: number, to: Column): Column => {
  const givers = weights.givers[row] ?? 0;
  giverOf(weights, row, to);
  for (let at = 0; at < 6; at++) to[at] = givers * (to[at] ?? 0);
  return to;
};

/** The likely minutes of a row, all givers, in small units. */
export const likelyOf = ({ leaves, givers }: Weights, row: number): number =>
  (givers[row] ?? 0) * ((leaves[row * width + 1] ?? 0) + (leaves[row * width + 7] ?? 0));

/** Where a demand stands, or −1 when it is not in force in the span. Makes a map: ask for it once. */
export const rowFinder = ({ demands }: Weights): ((id: Id) => number) => {
  const rows = new Map<string, number>();
  for (const [row, { id }] of demands.entries()) if (!rows.has(id)) rows.set(id, row);
  return (id) => rows.get(id) ?? -1;
};
