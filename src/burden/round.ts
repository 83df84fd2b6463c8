/**
 * Which number do we show? Rounds half away from zero on the number's shortest decimal form, as one
 * would by hand: 1.25 becomes 1.3 and −2.5 becomes −3. Negative `digits` round to tens, hundreds.
 *
 * @example
 * round(266.585, 2); // 266.59
 */
export const round = (value: number, digits = 0): number => {
  if (!Number.isFinite(value)) return value;
  const [figures, exponent = "0"] = String(Math.abs(value)).split("e");
  const whole = Math.round(Number(`${figures}e${Number(exponent) + digits}`));
  const [wholeFigures, wholeExponent = "0"] = String(whole).split("e");
  const rounded = Number(`${wholeFigures}e${Number(wholeExponent) - digits}`);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
};
