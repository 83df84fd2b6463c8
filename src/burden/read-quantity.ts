import type { Quantity } from "../plan/quantity.js";
import type { Query } from "../plan/query.js";
import type { Bounds } from "./bounds.js";
import { bounds } from "./column.js";
import { readerOf } from "./reader.js";

/** Reads one quantity at low, likely and high: `undefined` when it is not told, 0 when it is known to be none. */
export const quantityReader = (q: Query) => {
  const reader = readerOf((id) => q.get(id));
  return (quantity: Quantity | null | undefined): Bounds | undefined => {
    reader.reset();
    const [low = 0, likely = 0, high = 0] = bounds.map((bound) => {
      reader.bound = bound;
      return reader.read(quantity, "");
    });
    return reader.minutesMissing ? undefined : { low, likely, high };
  };
};
