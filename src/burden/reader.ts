import type { Estimate } from "../plan/entities/index.js";
import type { Id } from "../plan/id.js";
import type { Quantity, Range } from "../plan/quantity.js";
import type { Bounds } from "./bounds.js";

/** Gives a number for what is told and takes note of what is not; `[]` in the path stands for the index. */
export type Read = (quantity: Quantity | null | undefined, path: string, index?: number) => number;

/** Reads the quantities of one demand after another and remembers what it met on the way. */
export interface Reader {
  readonly read: Read;
  /** Which bound is read now. */
  bound: keyof Bounds;
  /** Was any quantity a range? */
  ranged: boolean;
  /** Did the middle of a range stand in for its likely value? */
  midpoint: boolean;
  /** Is something missing that time, or money alone, rests on? */
  minutesMissing: boolean;
  costMissing: boolean;
  /** Where something is missing, each path once. */
  missing: readonly string[];
  /** Makes ready for the next demand. */
  reset(): void;
}

/** Missing, these leave the time known. */
const moneyOnly = new Set([
  "effort.external",
  "effort.steps[].amount",
  "effort.fixedAmount",
  "effort.acquisitions[].amount",
  "amount",
]);
const nothing: readonly string[] = [];

export const readerOf = (estimate: (id: Id<"estimate">) => Estimate | undefined): Reader => {
  const miss = (path: string, index: number | undefined): number => {
    reader.costMissing = true;
    reader.minutesMissing ||= !moneyOnly.has(path);
    const name = index === undefined ? path : path.replace("[]", `[${index}]`);
    if (!reader.missing.includes(name)) reader.missing = [...reader.missing, name];
    return 0;
  };
  const atBound = (range: Range, path: string, index: number | undefined): number => {
    const { low, likely = low, high } = range;
    if (!(low <= likely && likely <= high)) return miss(path, index);
    if (reader.bound !== "likely") return range[reader.bound];
    reader.ranged = true;
    if (range.likely !== undefined) return range.likely;
    reader.midpoint = true;
    return (range.low + range.high) / 2;
  };
  const reader: Reader = {
    read: (quantity: Quantity | null | undefined, path, index) => {
      if (typeof quantity === "number") return quantity;
      if (quantity === null) return 0;
      if (quantity === undefined) return miss(path, index);
      if ("low" in quantity) return atBound(quantity, path, index);
      const value = estimate(quantity.estimate)?.value;
      if (value === undefined) return miss(path, index);
      return typeof value === "number" ? value : atBound(value, path, index);
    },
    bound: "likely",
    ranged: false,
    midpoint: false,
    minutesMissing: false,
    costMissing: false,
    missing: nothing,
    reset: () => {
      reader.bound = "likely";
      reader.ranged = false;
      reader.midpoint = false;
      reader.minutesMissing = false;
      reader.costMissing = false;
      reader.missing = nothing;
    },
  };
  return reader;
};
