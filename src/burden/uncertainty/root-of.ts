/** So many halvings of a bracket leave nothing of it but rounding. */
const most = 100;
const tolerance = 1e-15;

/**
 * Where does a rising function pass 0 between two points? Regula falsi, and half the weight to an end that stays (the
 * Illinois variant: M. Dowell and P. Jarratt 1971, BIT 11): never leaves the bracket. An end is the answer when the
 * function does not change sign before it.
 */
export const rootOf = (rising: (at: number) => number, from: number, to: number): number => {
  let low = from;
  let high = to;
  let below = rising(low);
  let above = rising(high);
  if (below >= 0) return low;
  if (above <= 0) return high;
  let stays = 0;
  for (let step = 0; step < most && high - low > tolerance * Math.abs(high); step++) {
    const at = (low * above - high * below) / (above - below);
    const value = rising(at);
    if (value === 0 || at === low || at === high) return at;
    if (value < 0) {
      low = at;
      below = value;
      if (stays === 1) above /= 2;
      stays = 1;
    } else {
      high = at;
      above = value;
      if (stays === -1) below /= 2;
      stays = -1;
    }
  }
  return (low + high) / 2;
};
