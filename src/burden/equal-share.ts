/** One of `parts` equal shares of a whole number; what is left over goes to the first. They add up to the total. */
export const equalShare = (total: number, parts: number, index: number): number =>
  Math.floor(total / parts) + (index < total % parts ? 1 : 0);
