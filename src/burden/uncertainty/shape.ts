import type { Cumulants } from "./distribution.js";
import type { Random } from "./xoshiro.js";

/** A distribution between 0 and 1 with its mode at `mode`: what is left of a range when place and size are taken away. */
export interface Shape {
  /** The share of cases below a place. */
  readonly share: (at: number, mode: number) => number;
  /** Below which place a share of the cases lies. */
  readonly quantile: (share: number, mode: number) => number;
  /** Mean, variance, third and fourth cumulant. */
  readonly cumulants: (mode: number) => Cumulants;
  readonly drawer: (mode: number) => (random: Random) => number;
}
