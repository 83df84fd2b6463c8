import type { Random } from "./xoshiro.js";

/** Mean, variance, third and fourth cumulant: of independent quantities they add up. */
export type Cumulants = readonly [number, number, number, number];

/** What an uncertain quantity may be, and how likely each value is. */
export interface Distribution {
  readonly cumulants: Cumulants;
  /** The value below which a share of the cases lies. */
  readonly quantile: (share: number) => number;
  /** One value, drawn. */
  readonly draw: (random: Random) => number;
}
