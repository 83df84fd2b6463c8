import type { Bounds } from "./bounds.js";

/**
 * Time and money in small units, as integers, so that sums are exact in any order: `minutes` in
 * 1e-5 minute, `cost` in 1e-4 of the plan's currency. Show them with `hours` and `money`.
 * `cost` is `null` when nothing of it could be priced. Exact up to 2^53 small units (1.5 billion hours); past that,
 * where `Number.isSafeInteger` says no, it is near, and text says "about".
 */
export interface Sums {
  readonly minutes: Bounds;
  readonly cost: Bounds | null;
}

/** A sum that tells what it lacks. With `unknown` over 0 it is "at least": what is told of them is in it. */
export interface Amount extends Sums {
  /** Demands of which everything the time rests on is told. */
  readonly known: number;
  /** Demands of which something the time rests on is not told. */
  readonly unknown: number;
  /** Demands that could not be priced in full: for want of time, of a rate or of an amount. */
  readonly costUnknown: number;
}
