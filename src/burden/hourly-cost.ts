/**
 * What does an hour of work cost with everything on top? Each addition, as a share, is laid on what
 * stands before it: holiday pay and social charges on the wage, administration on the sum of both.
 *
 * @example
 * Math.round(hourlyCost(257, 0.496, 0.47)); // 565
 */
export const hourlyCost = (perHour: number, ...overheads: readonly number[]): number =>
  overheads.reduce((cost, overhead) => cost * (1 + overhead), perHour);
