/** Low, likely and high. Side by side: the lows are added to the lows, so a sum's ends are its outer bounds. */
export interface Bounds {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}
