const most = 200;
const precision = 1e-16;
const tiny = 1e-300;

/**
 * The continued fraction of the incomplete beta function, which converges quickly below (a + 1) / (a + b + 2): DLMF 8.17.22,
 * evaluated by the modified method of Lentz.
 */
const fraction = (x: number, a: number, b: number): number => {
  let c = 1;
  let d = 1 / (1 - ((a + b) * x) / (a + 1) || tiny);
  let value = d;
  for (let m = 1; m < most; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / (1 + even * d || tiny);
    c = 1 + even / c || tiny;
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / (1 + odd * d || tiny);
    c = 1 + odd / c || tiny;
    const step = d * c;
    value *= step;
    if (Math.abs(step - 1) < precision) break;
  }
  return value;
};

/**
 * Which share of a beta distribution lies below x? The regularised incomplete beta function I_x(a, b), for a and b of 1 or
 * more; `complete` is the beta function B(a, b). Right to about 1 in 10^14.
 */
export const betaShare = (x: number, a: number, b: number, complete: number): number => {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = (x ** a * (1 - x) ** b) / complete;
  return x < (a + 1) / (a + b + 2)
    ? (front * fraction(x, a, b)) / a
    : 1 - (front * fraction(1 - x, b, a)) / b;
};
