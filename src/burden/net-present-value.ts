/**
 * What is a yearly cost worth today, over so many years? Each year's cost, paid at its end, is divided by
 * (1 + rate)^year, and they are added. Without a rate it is the plain sum.
 *
 * @example
 * Math.round(netPresentValue(1_200_000, 10, 0.07)); // 8428298
 */
export const netPresentValue = (perYear: number, years: number, rate = 0): number =>
  rate === 0 ? perYear * years : (perYear * -Math.expm1(-years * Math.log1p(rate))) / rate;
