/**
 * What does something bought once cost a year while it is used? The price spread evenly over the
 * years, or with interest the annuity C·r / (1 − (1 + r)^−n). `undefined` when it is used for no
 * years.
 *
 * @example
 * yearlyCost(2000, 7, 0.035); // 327.09 a year
 */
export const yearlyCost = (price: number, years: number, interest = 0): number | undefined => {
  if (years <= 0) return undefined;
  return interest === 0
    ? price / years
    : (price * interest) / -Math.expm1(-years * Math.log1p(interest));
};
