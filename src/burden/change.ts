/** A burden as so many answers with so much time, or money, in each. */
export interface BurdenOf {
  readonly quantity: number;
  readonly each: number;
}

export interface Change {
  readonly total: number;
  readonly adjustment: number;
  readonly realChange: number;
}

/**
 * How much of a change is real? `adjustment` is what comes of counting more or fewer answers at the
 * old weight of each; `realChange` is what comes of each weighing more or less. Relief is negative.
 * The US Paperwork Reduction Act keeps the two apart.
 *
 * @example
 * change({ quantity: 116, each: 721 }, { quantity: 134, each: 996 });
 * // { total: 49828, adjustment: 12978, realChange: 36850 }
 */
export const change = (from: BurdenOf, to: BurdenOf): Change => {
  const adjustment = (to.quantity - from.quantity) * from.each;
  const realChange = to.quantity * (to.each - from.each);
  return { total: adjustment + realChange, adjustment, realChange };
};
