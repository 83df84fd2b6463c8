import type { Shape } from "./shape.js";

const quantile = (share: number, mode: number): number =>
  share < mode ? Math.sqrt(share * mode) : 1 - Math.sqrt((1 - share) * (1 - mode));

/** The triangular distribution between 0 and 1. */
export const triangularShape: Shape = {
  share: (at, mode) => {
    if (at <= 0) return 0;
    if (at >= 1) return 1;
    return at < mode ? (at * at) / mode : 1 - (1 - at) ** 2 / (1 - mode);
  },
  quantile,
  drawer: (mode) => (random) => quantile(random(), mode),
  cumulants: (mode) => {
    const mean = (1 + mode) / 3;
    const variance = (1 - mode + mode * mode) / 18;
    const third = ((1 + mode) * (2 - mode) * (1 - 2 * mode)) / 270;
    return [mean, variance, third, -0.6 * variance * variance];
  },
};
