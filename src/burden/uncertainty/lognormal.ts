import type { Distribution } from "./distribution.js";
import { normalQuantile } from "./normal-quantile.js";

/** The lognormal distribution with as many cases below low as above high, and a share of them between. */
export const lognormal = (low: number, high: number, coverage: number): Distribution => {
  const middle = (Math.log(low) + Math.log(high)) / 2;
  const spread = (Math.log(high) - middle) / normalQuantile((1 + coverage) / 2);
  const w = Math.exp(spread * spread);
  const mean = Math.exp(middle) * Math.sqrt(w);
  const variance = mean * mean * (w - 1);
  const quantile = (share: number) => Math.exp(middle + spread * normalQuantile(share));
  return {
    cumulants: [
      mean,
      variance,
      (w + 2) * Math.sqrt(w - 1) * variance ** 1.5,
      (w ** 4 + 2 * w ** 3 + 3 * w ** 2 - 6) * variance ** 2,
    ],
    quantile,
    draw: (random) => quantile(random()),
  };
};
