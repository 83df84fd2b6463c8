/** One period's burden, in any unit, and what it is in a hundredth of the base period's. */
export interface BurdenOfPeriod {
  readonly period: string;
  readonly burden: number;
}

export interface IndexOfPeriod extends BurdenOfPeriod {
  /** 100 in the base period; absent where the base has no burden to compare with. */
  readonly index?: number;
}

/**
 * Is the burden growing? Each period's burden as 100 × burden / the base period's: 110 is a tenth more. The statistical
 * offices of Ireland and Germany follow the burden on business so. Compare only what was measured in the same way: the
 * same demands counted, the same hourly cost. Throws a `RangeError` when the base is not among the periods.
 *
 * @example
 * const series = [
 *   { period: "2013", burden: 4000 },
 *   { period: "2014", burden: 3616 },
 * ];
 * burdenIndex(series, "2013").map(({ index }) => index); // [100, 90.4]
 */
export const burdenIndex = (
  series: readonly BurdenOfPeriod[],
  base: string,
): readonly IndexOfPeriod[] => {
  const from = series.find(({ period }) => period === base)?.burden;
  if (from === undefined) throw new RangeError(`The base period is not in the series: ${base}`);
  return series.map((one) => (from > 0 ? { ...one, index: (100 * one.burden) / from } : one));
};
