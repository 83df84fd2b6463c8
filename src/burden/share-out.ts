/**
 * How is a whole number shared out so that nothing is lost? In proportion to the weights, and what
 * is left over goes to the largest remainders, the first of equals. The shares add up to the total
 * exactly. Nothing is shared out as nothing, whatever the weights; else some weight must be over 0.
 *
 * @example
 * shareOut(100, [1, 1, 1]); // [34, 33, 33]
 */
export const shareOut = (total: number, weights: readonly number[]): readonly number[] => {
  if (total === 0) return weights.map(() => 0);
  let weight = 0;
  for (const own of weights) weight += own;
  const shares: number[] = [];
  const remainders: number[] = [];
  let left = total;
  for (const own of weights) {
    const exact = (total * own) / weight;
    const share = Math.floor(exact);
    shares.push(share);
    remainders.push(exact - share);
    left -= share;
  }
  // An exact total leaves fewer than there are weights; past 2^53 it may leave any number, which is not counted down.
  for (let turn = 0; left > 0 && turn < weights.length; turn++, left--) {
    let largest = 0;
    for (let index = 1; index < remainders.length; index++)
      if ((remainders[index] ?? 0) > (remainders[largest] ?? 0)) largest = index;
    shares[largest] = (shares[largest] ?? 0) + 1;
    remainders[largest] = 0;
  }
  return shares;
};
