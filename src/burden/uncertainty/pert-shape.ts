import { betaDrawer } from "./beta-drawer.js";
import { betaShare } from "./beta-share.js";
import { rootOf } from "./root-of.js";
import type { Shape } from "./shape.js";

/** A PERT distribution is a beta with α = 1 + 4 × mode and β = 5 − 4 × mode, so α + β is always 6. */
const parameters = (mode: number) => ({ a: 1 + 4 * mode, b: 5 - 4 * mode });

/**
 * B(1 + x, 5 − x) for x between 0 and 4, without gamma functions: Γ(1 + x) Γ(5 − x) is the product of |x − j| over the
 * whole numbers j from 0 to 4 but the nearest one, by the reflection πx / sin πx (DLMF 5.5.3); and Γ(6) is 120.
 */
const completeBeta = (x: number): number => {
  const nearest = Math.round(x);
  const off = Math.PI * (x - nearest);
  let product = off === 0 ? 1 : off / Math.sin(off);
  for (let j = 0; j <= 4; j++) if (j !== nearest) product *= Math.abs(x - j);
  return product / 120;
};

const share = (at: number, mode: number): number => {
  const { a, b } = parameters(mode);
  return betaShare(at, a, b, completeBeta(4 * mode));
};

/** The PERT distribution between 0 and 1: a beta whose mode weighs as much as four of its ends. */
export const pertShape: Shape = {
  share,
  quantile: (below, mode) => {
    const { a, b } = parameters(mode);
    const complete = completeBeta(4 * mode);
    return rootOf((at) => betaShare(at, a, b, complete) - below, 0, 1);
  },
  drawer: (mode) => {
    const { a, b } = parameters(mode);
    return betaDrawer(a, b);
  },
  cumulants: (mode) => {
    const { a, b } = parameters(mode);
    const variance = (a * b) / 252;
    const skewness = (2 * (b - a) * Math.sqrt(7)) / (8 * Math.sqrt(a * b));
    const excess = (6 * ((a - b) ** 2 * 7 - a * b * 8)) / (a * b * 8 * 9);
    return [a / 6, variance, skewness * variance ** 1.5, excess * variance * variance];
  },
};
