import { rootOf } from "./root-of.js";
import type { Shape } from "./shape.js";

/** Where a shape between 0 and 1 is put: its ends, and its mode as a share of the way between them. */
export interface Ends {
  readonly from: number;
  readonly to: number;
  readonly mode: number;
}

/** A mode, and of the shape with that mode the share of the way below low, and between low and high. */
interface Fitted {
  readonly mode: number;
  readonly below: number;
  readonly inside: number;
}

/**
 * Where must the ends lie for a share of the cases to fall between low and high, and the likely value to come most often?
 *
 * As much lies below low as above high. Where on its way the mode must be for that depends on the shape, the share and
 * the place of the likely value between low and high alone, (likely − low) / (high − low) = (mode − q) / (Q − q) with
 * the shape's own lower and upper quantile q and Q, and is solved for; size and place follow. When the lower end would
 * then fall below 0 it is 0, since time and money are not less, and the upper end is put so that the share is kept.
 */
export const endsFinder = (shape: Shape, coverage: number) => {
  const tail = (1 - coverage) / 2;
  const known = new Map<number, Fitted>();
  const fittedTo = (place: number): Fitted => {
    const found = known.get(place);
    if (found) return found;
    const quantilesWith = (mode: number): Fitted => {
      const below = shape.quantile(tail, mode);
      return { mode, below, inside: shape.quantile(1 - tail, mode) - below };
    };
    const mode = rootOf(
      (at) => {
        const { below, inside } = quantilesWith(at);
        return (at - below) / inside - place;
      },
      0,
      1,
    );
    const fitted = quantilesWith(mode);
    known.set(place, fitted);
    return fitted;
  };

  const fromZero = (low: number, likely: number, high: number): Ends => {
    const outside = (to: number) =>
      coverage - (shape.share(high / to, likely / to) - shape.share(low / to, likely / to));
    let to = 2 * high;
    while (outside(to) < 0) to *= 2;
    const end = rootOf(outside, high, to);
    return { from: 0, to: end, mode: likely / end };
  };

  return (low: number, likely: number, high: number): Ends => {
    const place = (likely - low) / (high - low);
    if (coverage >= 1) return { from: low, to: high, mode: place };
    const { mode, below, inside } = fittedTo(place);
    const size = (high - low) / inside;
    const from = low - below * size;
    return from < 0 ? fromZero(low, likely, high) : { from, to: from + size, mode };
  };
};
