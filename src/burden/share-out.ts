/**
 * How is a whole number shared out so that nothing is lost? In proportion to the weights, and what
 * is left over goes to the largest remainders, the first of equals. The shares add up to the total
 * exactly. Some weight must be over 0.
 *
 * @example
 * shareOut(100, [1, 1, 1]); // [34, 33, 33]
 */
export const shareOut = (total: number, weights: readonly number[]): readonly number[] => {
  const count = weights.length;
  if (weights.every((own) => own === weights[0])) {
    const least = Math.floor(total / count);
    return weights.map((_, index) => (index < total - least * count ? least + 1 : least));
  }
  const weight = weights.reduce((sum, next) => sum + next, 0);
  const exact = weights.map((own) => (total * own) / weight);
  const shares = exact.map(Math.floor);
  const left = total - shares.reduce((sum, next) => sum + next, 0);
  const byRemainder = exact
    .map((share, index) => ({ index, remainder: share % 1 }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, left)) shares[index] = (shares[index] ?? 0) + 1;
  return shares;
};
