import type { Random } from "./xoshiro.js";

/**
 * Draws from a beta distribution with a and b of 1 or more, exactly: algorithm BB (R. C. H. Cheng 1978, Communications of
 * the ACM 21:4).
 */
export const betaDrawer = (a: number, b: number): ((random: Random) => number) => {
  const sum = a + b;
  const least = Math.min(a, b);
  const most = Math.max(a, b);
  const scale = Math.sqrt((sum - 2) / (2 * a * b - sum));
  const slope = least + 1 / scale;
  return (random) => {
    for (;;) {
      const first = random();
      const v = scale * Math.log(first / (1 - first));
      const w = least * Math.exp(v);
      const z = first * first * random();
      const r = slope * v - Math.log(4);
      const s = least + r - w;
      const drawn = a === least ? w / (most + w) : most / (most + w);
      if (s + 1 + Math.log(5) >= 5 * z) return drawn;
      const t = Math.log(z);
      if (s >= t || r + sum * Math.log(sum / (most + w)) >= t) return drawn;
    }
  };
};
