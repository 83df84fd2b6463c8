/** What is usual among positions, without any of them: counts and two percentiles. */
export interface SpreadOfPositions {
  /** Positions of which the figure is known. */
  readonly positions: number;
  /** `null` for fewer than five positions, which could be told apart. */
  readonly median: number | null;
  /** Nine in ten have at most this. `null` for fewer than ten positions: it would be the figure of the one with the most. */
  readonly p90: number | null;
}

/** Our choice, both. */
const fewest = 5;
const fewestForP90 = 10;

export const spreadOfPositions = (figures: readonly number[]): SpreadOfPositions => {
  const sorted = figures.toSorted((a, b) => a - b);
  const { length } = sorted;
  const at = (rank: number) => sorted[rank - 1] ?? 0;
  return {
    positions: length,
    median:
      length < fewest ? null : (at(Math.ceil(length / 2)) + at(Math.floor(length / 2) + 1)) / 2,
    p90: length < fewestForP90 ? null : at(Math.ceil((9 * length) / 10)),
  };
};
