/** Small units in a minute and in one of the currency: see {@link Sums}. */
export const perMinute = 100_000;
export const perMoney = 10_000;

/** Full precision to the nearest small unit; takes nothing below zero. */
export const inSmallUnits = (value: number, perUnit: number): number => Math.round(value * perUnit);
