/**
 * Which value does a quantity with this skewness and excess kurtosis fall below as often as a standard normal number falls
 * below z, in standard deviations from its mean? The expansion of E. A. Cornish and R. A. Fisher (1938, Revue de
 * l'Institut International de Statistique 5:4) to the fourth cumulant.
 */
export const cornishFisher = (z: number, skewness: number, excess: number): number =>
  z +
  ((z ** 2 - 1) * skewness) / 6 +
  ((z ** 3 - 3 * z) * excess) / 24 -
  ((2 * z ** 3 - 5 * z) * skewness ** 2) / 36;
