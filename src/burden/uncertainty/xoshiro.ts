/** The next number of a seeded series, over 0 and below 1. */
export type Random = () => number;

const turned = (bits: number, by: number) => (bits << by) | (bits >>> (32 - by));

/**
 * xoshiro128**, 32 bits each time (D. Blackman and S. Vigna 2018, Scrambled linear pseudorandom number generators; public
 * domain). The four words of state may not all be 0.
 */
export const xoshiro = (state: readonly [number, number, number, number]): (() => number) => {
  let [a, b, c, d] = state;
  return () => {
    const drawn = Math.imul(turned(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = turned(d, 11);
    return drawn;
  };
};

/** Scrambles a word (the end of MurmurHash3, A. Appleby, public domain). */
const scrambled = (word: number): number => {
  let mixed = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
};

/**
 * A series for a seed and a name: the same for the same two, whatever else is drawn, so that what an estimate is in a draw
 * does not depend on who else is in the plan.
 */
export const seriesOf = (seed: number, name: string): Random => {
  let word = scrambled(seed | 0);
  for (let at = 0; at < name.length; at++) word = scrambled(word ^ name.charCodeAt(at)) + at;
  const next = () => {
    word = (word + 0x9e3779b9) | 0;
    return scrambled(word);
  };
  const draw = xoshiro([next(), next(), next(), next() | 1]);
  return () => (draw() + 0.5) / 2 ** 32;
};
