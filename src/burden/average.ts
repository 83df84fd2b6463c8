/**
 * How much is it on average? A ratio of two totals, never the mean of averages; `undefined` where
 * there is nothing to share among. A total cannot be won back from a rounded average.
 *
 * @example
 * average(14_733, 18_160); // 0.811… hours for each of the 18 160 who answer
 */
export const average = (total: number, count: number): number | undefined =>
  count === 0 ? undefined : total / count;
